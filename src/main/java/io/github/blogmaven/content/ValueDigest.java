package io.github.blogmaven.content;

import io.github.blogmaven.diagnostic.SourceText;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The content of immutable values in short, the same in every run: records, enums, texts, numbers, dates, URIs, paths, sources
 * and lists, sets, maps and optionals of them. Two values of one digest are equal in everything that can be asked of them, the
 * order of maps included; a value of any other type is refused rather than left out.
 */
public final class ValueDigest {
    /** How values of each type are digested: what is asked for every value is answered once for its class. */
    private static final ClassValue<Form> FORMS = new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
            return type.isRecord() ? recordForm(type) : form(type);
        }
    };

    private static final List<Class<?>> WRITTEN =
            List.of(TemporalAccessor.class, Duration.class, URI.class, Path.class);

    private static final int PENDING = 1 << 9;
    private static final int MARK = 1 + Integer.BYTES;

    private final MessageDigest digest;
    /** What is not in the digest yet: most values are some bytes, and most digests are of a few values. */
    private final ByteBuffer pending = ByteBuffer.allocate(PENDING);

    private final char[] chars = new char[PENDING / Character.BYTES];

    private final Function<Object, Optional<String>> known;

    private ValueDigest(Function<Object, Optional<String>> known) {
        this.known = known;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** 64 hexadecimal digits for a value. */
    public static String of(Object value) {
        return of(value, part -> Optional.empty());
    }

    /**
     * The same where some digests are known.
     *
     * @param known the digest of a record that is part of the value; empty where it is to be made
     */
    public static String of(Object value, Function<Object, Optional<String>> known) {
        ValueDigest digest = new ValueDigest(known);
        digest.add(value);
        digest.flush();
        return HexFormat.of().formatHex(digest.digest.digest());
    }

    /** Digests the values of one type. */
    @FunctionalInterface
    private interface Form {
        void add(Object value, ValueDigest digest);
    }

    private static Form form(Class<?> type) {
        if (CharSequence.class.isAssignableFrom(type)) {
            return (value, digest) -> digest.text('t', value.toString());
        } else if (Number.class.isAssignableFrom(type) || type == Boolean.class) {
            return (value, digest) -> digest.text('n', type.getSimpleName() + value);
        } else if (Enum.class.isAssignableFrom(type)) {
            return (value, digest) ->
                    digest.text('e', ((Enum<?>) value).getDeclaringClass().getName() + " " + ((Enum<?>) value).name());
        } else if (type == byte[].class) {
            return (value, digest) -> digest.bytes('b', (byte[]) value);
        } else if (type == SourceText.class) {
            return (value, digest) -> digest.source((SourceText) value);
        }
        return writtenForm(type).orElseGet(() -> groupForm(type));
    }

    /** The form of values that are in all they are what they are written as. */
    private static Optional<Form> writtenForm(Class<?> type) {
        return WRITTEN.stream()
                .filter(kind -> kind.isAssignableFrom(type))
                .map(kind -> (Form) (value, digest) -> digest.text('d', kind.getSimpleName() + value))
                .findFirst();
    }

    private static Form groupForm(Class<?> type) {
        if (type == Optional.class) {
            return (value, digest) ->
                    digest.list('o', ((Optional<?>) value).stream().toList());
        } else if (List.class.isAssignableFrom(type)) {
            return (value, digest) -> digest.list('l', (List<?>) value);
        } else if (Map.class.isAssignableFrom(type)) {
            return (value, digest) -> digest.map((Map<?, ?>) value);
        } else if (Set.class.isAssignableFrom(type)) {
            return (value, digest) -> digest.set((Set<?>) value);
        }
        throw new IllegalArgumentException("no digest of " + type.getName());
    }

    private static Form recordForm(Class<?> type) {
        Method[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .toArray(Method[]::new);
        AccessibleObject.setAccessible(components, true);
        return (value, digest) -> digest.record(value, components);
    }

    private void add(@Nullable Object value) {
        if (value == null) {
            mark('0', 0);
        } else {
            FORMS.get(value.getClass()).add(value, this);
        }
    }

    private void list(char type, List<?> list) {
        mark(type, list.size());
        list.forEach(this::add);
    }

    private void map(Map<?, ?> map) {
        mark('m', map.size());
        map.forEach((key, value) -> {
            add(key);
            add(value);
        });
    }

    /** The order of a set means nothing, and that of some is another one in each run. */
    private void set(Set<?> set) {
        mark('s', set.size());
        set.stream().map(element -> of(element, known)).sorted().forEach(element -> text('t', element));
    }

    private void record(Object record, Method[] components) {
        Optional<String> shared = known.apply(record);
        if (shared.isPresent()) {
            text('k', shared.get());
            return;
        }
        text('r', record.getClass().getName());
        for (Method component : components) {
            try {
                add(component.invoke(record));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("records can be read", e);
            }
        }
    }

    private void source(SourceText source) {
        text('f', source.path());
        text('f', source.text());
        int[] dropped = source.droppedOffsets();
        mark('i', dropped.length);
        for (int offset : dropped) {
            mark('i', offset);
        }
    }

    /** A type and a length before each content, so that nothing of it can be taken for something else. */
    private void mark(char type, int size) {
        room(MARK).put((byte) type).putInt(size);
    }

    /** Texts as they are in memory: to encode them would take longer than to digest them. */
    private void text(char type, String text) {
        int length = text.length();
        mark(type, length);
        for (int from = 0; from < length; from += chars.length) {
            int part = Math.min(chars.length, length - from);
            text.getChars(from, from + part, chars, 0);
            ByteBuffer room = room(part * Character.BYTES);
            room.asCharBuffer().put(chars, 0, part);
            room.position(room.position() + part * Character.BYTES);
        }
    }

    private void bytes(char type, byte[] bytes) {
        mark(type, bytes.length);
        if (bytes.length > pending.capacity()) {
            flush();
            digest.update(bytes);
        } else {
            room(bytes.length).put(bytes);
        }
    }

    private ByteBuffer room(int more) {
        if (more > pending.remaining()) {
            flush();
        }
        return pending;
    }

    private void flush() {
        digest.update(pending.flip());
        pending.clear();
    }
}
