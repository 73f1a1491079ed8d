package io.github.blogmaven.markdown;

import io.github.blogmaven.content.RootMark;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Writes what {@link HtmlPolicy} lets through as this package's own markup is written. The library's own writer would
 * break {@code {{ }}} apart and drop the mark of the blog's root. A repeated id is left out.
 */
final class HtmlOutput implements HtmlStreamEventReceiver {
    private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "input", "source", "track", "wbr");
    private static final Set<String> BOOLEAN = Set.of(
            "allowfullscreen",
            "autoplay",
            "checked",
            "controls",
            "default",
            "disabled",
            "hidden",
            "loop",
            "muted",
            "open",
            "playsinline",
            "reversed");

    private static final Set<String> URLS = Set.of("href", "src", "poster");
    private static final String MARK = String.valueOf(RootMark.CHARACTER);

    private final StringBuilder out;
    private final boolean keepIds;
    private final Set<String> ids = new HashSet<>();

    HtmlOutput(StringBuilder out, boolean keepIds) {
        this.out = out;
        this.keepIds = keepIds;
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String element, List<String> attributes) {
        RenderingCancelledException.check();
        out.append('<').append(element);
        for (int i = 0; i < attributes.size(); i += 2) {
            attribute(attributes.get(i), attributes.get(i + 1));
        }
        out.append(VOID.contains(element) ? " />" : ">");
    }

    @Override
    public void closeTag(String element) {
        if (!VOID.contains(element)) {
            out.append("</").append(element).append('>');
        }
    }

    @Override
    public void text(String text) {
        out.append(HtmlText.escape(unmarked(text)));
    }

    /** The value; the mark of the blog's root is put back where {@link RawHtmlLinks} has decided about the URL. */
    private static String value(String name, String value) {
        String unmarked = unmarked(value);
        boolean url = name.equals("srcset") || (URLS.contains(name) && unmarked.startsWith(HtmlPolicy.ROOT));
        return url ? unmarked.replace(HtmlPolicy.ROOT, MARK) : unmarked;
    }

    /** An entity may have brought a mark that is none of ours. */
    private static String unmarked(String text) {
        return text.replace(MARK, "");
    }

    private void attribute(String name, String value) {
        if (name.equals("id") && (!keepIds || value.isBlank() || !ids.add(value))) {
            return;
        }
        out.append(' ').append(name).append("=\"");
        out.append(BOOLEAN.contains(name) && !value.isEmpty() ? name : HtmlText.escape(value(name, value)));
        out.append('"');
    }
}
