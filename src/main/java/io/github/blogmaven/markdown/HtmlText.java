package io.github.blogmaven.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;

/** Text on its way into HTML. */
final class HtmlText {
    private HtmlText() {}

    /** The text with {@code & < > "} as entities, fit for an element and for an attribute in double quotes. */
    static String escape(CharSequence text) {
        return Escaping.escapeHtml(text, false);
    }
}
