package io.github.blogmaven.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads what {@link CacheWriter} wrote, in the same order. */
final class CacheReader {
    private final ByteBuffer bytes;

    CacheReader(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    long number() {
        return bytes.getLong();
    }

    /** A number that was an {@code int}. */
    int count() {
        return Math.toIntExact(number());
    }

    boolean flag() {
        return number() != 0;
    }

    String text() {
        int length = count();
        byte[] encoded = new byte[length];
        bytes.get(encoded);
        return new String(encoded, StandardCharsets.UTF_8);
    }

    <T> List<T> list(Supplier<T> reader) {
        int size = count();
        List<T> elements = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            elements.add(reader.get());
        }
        return elements;
    }
}
