package io.github.blogmaven.markdown;

import com.vladsch.flexmark.util.sequence.builder.ISequenceBuilder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Characters in an array. Flexmark's writer appends one character at a time as a range of a text, which its own builder,
 * on {@link StringBuilder}, takes several times as long for.
 */
final class LineBuffer implements ISequenceBuilder<LineBuffer, CharSequence> {
    private static final int FIRST_LENGTH = 256;

    private char[] chars = new char[FIRST_LENGTH];
    private int length;

    @Override
    public LineBuffer getBuilder() {
        return new LineBuffer();
    }

    @Override
    public @Nullable CharSequence getSingleBasedSequence() {
        return null;
    }

    @Override
    public LineBuffer append(@Nullable CharSequence text, int start, int end) {
        if (text == null || start >= end) {
            return this;
        }
        ensure(end - start);
        if (end - start == 1) {
            chars[length++] = text.charAt(start);
        } else if (text instanceof String string) {
            string.getChars(start, end, chars, length);
            length += end - start;
        } else {
            for (int i = start; i < end; i++) {
                chars[length++] = text.charAt(i);
            }
        }
        return this;
    }

    @Override
    public LineBuffer append(char c) {
        ensure(1);
        chars[length++] = c;
        return this;
    }

    @Override
    public LineBuffer append(char c, int count) {
        ensure(count);
        Arrays.fill(chars, length, length + count, c);
        length += count;
        return this;
    }

    private void ensure(int more) {
        if (more > chars.length - length) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, length + more));
        }
    }

    @Override
    public char charAt(int index) {
        return chars[index];
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public CharSequence toSequence() {
        return toString();
    }

    @Override
    public String toString() {
        return String.valueOf(chars, 0, length);
    }
}
