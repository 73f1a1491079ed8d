package io.github.blogmaven.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.blogmaven.config.MarkdownConfig;
import io.github.blogmaven.config.MarkdownConfig.RawHtml;
import io.github.blogmaven.content.LinkReference.Kind;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.markdown.HtmlTag.Attribute;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The links and pictures in one piece of raw HTML: resolved and checked like those in Markdown. */
final class RawHtmlLinks {
    private static final Map<String, List<String>> TARGETS = Map.of(
            "a", List.of("href"),
            "area", List.of("href"),
            "img", List.of("src", "srcset"),
            "source", List.of("src", "srcset"),
            "video", List.of("src", "poster"),
            "audio", List.of("src"),
            "track", List.of("src"));

    private final BodyContext context;
    private final String html;
    private final BasedSequence chars;
    private final boolean sanitize;

    /**
     * One piece of raw HTML.
     *
     * @param node of the tree
     * @param chars its HTML, without the markers of quotations and lists around it
     */
    RawHtmlLinks(Node node, BasedSequence chars) {
        this.context = BodyContext.of(node);
        this.chars = chars;
        this.html = chars.toString();
        this.sanitize = context.config().html() == RawHtml.SANITIZE;
    }

    /** The HTML with resolved URLs; what {@link HtmlPolicy} will remove from it is reported. */
    String rewritten() {
        context.useRawHtml();
        StringBuilder out = new StringBuilder(html.length());
        int copied = 0;
        for (HtmlTag tag : HtmlTag.scan(html)) {
            RenderingCancelledException.check();
            List<Attribute> left = new ArrayList<>(tag.attributes());
            for (Attribute attribute : tag.attributes()) {
                if (isTarget(tag, attribute)) {
                    out.append(html, copied, attribute.start());
                    String url = resolved(tag, attribute);
                    if (url.isEmpty()) {
                        left.remove(attribute);
                    } else {
                        out.append(attribute.name()).append("=\"").append(HtmlText.escape(url));
                        out.append('"');
                    }
                    copied = attribute.end();
                }
            }
            checkPicture(tag);
            if (sanitize) {
                context.removals().check(new HtmlRemovals.Place(tag, chars), left);
            }
        }
        return out.append(html, copied, html.length()).toString();
    }

    /** The ids that the raw HTML of a tree uses. */
    static Set<String> ids(Node tree, MarkdownConfig config) {
        Set<String> ids = new LinkedHashSet<>();
        if (config.html() != RawHtml.ESCAPE) {
            TreeVisitor.visit(tree, node -> {
                if (node instanceof HtmlBlock || node instanceof HtmlInline) {
                    HtmlTag.scan(node.getChars()).forEach(tag -> ids.add(tag.value("id")));
                }
                return true;
            });
        }
        return ids;
    }

    /** Whether an attribute holds what a link or a picture refers to. */
    static boolean isTarget(HtmlTag tag, Attribute attribute) {
        return TARGETS.getOrDefault(tag.name(), List.of()).contains(attribute.name());
    }

    private String resolved(HtmlTag tag, Attribute attribute) {
        int place = chars.getIndexOffset(attribute.valueStart());
        Kind kind = attribute.name().equals("href") ? Kind.LINK : Kind.IMAGE;
        if (attribute.name().equals("srcset")) {
            return SourceSet.of(attribute.value()).map(url -> resolved(kind, url, place));
        }
        if (LinkTarget.of(attribute.value()).isEmpty()) {
            context.report(
                    kind == Kind.LINK ? Rule.LINK_EMPTY : Rule.IMAGE_EMPTY,
                    chars.getIndexOffset(attribute.start()),
                    "the " + attribute.name() + " of <" + tag.name() + "> is empty",
                    "write a URL, or remove the attribute");
            return "";
        }
        return resolved(kind, attribute.value(), place);
    }

    private String resolved(Kind kind, String value, int place) {
        LinkTarget target = LinkTarget.of(value);
        if (target.isSafe(kind)) {
            String text = kind == Kind.LINK ? context.fragmentOf(target.text()) : target.text();
            return LinkTarget.encode(context.link(kind, text, place).url());
        }
        if (sanitize) {
            PictureWriter.reportUnsafe(context, target, place);
            return "";
        }
        return value;
    }

    private void checkPicture(HtmlTag tag) {
        if (tag.name().equals("img") && !tag.has("alt")) {
            context.report(
                    Rule.IMAGE_NO_ALT,
                    chars.getIndexOffset(tag.start()),
                    "the image " + PictureWriter.shortened(tag.value("src")) + " has no alternative text",
                    "add alt=\"…\" that says what the image shows, or alt=\"\" for a decoration");
        }
    }
}
