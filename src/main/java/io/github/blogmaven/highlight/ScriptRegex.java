package io.github.blogmaven.highlight;

import java.util.regex.Pattern;

/**
 * A regular expression of ECMAScript (ECMA-262, section 22.2) as one of Java that finds the same. Lines end with
 * {@code \n} only, as in the code that we highlight.
 */
final class ScriptRegex {
    private static final Pattern QUANTIFIER = Pattern.compile("\\{\\d+(?:,\\d*)?\\}");
    /** Letters that mean the same in both after a backslash. */
    private static final String SHARED = "dDwWsSfnrtxkc";

    private static final String WORD_EDGE = "(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))";
    private static final String NO_WORD_EDGE = "(?:(?<=\\w)(?=\\w)|(?<!\\w)(?!\\w))";

    private final String source;
    private final String flags;
    private final boolean ascii;
    private final StringBuilder java = new StringBuilder();
    private int at;

    private ScriptRegex(String source, String flags, boolean ascii) {
        this.source = source;
        this.flags = flags;
        this.ascii = ascii;
    }

    /**
     * Compiles an expression.
     *
     * @param flags of {@code i}, {@code m}, {@code s} and {@code u}
     * @param ascii whether it is for texts of ASCII alone; Java's idea of a word in others depends on its version
     */
    static Pattern compile(String source, String flags, boolean ascii) {
        return new ScriptRegex(source, flags, ascii).compile();
    }

    private Pattern compile() {
        while (at < source.length()) {
            char c = source.charAt(at);
            switch (c) {
                case '\\' -> escape(false);
                case '[' -> characterClass();
                case '$' -> {
                    java.append(flags.contains("m") ? "$" : "\\z");
                    at++;
                }
                case '{' -> brace();
                default -> {
                    java.append(c);
                    at++;
                }
            }
        }
        int options = Pattern.UNIX_LINES;
        options |= flags.contains("i") ? Pattern.CASE_INSENSITIVE : 0;
        options |= flags.contains("i") && !ascii ? Pattern.UNICODE_CASE : 0;
        options |= flags.contains("m") ? Pattern.MULTILINE : 0;
        options |= flags.contains("s") ? Pattern.DOTALL : 0;
        return Pattern.compile(WordTree.of(java.toString(), flags.contains("i")), options);
    }

    /** A brace that begins no quantifier is a character. */
    private void brace() {
        boolean quantifier =
                QUANTIFIER.matcher(source).region(at, source.length()).lookingAt();
        java.append(quantifier ? "{" : "\\{");
        at++;
    }

    private void characterClass() {
        if (source.startsWith("[^]", at)) {
            java.append("[\\s\\S]");
            at += 3;
            return;
        }
        if (source.startsWith("[]", at)) {
            java.append("(?!)");
            at += 2;
            return;
        }
        java.append('[');
        at++;
        while (source.charAt(at) != ']') {
            char c = source.charAt(at);
            if (c == '\\') {
                escape(true);
            } else {
                java.append(c == '[' || c == '&' ? "\\" : "").append(c);
                at++;
            }
        }
        java.append(']');
        at++;
    }

    /** What an escape says in braces, which then are read too. */
    private String braces() {
        int start = at;
        if (source.startsWith("{", at)) {
            at = source.indexOf('}', at) + 1;
        }
        return source.substring(start, at);
    }

    private void escape(boolean inClass) {
        char c = source.charAt(at + 1);
        at += 2;
        switch (c) {
            case '0' -> java.append("\\x00");
            case 'v' -> java.append("\\x0B");
            case 'u' -> java.append(source.startsWith("{", at) ? "\\x" : "\\u").append(braces());
            case 'p', 'P' -> java.append('\\').append(c).append(braces());
            case 'b' -> java.append(inClass ? "\\x08" : ascii ? "\\b" : WORD_EDGE);
            case 'B' -> java.append(ascii ? "\\B" : NO_WORD_EDGE);
            default -> {
                boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
                java.append(letter && SHARED.indexOf(c) < 0 ? "" : "\\").append(c);
            }
        }
    }
}
