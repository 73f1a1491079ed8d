package io.github.blogmaven.highlight;

/**
 * A set of characters: exact for ASCII; of all other characters it holds every one or none. No record, whose methods are
 * made at run time: thousands of these are needed in the first second of a build.
 */
final class CharacterSet {
    static final CharacterSet ALL = new CharacterSet(-1, -1, true);
    static final CharacterSet NONE = new CharacterSet(0, 0, false);
    static final CharacterSet DIGIT = range('0', '9');
    static final CharacterSet WORD =
            DIGIT.or(range('a', 'z')).or(range('A', 'Z')).or(of('_'));
    static final CharacterSet SPACE = range('\t', '\r').or(of(' '));

    static CharacterSet of(int character) {
        return range(character, character);
    }

    /** Bit {@code c} is set for each character {@code c} below 64 in the set. */
    private final long low;

    /** The same for {@code c + 64}. */
    private final long high;

    /** Whether the characters from 128 on are in it. */
    private final boolean others;

    private CharacterSet(long low, long high, boolean others) {
        this.low = low;
        this.high = high;
        this.others = others;
    }

    /** The characters of a text. */
    static CharacterSet in(String text) {
        long low = 0;
        long high = 0;
        boolean others = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 64) {
                low |= 1L << c;
            } else if (c < 128) {
                high |= 1L << c;
            } else {
                others = true;
            }
        }
        return new CharacterSet(low, high, others);
    }

    /** All from one to the other, both included. */
    static CharacterSet range(int from, int to) {
        long low = 0;
        long high = 0;
        for (int c = from; c <= Math.min(to, 127); c++) {
            low |= c < 64 ? 1L << c : 0;
            high |= c < 64 ? 0 : 1L << c;
        }
        return new CharacterSet(low, high, to > 127);
    }

    CharacterSet or(CharacterSet more) {
        return new CharacterSet(low | more.low, high | more.high, others || more.others);
    }

    /** What is not in the set, and what may not be in it: all characters that are not ASCII. */
    CharacterSet complement() {
        return new CharacterSet(~low, ~high, true);
    }

    /** The same with both cases of each letter; the other case of some letters is not ASCII. */
    CharacterSet anyCase() {
        long letters = high & 0x07FFFFFE_07FFFFFEL;
        long both = letters | (letters << 32) | (letters >>> 32);
        return new CharacterSet(low, high | both, others || letters != 0);
    }

    /** Whether all of them are of ASCII. */
    boolean isAscii() {
        return !others;
    }

    boolean meets(CharacterSet set) {
        return (low & set.low) != 0 || (high & set.high) != 0 || (others && set.others);
    }

    boolean isAll() {
        return low == -1 && high == -1 && others;
    }

    boolean isSame(CharacterSet set) {
        return low == set.low && high == set.high && others == set.others;
    }

    boolean contains(char c) {
        if (c < 64) {
            return (low >>> c & 1) != 0;
        }
        return c < 128 ? (high >>> c & 1) != 0 : others;
    }
}
