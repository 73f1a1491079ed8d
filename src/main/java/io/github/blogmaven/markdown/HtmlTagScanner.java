package io.github.blogmaven.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.blogmaven.markdown.HtmlTag.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the start tags of a piece of HTML and their places, in one pass, as the HTML standard's tokenizer does (section
 * 13.2.5). It judges nothing: what is allowed is {@link HtmlPolicy}'s business.
 */
final class HtmlTagScanner {
    private static final Set<String> RAW_TEXT =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "noscript");

    private final String html;
    private final List<HtmlTag> tags = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int at;

    HtmlTagScanner(CharSequence html) {
        this.html = html.toString();
    }

    List<HtmlTag> tags() {
        scan();
        return List.copyOf(tags);
    }

    String text() {
        scan();
        return Escaping.unescapeHtml(text.toString());
    }

    private void scan() {
        while (at < html.length()) {
            int open = html.indexOf('<', at);
            if (open < 0) {
                text.append(html, at, html.length());
                return;
            }
            text.append(html, at, open);
            at = open;
            markup();
        }
    }

    private void markup() {
        char next = charAt(at + 1);
        if (isLetter(next)) {
            startTag();
        } else if (html.startsWith("<!--", at)) {
            skipPast("-->", at + 4);
        } else if (next == '!' || next == '?' || (next == '/' && isLetter(charAt(at + 2)))) {
            skipPast(">", at + 1);
            text.append(' ');
        } else {
            text.append('<');
            at++;
        }
    }

    private void startTag() {
        int start = at;
        at++;
        String name = name();
        List<Attribute> attributes = new ArrayList<>();
        while (at < html.length() && html.charAt(at) != '>') {
            if (isSpace(html.charAt(at)) || html.charAt(at) == '/') {
                at++;
            } else {
                attributes.add(attribute());
            }
        }
        at = Math.min(at + 1, html.length());
        text.append(' ');
        tags.add(new HtmlTag(name, start, at, List.copyOf(attributes)));
        if (RAW_TEXT.contains(name)) {
            skipRawText(name);
        }
    }

    private Attribute attribute() {
        int start = at;
        at++; // a first "=" belongs to the name
        while (at < html.length() && "=>/".indexOf(html.charAt(at)) < 0 && !isSpace(html.charAt(at))) {
            at++;
        }
        String name = html.substring(start, at).toLowerCase(Locale.ROOT);
        int end = at;
        skipSpaces();
        if (charAt(at) != '=') {
            at = end;
            return new Attribute(name, "", start, end, end);
        }
        at++;
        skipSpaces();
        int valueStart = charAt(at) == '"' || charAt(at) == '\'' ? at + 1 : at;
        return new Attribute(name, Escaping.unescapeHtml(value()), start, valueStart, at);
    }

    private String value() {
        char quote = charAt(at);
        if (quote == '"' || quote == '\'') {
            int close = html.indexOf(quote, at + 1);
            int end = close < 0 ? html.length() : close;
            String value = html.substring(at + 1, end);
            at = Math.min(end + 1, html.length());
            return value;
        }
        int start = at;
        while (at < html.length() && html.charAt(at) != '>' && !isSpace(html.charAt(at))) {
            at++;
        }
        return html.substring(start, at);
    }

    private String name() {
        int start = at;
        while (at < html.length() && "/>".indexOf(html.charAt(at)) < 0 && !isSpace(html.charAt(at))) {
            at++;
        }
        return html.substring(start, at).toLowerCase(Locale.ROOT);
    }

    private void skipRawText(String name) {
        int i = at;
        while (i < html.length() && !html.regionMatches(true, i, "</" + name, 0, name.length() + 2)) {
            int next = html.indexOf('<', i + 1);
            i = next < 0 ? html.length() : next;
        }
        at = i;
    }

    private void skipPast(String end, int from) {
        int found = html.indexOf(end, from);
        at = found < 0 ? html.length() : found + end.length();
    }

    private void skipSpaces() {
        while (at < html.length() && isSpace(html.charAt(at))) {
            at++;
        }
    }

    private char charAt(int index) {
        return index < html.length() ? html.charAt(index) : '\0';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
