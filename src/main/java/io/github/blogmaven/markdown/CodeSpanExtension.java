package io.github.blogmaven.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import java.util.Set;

/** Code spans as CommonMark 0.31.2 has them (section 6.1): flexmark implements 0.28. */
final class CodeSpanExtension implements RenderingExtension {

    @Override
    public void extend(HtmlRenderer.Builder builder, String rendererType) {
        builder.nodeRendererFactory(options -> new SpanRenderer());
    }

    private static final class SpanRenderer implements NodeRenderer {
        @Override
        public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
            return Set.of(new NodeRenderingHandler<>(Code.class, SpanRenderer::span));
        }

        private static void span(Code node, NodeRendererContext context, HtmlWriter html) {
            html.tag("code");
            html.text(content(node));
            html.tag("/code");
        }

        private static String content(Code node) {
            String code = node.getText().toString().replace('\n', ' ');
            if (node.getAncestorOfType(TableCell.class) != null) {
                code = code.replace("\\|", "|");
            }
            boolean padded = code.length() > 1 && code.startsWith(" ") && code.endsWith(" ") && !isBlank(code);
            return padded ? code.substring(1, code.length() - 1) : code;
        }

        private static boolean isBlank(String code) {
            return code.chars().allMatch(c -> c == ' ');
        }
    }
}
