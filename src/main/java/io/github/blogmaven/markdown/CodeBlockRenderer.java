package io.github.blogmaven.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import io.github.blogmaven.content.RenderedBody.Feature;
import java.util.Set;

/**
 * The blocks of code: {@code <pre><code class="language-x">}, without the class where no language is given. What else the
 * info string says is in attributes of {@code pre}, as Prism's plugins read it: {@code class="line-numbers"},
 * {@code data-line} and {@code data-title}.
 */
final class CodeBlockRenderer implements NodeRenderer {
    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(FencedCodeBlock.class, CodeBlockRenderer::fenced),
                new NodeRenderingHandler<>(IndentedCodeBlock.class, CodeBlockRenderer::indented));
    }

    /** The language of a fence, empty for none. */
    static String language(FencedCodeBlock fence) {
        return info(fence).language();
    }

    private static CodeInfo info(FencedCodeBlock fence) {
        return fence.getInfo().isNull() ? CodeInfo.NONE : CodeInfo.of(HtmlText.unescaped(fence.getInfo()));
    }

    private static void fenced(FencedCodeBlock node, NodeRendererContext context, HtmlWriter html) {
        write(node, info(node), node.getContentChars().normalizeEOL(), html);
    }

    private static void indented(IndentedCodeBlock node, NodeRendererContext context, HtmlWriter html) {
        write(node, CodeInfo.NONE, node.getContentChars().trimTailBlankLines().normalizeEndWithEOL(), html);
    }

    private static void write(Node node, CodeInfo info, String code, HtmlWriter html) {
        BodyContext.of(node).use(Feature.CODE);
        html.line();
        attribute("class", info.numbered() ? "line-numbers" : "", html);
        attribute("data-title", info.title(), html);
        attribute("data-line", info.lines(), html);
        html.withAttr().tag("pre").openPre();
        attribute("class", info.language().isEmpty() ? "" : "language-" + info.language(), html);
        html.withAttr().tag("code");
        html.text(code);
        html.tag("/code");
        html.tag("/pre").closePre();
        html.line();
    }

    private static void attribute(String name, String value, HtmlWriter html) {
        if (!value.isEmpty()) {
            html.attr(name, value);
        }
    }
}
