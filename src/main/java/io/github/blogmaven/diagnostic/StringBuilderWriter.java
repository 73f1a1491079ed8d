package io.github.blogmaven.diagnostic;

import java.io.Writer;

/** A text in the making for one thread; {@link java.io.StringWriter} takes a lock for each of its many pieces. */
public final class StringBuilderWriter extends Writer {
    private final StringBuilder text;

    /** A text of unknown length. */
    public StringBuilderWriter() {
        this(16);
    }

    /** A text that will be about so many characters long. */
    public StringBuilderWriter(int length) {
        this.text = new StringBuilder(length);
    }

    @Override
    public void write(int character) {
        text.append((char) character);
    }

    @Override
    public void write(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void write(String part) {
        text.append(part);
    }

    @Override
    public void write(String part, int start, int length) {
        text.append(part, start, start + length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /** What was written so far. */
    @Override
    public String toString() {
        return text.toString();
    }
}
