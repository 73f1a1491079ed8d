package io.github.blogmaven.markdown;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import io.github.blogmaven.markdown.PictureWriter.Picture;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Hashnode's images {@code ![alt](url align="center")}, and images whose URL holds spaces. */
final class ImageExtension implements ParsingExtension, RenderingExtension {

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineParserExtensionFactory(new AttributedImageSyntax());
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer, String type) {
        renderer.nodeRendererFactory(
                options -> () -> Set.of(new NodeRenderingHandler<>(AttributedImage.class, ImageExtension::render)));
    }

    private static void render(AttributedImage image, NodeRendererContext context, HtmlWriter html) {
        String title = image.attributes().getOrDefault("title", "");
        int offset = image.getStartOffset();
        new PictureWriter(BodyContext.of(image), html)
                .write(new Picture(
                        image.url(), image.alt(), title, attributes(image), offset, offset + image.urlStart()));
    }

    private static Map<String, String> attributes(AttributedImage image) {
        Map<String, String> attributes = new TreeMap<>();
        image.attributes().forEach((name, value) -> {
            if (name.equals("align") && value.matches("left|right|center")) {
                attributes.put("class", "align-" + value);
            } else if (name.matches("width|height") && value.matches("\\d{1,5}(?:px)?")) {
                attributes.put(name, value.replace("px", ""));
            }
        });
        return attributes;
    }
}
