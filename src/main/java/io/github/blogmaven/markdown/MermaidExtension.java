package io.github.blogmaven.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import io.github.blogmaven.content.RenderedBody.Feature;
import java.util.Set;
import java.util.regex.Pattern;

/** Fences of the language {@code mermaid}: the browser draws them, so their text must arrive as it was written. */
final class MermaidExtension implements RenderingExtension {
    private static final Pattern MERMAID = Pattern.compile("\\s*mermaid(?![\\w-])", Pattern.CASE_INSENSITIVE);

    @Override
    public void extend(HtmlRenderer.Builder renderer, String type) {
        renderer.nodeRendererFactory(
                options -> () -> Set.of(new NodeRenderingHandler<>(FencedCodeBlock.class, MermaidExtension::render)));
    }

    private static void render(FencedCodeBlock fence, NodeRendererContext context, HtmlWriter html) {
        if (!MERMAID.matcher(fence.getInfo()).lookingAt()) {
            context.delegateRender();
            return;
        }
        BodyContext.of(fence).use(Feature.MERMAID);
        String text = fence.getContentChars().normalizeEOL();
        // HTML drops the first line end of a pre
        String first = text.startsWith("\n") ? "\n" : "";
        html.line().raw("<pre class=\"mermaid\">").openPre();
        html.rawPre(first + HtmlText.escape(text)).closePre().raw("</pre>").line();
    }
}
