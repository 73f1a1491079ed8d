package io.github.blogmaven.config;

import java.util.Optional;

/**
 * One line of YAML as a person reads it: indentation, a key, a value. It is looked at where the parser gave up, so it
 * follows no grammar.
 *
 * @param offset of the line in the file
 * @param text without line end
 */
record YamlLine(int offset, String text) {
    private static final int LONGEST_EXAMPLE = 120;

    /** The line of an offset. */
    static YamlLine at(YamlText yaml, int offset) {
        String file = yaml.source().text();
        int start = Math.max(yaml.start(), file.lastIndexOf('\n', offset - 1) + 1);
        int end = file.indexOf('\n', offset);
        return new YamlLine(start, file.substring(start, end < 0 || end > yaml.end() ? yaml.end() : end));
    }

    /** The last line above this one that is not blank. */
    Optional<YamlLine> above(YamlText yaml) {
        int end = offset - 1;
        while (end >= yaml.start()) {
            YamlLine line = at(yaml, end);
            if (!line.text.isBlank()) {
                return Optional.of(line);
            }
            end = line.offset - 1;
        }
        return Optional.empty();
    }

    /** The colon after the key, counted from the start of the line; -1 where there is none. */
    int colon() {
        for (int i = text.indexOf(':'); i >= 0; i = text.indexOf(':', i + 1)) {
            if (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    /** The key; empty where there is none. */
    String key() {
        return text.substring(Math.min(contentStart(), Math.max(0, colon())), Math.max(0, colon()))
                .strip();
    }

    /** The offset in the file of the first character that is neither indentation nor the dash of a list. */
    int contentOffset() {
        return offset + contentStart();
    }

    /** The offset in the file of the first character of the value, or of the text where there is no key. */
    int valueOffset() {
        return offset + valueStart();
    }

    /** What stands after the key. */
    String value() {
        return text.substring(valueStart()).stripTrailing();
    }

    /** Whether only the space after the colon is missing, as in {@code title:Hello}. */
    boolean lacksSpace() {
        int colon = text.indexOf(':');
        if (colon < 0 || colon() >= 0) {
            return false;
        }
        String key = text.substring(Math.min(contentStart(), colon), colon);
        return !key.isEmpty()
                && key.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-')
                && text.charAt(colon + 1) != '/';
    }

    /** Whether there is no key although the line is not indented, so that it cannot belong to the value above. */
    boolean lacksKey() {
        return colon() < 0
                && !text.isEmpty()
                && !Character.isWhitespace(text.charAt(0))
                && "-#]}".indexOf(text.charAt(0)) < 0;
    }

    /** The uppermost of this line and those above it that have no key either: the parser reads all of them as one. */
    YamlLine firstWithoutKey(YamlText yaml) {
        YamlLine first = this;
        for (Optional<YamlLine> next = above(yaml);
                next.filter(YamlLine::lacksKey).isPresent();
                next = first.above(yaml)) {
            first = next.get();
        }
        return first;
    }

    /** This line with the missing space after its first colon. */
    String withSpace() {
        int colon = text.indexOf(':');
        return text.substring(0, colon).strip() + ": "
                + text.substring(colon + 1).strip();
    }

    /** The line with its value in quotes that suit it, for a hint; empty where it would be too long to read. */
    Optional<String> inQuotes() {
        String value = value();
        if (value.isEmpty() || text.length() > LONGEST_EXAMPLE) {
            return Optional.empty();
        }
        String before = text.substring(0, valueStart()).strip();
        return Optional.of((before + " " + quoted(bare(value))).strip());
    }

    private static String bare(String value) {
        char first = value.charAt(0);
        if (first != '"' && first != '\'') {
            return value;
        }
        int last = value.lastIndexOf(first);
        if (last == 0) {
            return value.substring(1);
        }
        return last == value.length() - 1 ? value.substring(1, last) : value;
    }

    private static String quoted(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
            return '"' + text + '"';
        }
        if (text.indexOf('\'') < 0) {
            return "'" + text + "'";
        }
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private int contentStart() {
        int i = skipSpaces(0);
        while (text.startsWith("- ", i)) {
            i = skipSpaces(i + 1);
        }
        return i;
    }

    private int valueStart() {
        return colon() < 0 ? contentStart() : skipSpaces(colon() + 1);
    }

    private int skipSpaces(int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
