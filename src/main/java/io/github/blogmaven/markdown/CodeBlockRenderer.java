package io.github.blogmaven.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import io.github.blogmaven.content.RenderedBody.Feature;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blocks of code: {@code <pre><code class="language-x">}, without the class where no language is given. */
final class CodeBlockRenderer implements NodeRenderer {
    /** The first word of an info string, in the notations of GitHub, Pandoc, rustdoc and R Markdown. */
    private static final Pattern FIRST_WORD = Pattern.compile("^\\s*\\{?\\s*\\.?([^\\s{},:;=\"'`]+)");

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(FencedCodeBlock.class, CodeBlockRenderer::fenced),
                new NodeRenderingHandler<>(IndentedCodeBlock.class, CodeBlockRenderer::indented));
    }

    /** The language that an info string names, empty for none; characters are a-z, 0-9 and {@code + # . - _}. */
    static String language(String info) {
        Matcher word = FIRST_WORD.matcher(info);
        if (!word.find()) {
            return "";
        }
        return word.group(1).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9+#._-]", "");
    }

    /** The language of a fence, empty for none. */
    static String language(FencedCodeBlock fence) {
        return fence.getInfo().isNull() ? "" : language(fence.getInfo().unescape());
    }

    /** Where the language begins in an info string that names one. */
    static int languageStart(CharSequence info) {
        Matcher word = FIRST_WORD.matcher(info);
        return word.find() ? word.start(1) : 0;
    }

    private static void fenced(FencedCodeBlock node, NodeRendererContext context, HtmlWriter html) {
        write(node, language(node), node.getContentChars().normalizeEOL(), html);
    }

    private static void indented(IndentedCodeBlock node, NodeRendererContext context, HtmlWriter html) {
        write(node, "", node.getContentChars().trimTailBlankLines().normalizeEndWithEOL(), html);
    }

    private static void write(Node node, String language, String code, HtmlWriter html) {
        BodyContext.of(node).use(Feature.CODE);
        html.line();
        html.tag("pre").openPre();
        if (!language.isEmpty()) {
            html.attr("class", "language-" + language);
        }
        html.withAttr().tag("code");
        highlighted(code, html);
        html.tag("/code");
        html.tag("/pre").closePre();
        html.line();
    }

    private static void highlighted(String code, HtmlWriter html) {
        html.text(code);
    }
}
