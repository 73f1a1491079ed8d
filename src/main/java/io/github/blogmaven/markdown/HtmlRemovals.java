package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.markdown.HtmlTag.Attribute;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlChangeListener;

/** Reports what {@link HtmlPolicy} removes from one piece of raw HTML: each distinct thing once, where it is first seen. */
final class HtmlRemovals implements HtmlChangeListener<Integer> {
    private final BodyContext context;
    private final Set<String> reported = new TreeSet<>();

    HtmlRemovals(BodyContext context) {
        this.context = context;
    }

    /** Judges a start tag with some of its attributes, at an offset into the Markdown. */
    void check(HtmlTag tag, List<Attribute> attributes, int offset) {
        RenderingCancelledException.check();
        HtmlPolicy.judge(tag.name(), attributes, this, offset);
    }

    @Override
    public void discardedTag(@Nullable Integer offset, String element) {
        if (ObsoleteHtml.replaces(element)) {
            return;
        }
        report(
                offset,
                "<" + element + "> was removed",
                "write it in Markdown, or set markdown.html to allow in blog.yaml if all posts are trusted");
    }

    @Override
    public void discardedAttributes(@Nullable Integer offset, String element, String... attributes) {
        for (String attribute : attributes) {
            if (!ObsoleteHtml.replacesAttribute(attribute)) {
                report(
                        offset,
                        "the attribute " + attribute + " of <" + element + "> was removed",
                        "use a class, or set markdown.html to allow in blog.yaml if all posts are trusted");
            }
        }
    }

    private void report(@Nullable Integer offset, String message, String hint) {
        if (offset != null && reported.add(message)) {
            context.report(Rule.HTML_REMOVED, offset, message, hint);
        }
    }
}
