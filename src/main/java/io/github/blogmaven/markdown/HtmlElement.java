package io.github.blogmaven.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An element found in raw HTML, with the end tag that matches.
 *
 * @param start offset of the start tag
 * @param contentStart offset after the start tag
 * @param contentEnd offset of the end tag
 * @param end offset after the end tag
 */
record HtmlElement(int start, int contentStart, int contentEnd, int end) {
    /** How far an end tag may be, in characters. */
    private static final int MAX_LENGTH = 20_000;

    private static final Pattern DIV = tags("div");
    private static final Pattern DETAILS = tags("details");

    /** The {@code div} or {@code details} whose start tag is at an offset; empty where no end tag matches. */
    static Optional<HtmlElement> at(CharSequence html, int start) {
        boolean isDiv = Character.toLowerCase(html.charAt(start + 2)) == 'i';
        Matcher tags = (isDiv ? DIV : DETAILS).matcher(html).region(start, Math.min(html.length(), start + MAX_LENGTH));
        int depth = 0;
        int contentStart = start;
        while (tags.find()) {
            boolean isEnd = html.charAt(tags.start() + 1) == '/';
            depth += isEnd ? -1 : 1;
            if (depth == 0) {
                return Optional.of(new HtmlElement(start, contentStart, tags.start(), tags.end()));
            }
            contentStart = contentStart == start ? tags.end() : contentStart;
        }
        return Optional.empty();
    }

    /** The first {@code div} of one {@code data-node-type} or {@code data-type}. */
    static Optional<HtmlElement> div(CharSequence html, String type) {
        Matcher start = Pattern.compile("<div\\s[^<>]{0,200}?\"" + type + "\"[^<>]{0,200}+>")
                .matcher(html);
        return start.find() ? at(html, start.start()) : Optional.empty();
    }

    BasedSequence content(BasedSequence html) {
        return html.subSequence(contentStart, contentEnd);
    }

    private static Pattern tags(String name) {
        return Pattern.compile("</?" + name + "(?:\\s[^<>]{0,2000}+)?>", Pattern.CASE_INSENSITIVE);
    }
}
