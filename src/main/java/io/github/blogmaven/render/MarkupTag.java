package io.github.blogmaven.render;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A start or end tag of a converted body. Bodies are well formed unless a blog allows any HTML; then a tag is what a browser
 * takes for one, too.
 *
 * @param name lower case
 * @param isEnd whether it is an end tag
 * @param attributes decoded values by name, in order
 * @param start offset of its {@code <}
 * @param end offset behind its {@code >}
 */
record MarkupTag(String name, boolean isEnd, Map<String, String> attributes, int start, int end) {

    /** The first tag at an offset or behind it. */
    static Optional<MarkupTag> next(String html, int from) {
        int at = html.indexOf('<', from);
        while (at >= 0) {
            boolean isEnd = html.startsWith("/", at + 1);
            if (isLetter(html, at + (isEnd ? 2 : 1))) {
                return Optional.of(new Reader(html, at, isEnd).read());
            }
            int behind = html.startsWith("<!--", at) ? html.indexOf("-->", at + 4) : at + 1;
            at = behind < 0 ? -1 : html.indexOf('<', behind);
        }
        return Optional.empty();
    }

    /** The value of an attribute, empty where it is absent. */
    String value(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** Whether {@code class} names a class. */
    boolean hasClass(String name) {
        return (" " + value("class") + " ").contains(" " + name + " ");
    }

    /** The attributes without some. */
    Map<String, String> without(String... names) {
        Map<String, String> others = new LinkedHashMap<>(attributes);
        for (String each : names) {
            others.remove(each);
        }
        return Collections.unmodifiableMap(others);
    }

    private static boolean isLetter(String html, int at) {
        char c = at < html.length() ? html.charAt(at) : ' ';
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Reads one tag, in one pass. */
    private static final class Reader {
        private final String html;
        private final int start;
        private final boolean isEnd;
        private int at;

        Reader(String html, int start, boolean isEnd) {
            this.html = html;
            this.start = start;
            this.isEnd = isEnd;
            this.at = start + (isEnd ? 2 : 1);
        }

        MarkupTag read() {
            String name = until(" \n\t/>").toLowerCase(Locale.ROOT);
            Map<String, String> attributes = new LinkedHashMap<>();
            while (at < html.length() && html.charAt(at) != '>') {
                if (" \n\t/".indexOf(html.charAt(at)) >= 0) {
                    at++;
                } else {
                    attribute(attributes);
                }
            }
            at = Math.min(at + 1, html.length());
            return new MarkupTag(name, isEnd, Collections.unmodifiableMap(attributes), start, at);
        }

        private void attribute(Map<String, String> attributes) {
            int first = at++; // a first "=" belongs to the name
            String name = html.charAt(first) + until(" \n\t/>=");
            String value = "";
            if (at < html.length() && html.charAt(at) == '=') {
                at++;
                value = value();
            }
            attributes.putIfAbsent(name.toLowerCase(Locale.ROOT), Escapes.unescape(value));
        }

        private String value() {
            char quote = at < html.length() ? html.charAt(at) : '>';
            if (quote != '"' && quote != '\'') {
                return until(" \n\t>");
            }
            at++;
            String value = until(String.valueOf(quote));
            at = Math.min(at + 1, html.length());
            return value;
        }

        private String until(String ends) {
            int from = at;
            while (at < html.length() && ends.indexOf(html.charAt(at)) < 0) {
                at++;
            }
            return html.substring(from, at);
        }
    }
}
