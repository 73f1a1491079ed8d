package io.github.blogmaven.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/** What raw HTML means beyond HTML: Hashnode's callouts and details, and components of MDX. */
final class HashnodeHtmlExtension implements ParsingExtension, RenderingExtension {

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new HashnodeHtmlSyntax());
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer, String type) {
        renderer.nodeRendererFactory(options -> () -> Set.of(
                new NodeRenderingHandler<>(HtmlBlock.class, (node, context, html) -> {
                    BasedSequence text = node.getContentChars();
                    if (HashnodeHtmlRenderer.isSpecial(text)) {
                        html.line();
                        new HashnodeHtmlRenderer(node, html).render(text);
                        html.line();
                    } else {
                        context.delegateRender();
                    }
                }),
                new NodeRenderingHandler<>(HtmlInline.class, (node, context, html) -> {
                    BasedSequence text = node.getChars();
                    if (HashnodeHtmlRenderer.isSpecial(text)) {
                        new HashnodeHtmlRenderer(node, html).render(text);
                    } else {
                        context.delegateRender();
                    }
                })));
    }
}
