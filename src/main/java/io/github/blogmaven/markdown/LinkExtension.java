package io.github.blogmaven.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.blogmaven.content.LinkReference.Kind;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.markdown.PictureWriter.Picture;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Links and images: every target goes through the {@link BodyContext}, only allowed schemes are written. */
final class LinkExtension implements RenderingExtension {

    @Override
    public void extend(HtmlRenderer.Builder builder, String rendererType) {
        builder.nodeRendererFactory(options -> new Renderer());
    }

    private static final class Renderer implements NodeRenderer {
        @Override
        public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
            return Set.of(
                    new NodeRenderingHandler<>(Link.class, Renderer::link),
                    new NodeRenderingHandler<>(LinkRef.class, Renderer::linkRef),
                    new NodeRenderingHandler<>(Image.class, Renderer::image),
                    new NodeRenderingHandler<>(ImageRef.class, Renderer::imageRef),
                    new NodeRenderingHandler<>(AutoLink.class, Renderer::autoLink),
                    new NodeRenderingHandler<>(MailLink.class, Renderer::mailLink));
        }

        private static void link(Link node, NodeRendererContext context, HtmlWriter html) {
            writeLink(node, node.getUrl(), title(node.getTitle()), context, html);
        }

        private static void linkRef(LinkRef node, NodeRendererContext context, HtmlWriter html) {
            Reference reference = reference(node);
            if (reference == null) {
                context.delegateRender();
            } else {
                writeLink(node, reference.getUrl(), title(reference.getTitle()), context, html);
            }
        }

        private static void image(Image node, NodeRendererContext context, HtmlWriter html) {
            String decoded = HtmlText.unescaped(node.getUrl()) + node.getUrlContent();
            writeImage(node, decoded, title(node.getTitle()), node.getUrl().getStartOffset(), html);
        }

        private static void imageRef(ImageRef node, NodeRendererContext context, HtmlWriter html) {
            Reference reference = reference(node);
            if (reference == null) {
                context.delegateRender();
            } else {
                BasedSequence url = reference.getUrl();
                writeImage(node, HtmlText.unescaped(url), title(reference.getTitle()), url.getStartOffset(), html);
            }
        }

        private static void autoLink(AutoLink node, NodeRendererContext context, HtmlWriter html) {
            String text = node.getText().toString();
            String target = text.regionMatches(true, 0, "www.", 0, 4) ? "http://" + text : text;
            writeAutoLink(node, target, text, html);
        }

        private static void mailLink(MailLink node, NodeRendererContext context, HtmlWriter html) {
            String text = HtmlText.unescaped(node.getText());
            writeAutoLink(node, "mailto:" + text, text, html);
        }

        private static void writeAutoLink(DelimitedLinkNode node, String decoded, String text, HtmlWriter html) {
            BodyContext body = BodyContext.of(node);
            LinkTarget target = LinkTarget.of(decoded);
            int offset = node.getText().getStartOffset();
            if (target.isSafe(Kind.LINK)) {
                html.attr("href", href(body, target, offset));
                html.withAttr().tag("a", false, false, () -> html.text(text));
            } else {
                PictureWriter.reportUnsafe(body, target, offset);
                html.text(text);
            }
        }

        private static void writeLink(
                Node node, BasedSequence url, String title, NodeRendererContext context, HtmlWriter html) {
            BodyContext body = BodyContext.of(node);
            LinkTarget target = LinkTarget.of(HtmlText.unescaped(url));
            if (!target.isSafe(Kind.LINK)) {
                PictureWriter.reportUnsafe(body, target, url.getStartOffset());
                context.renderChildren(node);
                return;
            }
            if (target.isEmpty()) {
                body.report(
                        Rule.LINK_EMPTY,
                        node.getStartOffset(),
                        "the link " + PictureWriter.shortened(node.getChars().toString()) + " has no target",
                        "write the URL between the parentheses, or only the text");
            } else {
                html.attr("href", href(body, target, url.getStartOffset()));
            }
            if (!title.isEmpty()) {
                html.attr("title", title);
            }
            html.withAttr().tag("a");
            context.renderChildren(node);
            html.tag("/a");
        }

        private static String href(BodyContext body, LinkTarget target, int offset) {
            String text = body.fragmentOf(target.text());
            return LinkTarget.encode(body.link(Kind.LINK, text, offset).url());
        }

        private static void writeImage(Node node, String decoded, String title, int urlOffset, HtmlWriter html) {
            String alt = PlainText.of(node);
            new PictureWriter(BodyContext.of(node), html)
                    .write(new Picture(decoded, alt, title, Map.of(), node.getStartOffset(), urlOffset));
        }

        private static String title(BasedSequence title) {
            return title.isNull() ? "" : PictureWriter.printable(HtmlText.unescaped(title));
        }

        private static @Nullable Reference reference(RefNode node) {
            return node.isDefined() ? node.getReferenceNode(node.getDocument()) : null;
        }
    }
}
