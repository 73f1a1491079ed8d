package io.github.blogmaven.content;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A first-level heading as the first block of a body, which titles a document that has no title.
 *
 * @param title the heading's text without its commonest markup
 * @param start offset of the heading
 * @param end offset after the heading's last line
 */
record Opening(String title, int start, int end) {
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}=+");
    private static final Pattern CLOSING = Pattern.compile("(?<=^|[ \\t])#+$");
    private static final Pattern MARKUP = Pattern.compile("(\\*{1,3}|`)(\\S[^*`]{0,300}?)\\1");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]{0,300})]\\([^()]{0,1000}\\)");
    private static final int LONGEST = 1000;

    /** The heading that opens a body, ATX or setext (CommonMark 0.31.2, sections 4.2 and 4.3). */
    static Optional<Opening> of(String text, int bodyStart) {
        int start = bodyStart;
        while (start < text.length() && Fence.line(text, start).isEmpty()) {
            start = Fence.lineEnd(text, start);
        }
        if (start == text.length()) {
            return Optional.empty();
        }
        String line = Fence.line(text, start);
        int end = Fence.lineEnd(text, start);
        String atx = line.stripLeading();
        if (line.length() > LONGEST || line.length() - atx.length() > 3) {
            return Optional.empty();
        }
        if (atx.startsWith("# ") || atx.startsWith("#\t")) {
            String content = atx.substring(2).strip();
            return heading(CLOSING.matcher(content).replaceFirst("").strip(), start, end);
        }
        if (UNDERLINE.matcher(end < text.length() ? Fence.line(text, end) : "").matches() && isText(atx)) {
            return heading(atx, start, Fence.lineEnd(text, end));
        }
        return Optional.empty();
    }

    private static boolean isText(String line) {
        return line.chars().findFirst().stream().noneMatch(c -> "#>|-*+`~<".indexOf(c) >= 0);
    }

    private static Optional<Opening> heading(String content, int start, int end) {
        String linkless = LINK.matcher(content).replaceAll("$1");
        String title = MARKUP.matcher(linkless).replaceAll("$2").strip();
        return title.isEmpty() ? Optional.empty() : Optional.of(new Opening(title, start, end));
    }
}
