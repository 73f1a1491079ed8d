package io.github.blogmaven.content;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines that enclose front matter: {@code ---} at the very start, and {@code ---} or {@code ...} after it.
 *
 * @param start offset of the first line between them
 * @param end offset after the last line between them; the end of the text where the closing line is missing
 * @param bodyStart offset after the closing line
 * @param closed whether there is a closing line
 */
record Fence(int start, int end, int bodyStart, boolean closed) {
    private static final Pattern KEY_LINE = Pattern.compile("[\"']?[A-Za-z_][A-Za-z0-9_.-]*[\"']?\\s*:(\\s.*|)");

    /** The fence of a text; empty where the text has no front matter, even if it begins with a thematic break. */
    static Optional<Fence> of(String text) {
        int start = lineEnd(text, 0);
        if (!line(text, 0).equals("---")) {
            return Optional.empty();
        }
        for (int at = start; at < text.length(); at = lineEnd(text, at)) {
            String line = line(text, at);
            if (line.equals("---") || line.equals("...")) {
                Fence fence = new Fence(start, at, lineEnd(text, at), true);
                return Optional.of(fence).filter(f -> f.holdsKeys(text));
            }
        }
        Fence open = new Fence(start, text.length(), text.length(), false);
        return Optional.of(open).filter(f -> isKeyLine(f.firstLine(text)));
    }

    /** Whether a line begins with a key. */
    static boolean isKeyLine(String line) {
        return KEY_LINE.matcher(line).matches();
    }

    /** The offset after the line at an offset. */
    static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }

    /** The line at an offset, without trailing white space. */
    static String line(String text, int at) {
        int end = text.indexOf('\n', at);
        return text.substring(at, end < 0 ? text.length() : end).stripTrailing();
    }

    private boolean holdsKeys(String text) {
        String first = firstLine(text);
        if (first.isEmpty() || first.startsWith("{") || isKeyLine(first)) {
            return true;
        }
        for (int at = start; at < end; at = lineEnd(text, at)) {
            String line = line(text, at);
            if (isKeyLine(line)
                    && Key.of(line.substring(0, line.indexOf(':')).strip()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The first line that is neither blank nor a comment, empty where there is none. */
    private String firstLine(String text) {
        for (int at = start; at < end; at = lineEnd(text, at)) {
            String line = line(text, at).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                return line;
            }
        }
        return "";
    }
}
