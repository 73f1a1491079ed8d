package io.github.blogmaven.content;

import io.github.blogmaven.config.NearestName;
import io.github.blogmaven.config.Value;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values of one document's front matter by canonical key, whatever names and dialect they were written in. */
final class Fields {
    private final SourceText source;
    private final Diagnostics diagnostics;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, Field> nulls = new LinkedHashMap<>();

    /**
     * One value that is written.
     *
     * @param name the key as written
     * @param keyLocation of the key
     * @param value never null in the sense of YAML, except for {@link #findEmpty}
     */
    record Field(String name, Location keyLocation, Value value) {}

    private Fields(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /**
     * Sorts the keys of a front matter and reports those that are unknown or there twice.
     *
     * @param taxonomies keys that the blog has beside the ones of {@link Key}
     */
    static Fields of(FrontMatter front, Collection<String> taxonomies, SourceText source, Diagnostics diagnostics) {
        Fields fields = new Fields(source, diagnostics);
        for (Value.Entry entry : front.keys().entries()) {
            Optional<Key> key = Key.of(entry.key());
            if (key.isPresent() || taxonomies.contains(entry.key())) {
                fields.add(key.map(Key::canonical).orElse(entry.key()), entry);
            } else {
                fields.reportUnknown(entry, taxonomies);
            }
        }
        return fields;
    }

    private void add(String canonical, Value.Entry entry) {
        Field field = new Field(entry.key(), entry.keyLocation(), entry.value());
        if (canonical.equals(Key.IGNORED.canonical())) {
            return;
        }
        if (entry.value() instanceof Value.Scalar scalar && scalar.isNull()) {
            nulls.putIfAbsent(canonical, field);
            return;
        }
        Field other = fields.putIfAbsent(canonical, field);
        if (other == null) {
            return;
        }
        boolean first = rank(field.name()) < rank(other.name());
        fields.put(canonical, first ? field : other);
        reportTwice(first ? field : other, first ? other : field);
    }

    private static int rank(String name) {
        return Key.of(name).map(k -> k.names().indexOf(name)).orElse(0);
    }

    private void reportTwice(Field used, Field unused) {
        if (used.name().equals(unused.name())) {
            report(
                    Rule.KEY_DUPLICATE,
                    unused.keyLocation(),
                    unused.name() + " occurs twice; the first is at line "
                            + used.keyLocation().line(),
                    "delete one of them");
        } else if (!plain(used.value()).equals(plain(unused.value()))) {
            report(
                    Rule.KEY_SYNONYM,
                    unused.keyLocation(),
                    unused.name() + " means the same as " + used.name() + ", which is used instead",
                    "delete " + unused.name() + " or " + used.name());
        }
    }

    private void reportUnknown(Value.Entry entry, Collection<String> taxonomies) {
        List<String> known = new ArrayList<>(Key.allNames());
        known.addAll(taxonomies);
        String here = "if it is a value for the theme, put it under extra";
        report(
                Rule.KEY_UNKNOWN,
                entry.keyLocation(),
                "the key " + entry.key() + " is unknown",
                NearestName.of(entry.key(), known)
                        .map(name -> "did you mean " + name + "? " + here)
                        .orElse(here));
    }

    /** Reports a problem at a place of this document. */
    void report(Rule rule, Location location, String message, String hint) {
        diagnostics.report(rule, location, source.line(location.line()), message, hint);
    }

    /** The value of a key, whatever its type. */
    Optional<Field> find(String canonical) {
        return Optional.ofNullable(fields.get(canonical));
    }

    /** The value of a key, whatever its type. */
    Optional<Field> find(Key key) {
        return find(key.canonical());
    }

    /** A key that is written with a blank text or nothing at all for a value, and not with another one. */
    Optional<Field> findEmpty(Key key) {
        Optional<Field> field = find(key);
        return field.isEmpty()
                ? Optional.ofNullable(nulls.get(key.canonical()))
                : field.filter(f -> f.value() instanceof Value.Scalar scalar
                        && scalar.text().isBlank());
    }

    /** Says that this document asks to be left alone by some rules. */
    void ignore(Set<Rule> rules) {
        diagnostics.ignore(source.path(), rules);
    }

    /** The place of every value, by canonical key. */
    Map<String, Location> places() {
        Map<String, Location> places = new LinkedHashMap<>();
        fields.forEach((key, field) -> places.put(key, field.value().location()));
        return Collections.unmodifiableMap(places);
    }

    /** A text as one line, never blank. */
    Optional<String> line(Key key) {
        return text(key).map(Fields::oneLine).filter(t -> !t.isEmpty());
    }

    /** A text, never blank. */
    Optional<String> text(Key key) {
        return find(key).flatMap(this::text).map(String::strip).filter(t -> !t.isEmpty());
    }

    /** The text of a field; anything else is reported. */
    Optional<String> text(Field field) {
        if (field.value() instanceof Value.Scalar scalar) {
            return Optional.of(scalar.text());
        }
        reportType(field.name(), "text", field.value(), "write " + field.name() + ": \"...\"");
        return Optional.empty();
    }

    /** A truth value; anything else is reported. */
    Optional<Boolean> flag(Key key) {
        Optional<Field> field = find(key);
        if (field.isEmpty()) {
            return Optional.empty();
        }
        String name = field.get().name();
        if (field.get().value() instanceof Value.Scalar scalar) {
            String text = scalar.text().strip();
            if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
                return Optional.of(text.equalsIgnoreCase("true"));
            }
        }
        reportType(name, "true or false", field.get().value(), "write " + name + ": true or " + name + ": false");
        return Optional.empty();
    }

    /** Reports a value of the wrong type. */
    void reportType(String name, String wanted, Value value, String hint) {
        String found = value instanceof Value.Scalar scalar && !scalar.isNull()
                ? "the text \"" + abbreviate(scalar.text()) + "\""
                : value.kind();
        report(Rule.VALUE_TYPE, value.location(), name + " must be " + wanted + "; found " + found, hint);
    }

    /** A text short enough for a message, on one line. */
    static String abbreviate(String text) {
        String line = oneLine(text);
        return line.length() <= 60 ? line : line.substring(0, line.offsetByCodePoints(0, 50)) + "...";
    }

    /** A text without line breaks: each becomes one space. */
    static String oneLine(String text) {
        String stripped = text.strip();
        return stripped.indexOf('\n') < 0
                ? stripped
                : String.join(
                        " ",
                        stripped.lines()
                                .map(String::strip)
                                .filter(l -> !l.isEmpty())
                                .toList());
    }

    /** A value as themes see it: text, a list or a map in source order. */
    static Object plain(Value value) {
        if (value instanceof Value.Sequence sequence) {
            return sequence.items().stream().map(Fields::plain).toList();
        }
        if (value instanceof Value.Mapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.entries().forEach(e -> map.put(e.key(), plain(e.value())));
            return Collections.unmodifiableMap(map);
        }
        return ((Value.Scalar) value).text();
    }
}
