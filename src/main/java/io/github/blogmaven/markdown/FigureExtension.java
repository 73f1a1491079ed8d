package io.github.blogmaven.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import io.github.blogmaven.content.LinkReference.Kind;
import java.util.Set;

/** Pictures with captions: an image with a title that is a paragraph of its own. */
final class FigureExtension implements RenderingExtension {

    @Override
    public void extend(HtmlRenderer.Builder renderer, String type) {
        renderer.nodeRendererFactory(
                options -> () -> Set.of(new NodeRenderingHandler<>(Paragraph.class, FigureExtension::render)));
    }

    private static void render(Paragraph paragraph, NodeRendererContext context, HtmlWriter html) {
        Node only = paragraph.getFirstChild();
        String title = only == null || only.getNext() != null ? "" : title(only);
        if (title.isBlank()) {
            context.delegateRender();
            return;
        }
        html.line().raw("<figure>");
        context.renderChildren(paragraph);
        html.raw("<figcaption>");
        html.text(PictureWriter.printable(title));
        html.raw("</figcaption></figure>").line();
    }

    /** The title of an image that will be written, empty for everything else. */
    private static String title(Node node) {
        if (node instanceof Image image) {
            return shown(HtmlText.unescaped(image.getUrl()), HtmlText.unescaped(image.getTitle()));
        }
        if (node instanceof ImageRef image && image.isDefined()) {
            Reference reference = image.getReferenceNode(image.getDocument());
            return shown(HtmlText.unescaped(reference.getUrl()), HtmlText.unescaped(reference.getTitle()));
        }
        return node instanceof AttributedImage image
                ? shown(image.url(), image.attributes().getOrDefault("title", ""))
                : "";
    }

    private static String shown(String url, String title) {
        LinkTarget target = LinkTarget.of(url);
        return !target.isEmpty() && target.isSafe(Kind.IMAGE) ? title : "";
    }
}
