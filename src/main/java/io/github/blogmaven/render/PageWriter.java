package io.github.blogmaven.render;

import io.github.blogmaven.content.RootMark;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Collects a page as UTF-8 while a template writes it, with a root in place of every {@link RootMark}. A page is never one
 * string: the first character above U+00FF would double it, and encoding it would read it once more. Half a surrogate pair
 * becomes {@code ?}, as in {@link String#getBytes}.
 */
final class PageWriter extends Writer {
    /** A page of the default theme without its body has about as many. */
    private static final int FIRST_BYTES = 32_768;
    /** As many as one {@code char} needs at most; a pair needs four together. */
    private static final int MOST_BYTES = 3;

    private static final int PIECE = 4_096;

    private final byte[] root;
    private byte[] bytes = new byte[FIRST_BYTES];
    private int size;
    /** The first half of a pair whose second half is not written yet; 0 for none. */
    private char half;

    /** A writer of a page from which {@code root} is the way to the blog's root. */
    PageWriter(String root) {
        this.root = root.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void write(int c) {
        ensure(MOST_BYTES + 1);
        add((char) c, 0);
    }

    @Override
    public void write(char[] chars, int from, int length) {
        write(String.valueOf(chars, from, length), 0, length);
    }

    @Override
    public void write(String text, int from, int length) {
        int end = from + length;
        for (int start = from; start < end; start += PIECE) {
            piece(text, start, Math.min(end, start + PIECE));
        }
    }

    /** In pieces a long text needs about as much room as it takes, not as it could take. */
    private void piece(String text, int from, int end) {
        ensure((end - from) * MOST_BYTES + 1);
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                bytes[size++] = (byte) c;
            } else {
                add(c, end - i - 1);
            }
        }
    }

    private boolean isPlain(char c) {
        return c < 0x80 && c != RootMark.CHARACTER && half == 0;
    }

    private void add(char c, int following) {
        if (half != 0) {
            char high = half;
            half = 0;
            if (Character.isLowSurrogate(c)) {
                int point = Character.toCodePoint(high, c);
                bytes[size++] = (byte) (0xF0 | (point >> 18));
                follow(point >> 12);
                follow(point >> 6);
                follow(point);
                return;
            }
            bytes[size++] = '?';
        }
        if (c == RootMark.CHARACTER) {
            addRoot(following);
        } else if (c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | (c >> 6));
            follow(c);
        } else if (Character.isHighSurrogate(c)) {
            half = c;
        } else if (Character.isLowSurrogate(c)) {
            bytes[size++] = '?';
        } else {
            bytes[size++] = (byte) (0xE0 | (c >> 12));
            follow(c >> 6);
            follow(c);
        }
    }

    /** A byte that is not the first of its character: the last six of some bits. */
    private void follow(int bits) {
        bytes[size++] = (byte) (0x80 | (bits & 0x3F));
    }

    /** A root is longer than its mark, so the rest of a text needs its place again. */
    private void addRoot(int following) {
        ensure(root.length + following * MOST_BYTES);
        System.arraycopy(root, 0, bytes, size, root.length);
        size += root.length;
    }

    private void ensure(int more) {
        if (more > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    /** What was written. */
    byte[] bytes() {
        byte[] page = Arrays.copyOf(bytes, half == 0 ? size : size + 1);
        if (half != 0) {
            page[size] = '?';
        }
        return page;
    }

    @Override
    public void flush() {
        // everything is in memory
    }

    @Override
    public void close() {
        // nothing to close
    }
}
