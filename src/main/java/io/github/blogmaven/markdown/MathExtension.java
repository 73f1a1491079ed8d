package io.github.blogmaven.markdown;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.blogmaven.content.RenderedBody.Feature;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Display math between {@code $$} and {@code $$}. Single dollars are money. */
final class MathExtension implements ParsingExtension, RenderingExtension {
    /** No backquote: what looks like math around code is prose. */
    private static final Pattern INLINE =
            Pattern.compile("\\$\\$(?!\\$)[^$`\\n]*+(?:\\$(?!\\$)[^$`\\n]++)*+\\$\\$(?!\\$)");

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new MathBlockSyntax());
        parser.customInlineParserExtensionFactory(new InlineMath());
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer, String type) {
        renderer.nodeRendererFactory(options -> () -> Set.of(
                new NodeRenderingHandler<>(Display.class, MathExtension::display),
                new NodeRenderingHandler<>(Inline.class, MathExtension::inline)));
    }

    private static void display(Display node, NodeRendererContext context, HtmlWriter html) {
        BodyContext.of(node).use(Feature.MATH);
        html.line().raw("<div class=\"math\">").openPre();
        html.rawPre(HtmlText.escape(node.tex())).closePre().raw("</div>").line();
    }

    private static void inline(Inline node, NodeRendererContext context, HtmlWriter html) {
        BodyContext.of(node).use(Feature.MATH);
        html.raw("<span class=\"math\">" + HtmlText.escape(node.getChars()) + "</span>");
    }

    /** Math that is a block of its own. */
    static final class Display extends Block {
        private String tex = "";

        Display(BasedSequence chars) {
            super(chars);
        }

        /** The source with its dollars, without what belongs to the containers around it. */
        String tex() {
            return tex;
        }

        void setTex(String tex) {
            this.tex = tex;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** Math within a text. */
    static final class Inline extends Node implements PlainText.Source {
        Inline(BasedSequence chars) {
            super(chars);
        }

        @Override
        public String plainText() {
            return getChars().toString();
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    private static final class InlineMath extends InlineSyntax {
        InlineMath() {
            super('$');
        }

        @Override
        public boolean parse(LightInlineParser parser) {
            BasedSequence input = parser.getInput();
            int start = parser.getIndex();
            int end = start;
            while (end < input.length() && input.charAt(end) == '$') {
                end++;
            }
            Matcher matcher = INLINE.matcher(input).region(start, input.length());
            if (end - start == 2
                    && matcher.lookingAt()
                    && !input.subSequence(end, matcher.end() - 2).isBlank()) {
                BasedSequence chars = input.subSequence(start, matcher.end());
                return accept(parser, new Inline(chars), matcher.end());
            }
            parser.appendText(input, start, end);
            parser.setIndex(end);
            return true;
        }
    }
}
