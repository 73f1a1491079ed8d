package io.github.blogmaven.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import io.github.blogmaven.config.MarkdownConfig.RawHtml;
import java.util.Set;

/**
 * Raw HTML as the blog's configuration wants it. What is kept here is still unbalanced and unsafe; {@link HtmlPolicy}
 * cleans the body as a whole.
 */
final class RawHtmlExtension implements RenderingExtension {

    @Override
    public void extend(HtmlRenderer.Builder builder, String rendererType) {
        builder.nodeRendererFactory(options -> new Renderer());
    }

    private static final class Renderer implements NodeRenderer {
        @Override
        public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
            return Set.of(
                    new NodeRenderingHandler<>(HtmlBlock.class, Renderer::block),
                    new NodeRenderingHandler<>(HtmlInline.class, Renderer::inline),
                    new NodeRenderingHandler<>(HtmlCommentBlock.class, Renderer::comment),
                    new NodeRenderingHandler<>(HtmlInlineComment.class, Renderer::comment),
                    new NodeRenderingHandler<>(HtmlEntity.class, Renderer::entity));
        }

        private static void block(HtmlBlock node, NodeRendererContext context, HtmlWriter html) {
            html.line();
            if (BodyContext.of(node).config().html() == RawHtml.ESCAPE) {
                html.tag("p");
                html.text(node.getContentChars().toString().strip());
                html.tag("/p");
            } else {
                html.rawPre(new RawHtmlLinks(node, node.getContentChars()).rewritten());
            }
            html.line();
        }

        private static void inline(HtmlInline node, NodeRendererContext context, HtmlWriter html) {
            if (BodyContext.of(node).config().html() == RawHtml.ESCAPE) {
                html.text(node.getChars().toString());
            } else {
                html.rawPre(new RawHtmlLinks(node, node.getChars()).rewritten());
            }
        }

        /** Comments tell readers nothing; one of them marks the end of the excerpt. */
        private static void comment(Node node, NodeRendererContext context, HtmlWriter html) {
            if (BodyContext.of(node).config().html() == RawHtml.ALLOW) {
                html.rawPre(node.getChars().toString());
            }
        }

        private static void entity(HtmlEntity node, NodeRendererContext context, HtmlWriter html) {
            html.text(PictureWriter.printable(HtmlText.unescaped(node.getChars())));
        }
    }
}
