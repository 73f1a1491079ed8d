package io.github.blogmaven.markdown;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import io.github.blogmaven.content.Link;
import io.github.blogmaven.content.LinkReference;
import io.github.blogmaven.content.RenderedBody.Feature;
import io.github.blogmaven.diagnostic.Rule;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes embeds and widgets. Each embed holds a plain link to what it shows, for feeds and for readers who block frames.
 */
final class EmbedRenderer implements NodeRenderer {
    private static final int MAX_LABEL = 100;
    private static final Pattern PREFIX = Pattern.compile("^https?://(?:www\\.)?", Pattern.CASE_INSENSITIVE);

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(
                        EmbedNode.Whole.class, (node, context, html) -> embed(node, node.url(), html)),
                new NodeRenderingHandler<>(
                        EmbedNode.Inline.class,
                        (node, context, html) -> html.raw(link(node, node.url(), "embed embed-inline"))),
                new NodeRenderingHandler<>(EmbedNode.WholeWidget.class, (node, context, html) -> {
                    html.line();
                    widget(node, node.id(), html);
                    html.line();
                }),
                new NodeRenderingHandler<>(
                        EmbedNode.InlineWidget.class, (node, context, html) -> widget(node, node.id(), html)));
    }

    private static void embed(Node node, String url, HtmlWriter html) {
        BodyContext.of(node).use(Feature.EMBED);
        Optional<EmbedPlayer> player = EmbedProvider.player(url);
        String name = player.map(EmbedPlayer::provider).orElse("link");
        html.line()
                .raw("<div class=\"embed embed-" + name + "\">"
                        + player.map(p -> frame(p, title(node, p))).orElse("")
                        + link(node, url, "embed-source") + "</div>")
                .line();
    }

    /** What a frame holds, for screen readers. */
    private static String title(Node node, EmbedPlayer player) {
        return player.kind().isEmpty()
                ? HtmlText.escape(player.site())
                : BodyContext.of(node).phrase("embed-" + player.kind(), player.site());
    }

    private static String frame(EmbedPlayer player, String title) {
        return "<iframe src=\"" + HtmlText.escape(player.src()) + "\" title=\"" + title
                + "\" loading=\"lazy\" referrerpolicy=\"strict-origin-when-cross-origin\""
                + " allow=\"encrypted-media; fullscreen; picture-in-picture\" allowfullscreen=\"\"></iframe>";
    }

    private static String link(Node node, String url, String cssClass) {
        int offset = node.getStartOffset() + node.getChars().indexOf(url);
        Link link = BodyContext.of(node).link(LinkReference.Kind.LINK, url, offset);
        return "<a class=\"" + cssClass + "\" href=\"" + HtmlText.escape(LinkTarget.encode(link.url())) + "\">"
                + HtmlText.escape(label(url)) + "</a>";
    }

    private static String label(String url) {
        String label = PREFIX.matcher(url).replaceFirst("");
        String bare = label.endsWith("/") ? label.substring(0, label.length() - 1) : label;
        return bare.length() <= MAX_LABEL
                ? bare
                : bare.substring(0, bare.offsetByCodePoints(0, bare.codePointCount(0, MAX_LABEL))) + "…";
    }

    private static void widget(Node node, String id, HtmlWriter html) {
        BodyContext context = BodyContext.of(node);
        String markup = context.config().widgets().get(id);
        if (markup != null) {
            html.raw(context.trusted(markup));
            return;
        }
        context.report(
                Rule.WIDGET_UNKNOWN,
                node.getStartOffset(),
                "the Hashnode widget " + id + " is not known here, so nothing is shown in its place",
                "give its HTML in blog.yaml: markdown: { widgets: { " + id + ": '<p>…</p>' } }");
    }
}
