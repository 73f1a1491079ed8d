package io.github.blogmaven.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import org.jspecify.annotations.Nullable;

/** Text on its way from Markdown into HTML. Most has nothing to escape, and is not searched by regular expressions then. */
final class HtmlText {
    private HtmlText() {}

    /** The text with {@code & < > "} as entities, fit for an element and for an attribute in double quotes. */
    static String escape(CharSequence text) {
        String plain = text.toString();
        for (int i = 0; i < plain.length(); i++) {
            if (entity(plain.charAt(i)) != null) {
                return escaped(plain, i);
            }
        }
        return plain;
    }

    private static String escaped(String plain, int from) {
        StringBuilder escaped = new StringBuilder(plain.length() + 16).append(plain, 0, from);
        for (int i = from; i < plain.length(); i++) {
            char c = plain.charAt(i);
            String entity = entity(c);
            if (entity == null) {
                escaped.append(c);
            } else {
                escaped.append(entity);
            }
        }
        return escaped.toString();
    }

    private static @Nullable String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
        };
    }

    /** The text that Markdown stands for: entities and backslash escapes decoded (CommonMark 0.31.2, sections 2.4 and 2.5). */
    static String unescaped(CharSequence markdown) {
        String text = markdown.toString();
        return text.indexOf('&') < 0 && text.indexOf('\\') < 0 ? text : Escaping.unescapeString(text);
    }
}
