package io.github.blogmaven.math;

import java.util.Map;

/**
 * An alphabet of Unicode's mathematical letters. Browsers do not draw {@code mathvariant}, so that letters are replaced.
 *
 * @param upper code point of its A
 * @param lower code point of its a
 * @param digit code point of its 0, or 0 for none
 * @param greekUpper code point of its Alpha, or 0 for none
 * @param greekLower code point of its alpha, or 0 for none
 */
record MathAlphabet(int upper, int lower, int digit, int greekUpper, int greekLower) {
    private static final Map<String, MathAlphabet> ALL = Map.ofEntries(
            Map.entry("bold", new MathAlphabet(0x1D400, 0x1D41A, 0x1D7CE, 0x1D6A8, 0x1D6C2)),
            Map.entry("italic", new MathAlphabet(0x1D434, 0x1D44E, 0, 0x1D6E2, 0x1D6FC)),
            Map.entry("bold-italic", new MathAlphabet(0x1D468, 0x1D482, 0x1D7CE, 0x1D71C, 0x1D736)),
            Map.entry("script", new MathAlphabet(0x1D49C, 0x1D4B6, 0, 0, 0)),
            Map.entry("bold-script", new MathAlphabet(0x1D4D0, 0x1D4EA, 0x1D7CE, 0, 0)),
            Map.entry("fraktur", new MathAlphabet(0x1D504, 0x1D51E, 0, 0, 0)),
            Map.entry("bold-fraktur", new MathAlphabet(0x1D56C, 0x1D586, 0x1D7CE, 0, 0)),
            Map.entry("double-struck", new MathAlphabet(0x1D538, 0x1D552, 0x1D7D8, 0, 0)),
            Map.entry("sans-serif", new MathAlphabet(0x1D5A0, 0x1D5BA, 0x1D7E2, 0, 0)),
            Map.entry("bold-sans-serif", new MathAlphabet(0x1D5D4, 0x1D5EE, 0x1D7EC, 0x1D756, 0x1D770)),
            Map.entry("sans-serif-italic", new MathAlphabet(0x1D608, 0x1D622, 0x1D7E2, 0, 0)),
            Map.entry("sans-serif-bold-italic", new MathAlphabet(0x1D63C, 0x1D656, 0x1D7EC, 0x1D790, 0x1D7AA)),
            Map.entry("monospace", new MathAlphabet(0x1D670, 0x1D68A, 0x1D7F6, 0, 0)),
            Map.entry("-tex-calligraphic", new MathAlphabet(0x1D49C, 0x1D4B6, 0, 0, 0)),
            Map.entry("-tex-bold-calligraphic", new MathAlphabet(0x1D4D0, 0x1D4EA, 0x1D7CE, 0, 0)),
            Map.entry("-tex-bold-oldstyle", new MathAlphabet(0x1D400, 0x1D41A, 0x1D7CE, 0x1D6A8, 0x1D6C2)),
            Map.entry("-tex-mathit", new MathAlphabet(0x1D434, 0x1D44E, 0, 0x1D6E2, 0x1D6FC)));

    /** Letters that Unicode had before the rest of their alphabets, by where they would be. */
    private static final Map<Integer, Integer> ELSEWHERE = Map.ofEntries(
            Map.entry(0x1D455, 0x210E),
            Map.entry(0x1D49D, 0x212C),
            Map.entry(0x1D4A0, 0x2130),
            Map.entry(0x1D4A1, 0x2131),
            Map.entry(0x1D4A3, 0x210B),
            Map.entry(0x1D4A4, 0x2110),
            Map.entry(0x1D4A7, 0x2112),
            Map.entry(0x1D4A8, 0x2133),
            Map.entry(0x1D4AD, 0x211B),
            Map.entry(0x1D4BA, 0x212F),
            Map.entry(0x1D4BC, 0x210A),
            Map.entry(0x1D4C4, 0x2134),
            Map.entry(0x1D506, 0x212D),
            Map.entry(0x1D50B, 0x210C),
            Map.entry(0x1D50C, 0x2111),
            Map.entry(0x1D515, 0x211C),
            Map.entry(0x1D51D, 0x2128),
            Map.entry(0x1D53A, 0x2102),
            Map.entry(0x1D53F, 0x210D),
            Map.entry(0x1D545, 0x2115),
            Map.entry(0x1D547, 0x2119),
            Map.entry(0x1D548, 0x211A),
            Map.entry(0x1D549, 0x211D),
            Map.entry(0x1D551, 0x2124));

    /** A text in the letters of a variant, as far as there are such; as it is where the variant is none. */
    static String written(String text, String variant) {
        MathAlphabet alphabet = ALL.get(variant);
        if (alphabet == null) {
            return text;
        }
        StringBuilder letters = new StringBuilder(text.length() * 2);
        text.codePoints().map(alphabet::letter).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private int letter(int c) {
        if (c >= 'A' && c <= 'Z') {
            return at(upper, c - 'A', c);
        }
        if (c >= 'a' && c <= 'z') {
            return at(lower, c - 'a', c);
        }
        if (c >= '0' && c <= '9') {
            return at(digit, c - '0', c);
        }
        if (c >= 'Α' && c <= 'Ω') {
            return at(greekUpper, c - 'Α', c);
        }
        return c >= 'α' && c <= 'ω' ? at(greekLower, c - 'α', c) : c;
    }

    private static int at(int first, int index, int otherwise) {
        return first == 0 ? otherwise : ELSEWHERE.getOrDefault(first + index, first + index);
    }
}
