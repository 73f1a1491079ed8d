package io.github.blogmaven.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import java.util.Locale;
import java.util.Set;

/** Tables in HTML5: inside a box that can scroll and that the keyboard can reach, aligned by classes instead of an obsolete attribute. */
final class TableExtension implements RenderingExtension {

    @Override
    public void extend(HtmlRenderer.Builder builder, String rendererType) {
        builder.nodeRendererFactory(options -> new Renderer());
    }

    private static final class Renderer implements NodeRenderer {
        @Override
        public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
            return Set.of(
                    new NodeRenderingHandler<>(TableBlock.class, Renderer::table),
                    new NodeRenderingHandler<>(TableBody.class, Renderer::body),
                    new NodeRenderingHandler<>(TableCell.class, Renderer::cell));
        }

        private static void table(TableBlock node, NodeRendererContext context, HtmlWriter html) {
            html.attr("class", "table").attr("tabindex", "0").withAttr().tagLine("div", () -> {
                html.line();
                html.tagLineIndent("table", () -> context.renderChildren(node));
                html.line();
            });
        }

        private static void body(TableBody node, NodeRendererContext context, HtmlWriter html) {
            if (node.hasChildren()) {
                context.delegateRender();
            }
        }

        private static void cell(TableCell node, NodeRendererContext context, HtmlWriter html) {
            TableCell.Alignment alignment = node.getAlignment();
            if (alignment != null) {
                html.attr("class", "align-" + alignment.name().toLowerCase(Locale.ROOT));
            }
            String name = node.isHeader() ? "th" : "td";
            html.withAttr().tag(name);
            context.renderChildren(node);
            html.tag("/" + name);
        }
    }
}
