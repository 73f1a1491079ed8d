package io.github.blogmaven.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Set;

/** Plain text, which is most of what there is, written with fewer looks at each character than flexmark's own. */
final class TextExtension implements RenderingExtension {

    @Override
    public void extend(HtmlRenderer.Builder builder, String rendererType) {
        builder.nodeRendererFactory(
                options -> () -> Set.of(new NodeRenderingHandler<>(Text.class, TextExtension::render)));
    }

    private static void render(Text node, NodeRendererContext context, HtmlWriter html) {
        String text = HtmlText.unescaped(node.getChars());
        html.raw(HtmlText.escape(text.indexOf('\r') < 0 ? text : Escaping.normalizeEOL(text)));
    }
}
