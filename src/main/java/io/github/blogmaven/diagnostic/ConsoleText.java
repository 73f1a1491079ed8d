package io.github.blogmaven.diagnostic;

/** Text of sources as a console shows it: nothing in it may forge a line, recolour the terminal or turn the reading around. */
final class ConsoleText {
    /** First and last code points that take two columns: East Asian wide ones of UAX #11, and emoji. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60,
        0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private ConsoleText() {}

    /** The text with each control character, and each that changes the direction of reading, written as its escape. */
    static String visible(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    /** Spaces as wide as the visible text; tabs stay tabs. */
    static String blank(String text) {
        if (isPlain(text)) {
            return " ".repeat(text.length());
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t') {
                out.append('\t');
            } else if (isHidden(c)) {
                out.append(" ".repeat(6));
            } else {
                out.append(" ".repeat(width(c)));
            }
        });
        return out.toString();
    }

    /** Whether it has nothing but ASCII that is seen, as most text has. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder out, int c) {
        if (isHidden(c)) {
            out.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
        } else {
            out.appendCodePoint(c);
        }
    }

    /** All of them are of the basic plane. */
    private static boolean isHidden(int c) {
        return (c != '\t' && Character.isISOControl(c))
                || (c >= 0x200E && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x061C
                || c == 0xFEFF
                || Character.getType(c) == Character.SURROGATE;
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int i = 0; i < WIDE.length; i += 2) {
            if (c >= WIDE[i] && c <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }
}
