package io.github.blogmaven.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Set;

/** Items of task lists: a checkbox with a label for screen readers. */
final class TaskExtension implements RenderingExtension {

    @Override
    public void extend(HtmlRenderer.Builder builder, String rendererType) {
        builder.nodeRendererFactory(options -> new Renderer(ListOptions.get(options)));
    }

    private record Renderer(ListOptions options) implements NodeRenderer {
        @Override
        public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
            return Set.of(new NodeRenderingHandler<>(TaskListItem.class, this::task));
        }

        private void task(TaskListItem node, NodeRendererContext context, HtmlWriter html) {
            boolean loose = !options.isTightListItem(node);
            html.attr("class", "task").withAttr().withCondIndent().tagLine("li", () -> {
                if (loose && node.getFirstChild() instanceof Paragraph first) {
                    html.tagLine("p", () -> {
                        checkbox(node, html);
                        context.renderChildren(first);
                    });
                    for (Node rest = first.getNext(); rest != null; rest = rest.getNext()) {
                        context.render(rest);
                    }
                } else {
                    checkbox(node, html);
                    context.renderChildren(node);
                }
            });
        }

        private static void checkbox(TaskListItem node, HtmlWriter html) {
            boolean done = node.isItemDoneMarker();
            html.attr("type", "checkbox").attr("disabled", "disabled");
            if (done) {
                html.attr("checked", "checked");
            }
            html.attr("aria-label", BodyContext.of(node).phrase(done ? "task-done" : "task-not-done"));
            html.withAttr().tagVoid("input");
            html.raw(" ");
        }
    }
}
