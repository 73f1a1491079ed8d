package io.github.blogmaven.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.Consumer;

/** Writes values, to be read by {@link CacheReader} in the same order. */
final class CacheWriter {
    private ByteBuffer bytes = ByteBuffer.allocate(1 << 14);

    void number(long number) {
        room(Long.BYTES);
        bytes.putLong(number);
    }

    void flag(boolean flag) {
        number(flag ? 1 : 0);
    }

    void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        room(encoded.length);
        bytes.put(encoded);
    }

    <T> void list(Collection<T> elements, Consumer<T> writer) {
        number(elements.size());
        elements.forEach(writer);
    }

    private void room(int more) {
        if (more > bytes.remaining()) {
            int size = Math.max(bytes.capacity() * 2, bytes.position() + more);
            bytes = ByteBuffer.allocate(size).put(bytes.flip());
        }
    }

    /** All that was written; nothing is written afterwards. */
    ByteBuffer bytes() {
        return bytes.flip();
    }
}
