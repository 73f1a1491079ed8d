package io.github.blogmaven.markdown;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import io.github.blogmaven.config.MarkdownConfig.Embeds;
import io.github.blogmaven.content.Link;
import io.github.blogmaven.content.LinkReference;
import io.github.blogmaven.content.RenderedBody.Feature;
import io.github.blogmaven.diagnostic.Rule;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes embeds and widgets. Each embed holds a plain link to what it shows, for feeds and for readers who block frames.
 * A player is a frame with a document of ours, which holds a link to it: it needs no script, and nothing is fetched before
 * a reader follows it.
 */
final class EmbedRenderer implements NodeRenderer {
    private static final int MAX_LABEL = 100;
    private static final Pattern END_OF_HOST = Pattern.compile("[/?#]");
    private static final String INVITATION = "html,body,a{height:100%;margin:0}a{display:grid;place-content:center;"
            + "grid-auto-flow:column;gap:.6em;background:#1b1f27;color:#fff;font:1.1em system-ui,sans-serif}"
            + "a:focus-visible{outline:3px solid #9cf;outline-offset:-6px}";
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
        BodyContext context = BodyContext.of(node);
        context.use(Feature.EMBED);
        Optional<EmbedPlayer> player = EmbedProvider.player(url);
        String name = player.map(EmbedPlayer::provider).orElse("link");
        html.line()
                .raw("<div class=\"embed embed-" + name + "\">"
                        + player.filter(p -> context.config().embeds() != Embeds.LINK)
                                .map(p -> context.trusted(frame(p, title(node, p), context)))
                                .orElse("")
                        + link(node, url, "embed-source") + "</div>")
                .line();
    }

    /** What a frame holds, for screen readers. */
    private static String title(Node node, EmbedPlayer player) {
        return player.kind().isEmpty()
                ? HtmlText.escape(player.site())
                : BodyContext.of(node).phrase("embed-" + player.kind(), player.site());
    }

    private static String frame(EmbedPlayer player, String title, BodyContext context) {
        boolean isDirect = context.config().embeds() == Embeds.DIRECT;
        String content = isDirect
                ? "src=\"" + HtmlText.escape(player.src()) + "\" loading=\"lazy\""
                : "srcdoc=\"" + HtmlText.escape(invitation(player, title, context)) + "\"";
        return "<iframe " + content + " title=\"" + title
                + "\" referrerpolicy=\"strict-origin-when-cross-origin\" allow=\"" + (isDirect ? "" : "autoplay; ")
                + "encrypted-media; picture-in-picture\" allowfullscreen=\"\"></iframe>";
    }

    /** A document that is a link to the player, dark like one. */
    private static String invitation(EmbedPlayer player, String title, BodyContext context) {
        return "<!DOCTYPE html><html lang=\"" + context.phrase("embed-language")
                + "\"><meta name=viewport content=\"width=device-width\"><title>" + title + "</title><style>"
                + INVITATION
                + "</style><body><a dir=auto href=\"" + HtmlText.escape(player.playing())
                + "\"><span aria-hidden=true>▶</span> "
                + context.phrase("embed-load", player.site()) + "</a></body></html>";
    }

    private static String link(Node node, String url, String cssClass) {
        int offset = node.getStartOffset() + node.getChars().indexOf(url);
        Link link = BodyContext.of(node).link(LinkReference.Kind.LINK, url, offset);
        return "<a class=\"" + cssClass + "\" href=\"" + HtmlText.escape(LinkTarget.encode(link.url())) + "\">"
                + label(url) + "</a>";
    }

    /** The URL as people read it, its host marked. */
    private static String label(String url) {
        String label = PREFIX.matcher(url).replaceFirst("");
        String bare = label.endsWith("/") ? label.substring(0, label.length() - 1) : label;
        String shown = bare.length() <= MAX_LABEL
                ? bare
                : bare.substring(0, bare.offsetByCodePoints(0, bare.codePointCount(0, MAX_LABEL))) + "…";
        int host = END_OF_HOST.splitAsStream(shown).findFirst().orElse("").length();
        return "<span><span class=\"embed-host\">" + HtmlText.escape(shown.substring(0, host)) + "</span>"
                + HtmlText.escape(shown.substring(host)) + "</span>";
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
