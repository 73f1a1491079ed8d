package io.github.blogmaven.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Formulas between {@code $$} and {@code $$}, and fences of the language {@code math}. Single dollars are money, unless the
 * blog says that they enclose formulas.
 */
final class MathExtension implements ParsingExtension, RenderingExtension {
    /** No backquote: what looks like math around code is prose. */
    private static final Pattern INLINE =
            Pattern.compile("\\$\\$(?!\\$)[^$`\\n]*+(?:\\$(?!\\$)[^$`\\n]++)*+\\$\\$(?!\\$)");

    /** By Pandoc's rule: no space within, next to the dollars, and no digit behind. */
    private static final Pattern SINGLE = Pattern.compile("\\$(?!\\s)((?:[^$`\\\\]|\\\\[^`])++)(?<!\\s)\\$(?!\\d)");

    private static final String LANGUAGE = "math";

    private final boolean inline;

    /** The syntax, where single dollars may enclose formulas, too. */
    MathExtension(boolean inline) {
        this.inline = inline;
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new MathBlockSyntax());
        parser.customInlineParserExtensionFactory(new InlineMath(inline));
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer, String type) {
        renderer.nodeRendererFactory(options -> () -> Set.of(
                new NodeRenderingHandler<>(Display.class, MathExtension::display),
                new NodeRenderingHandler<>(Inline.class, MathExtension::inline),
                new NodeRenderingHandler<>(FencedCodeBlock.class, MathExtension::fence)));
    }

    private static void display(Display node, NodeRendererContext context, HtmlWriter html) {
        String tex = node.tex();
        block(node, tex.substring(2, tex.length() - 2), tex, html);
    }

    private static void fence(FencedCodeBlock node, NodeRendererContext context, HtmlWriter html) {
        if (!CodeBlockRenderer.language(node).equals(LANGUAGE)) {
            context.delegateRender();
            return;
        }
        String tex = node.getContentChars().normalizeEOL();
        block(node, tex, "$$\n" + tex + "$$", html);
    }

    private static void block(Node node, String tex, String source, HtmlWriter html) {
        BodyContext context = BodyContext.of(node);
        String mathml = context.formula(tex.strip(), true, node.getStartOffset());
        html.line();
        if (mathml.isEmpty()) {
            html.raw("<div class=\"math\">").openPre();
            html.rawPre(HtmlText.escape(source)).closePre().raw("</div>");
        } else {
            html.raw(context.trusted("<div class=\"math\" tabindex=\"0\">" + mathml + "</div>"));
        }
        html.line();
    }

    private static void inline(Inline node, NodeRendererContext context, HtmlWriter html) {
        BodyContext body = BodyContext.of(node);
        String mathml = body.formula(node.tex(), false, node.getStartOffset());
        html.raw(
                mathml.isEmpty()
                        ? "<span class=\"math\">" + HtmlText.escape(node.getChars()) + "</span>"
                        : body.trusted("<span class=\"math\">" + mathml + "</span>"));
    }

    /** Math that is a block of its own. */
    static final class Display extends Block implements PlainText.Source {
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
        public String plainText() {
            return ' ' + tex + ' ';
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

        /** The source without its dollars. */
        String tex() {
            String source = getChars().toString();
            int dollars = source.startsWith("$$") ? 2 : 1;
            return source.substring(dollars, source.length() - dollars).strip();
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
        private final boolean single;

        InlineMath(boolean single) {
            super('$');
            this.single = single;
        }

        @Override
        public boolean parse(LightInlineParser parser) {
            BasedSequence input = parser.getInput();
            int start = parser.getIndex();
            int end = start;
            while (end < input.length() && input.charAt(end) == '$') {
                end++;
            }
            boolean isSingle = single && end - start == 1;
            Matcher matcher = (isSingle ? SINGLE : INLINE).matcher(input).region(start, input.length());
            if ((isSingle || end - start == 2)
                    && matcher.lookingAt()
                    && !input.subSequence(end, matcher.end() - (end - start)).isBlank()) {
                BasedSequence chars = input.subSequence(start, matcher.end());
                return accept(parser, new Inline(chars), matcher.end());
            }
            parser.appendText(input, start, end);
            parser.setIndex(end);
            return true;
        }
    }
}
