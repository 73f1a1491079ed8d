package io.github.blogmaven.markdown;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.blogmaven.diagnostic.Rule;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tags of Liquid and its relatives, <code>{% name … %}</code>: shown as they are and warned about. Posts are never evaluated.
 * <code>{{ … }}</code> is common in prose and stays text without a word.
 */
final class TemplateTagExtension implements ParsingExtension, RenderingExtension {
    private static final Pattern TAG = Pattern.compile("\\{%-?[ \\t]*+([A-Za-z_][\\w-]{0,60}+)[^\\n]{0,1000}?%\\}");

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineParserExtensionFactory(new Tag());
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer, String type) {
        renderer.nodeRendererFactory(
                options -> () -> Set.of(new NodeRenderingHandler<>(TagNode.class, TemplateTagExtension::render)));
    }

    private static void render(TagNode node, NodeRendererContext context, HtmlWriter html) {
        BodyContext.of(node)
                .report(
                        Rule.TEMPLATE_TAG,
                        node.getStartOffset(),
                        "the template tag {% " + node.name + " %} is not evaluated and is shown as text",
                        "write Markdown or HTML in its place, or put it in backquotes where it is meant to be read");
        html.text(node.getChars());
    }

    private static final class TagNode extends Node implements PlainText.Source {
        private final String name;

        TagNode(BasedSequence chars, String name) {
            super(chars);
            this.name = name;
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

    private static final class Tag extends InlineSyntax {
        Tag() {
            super('{');
        }

        @Override
        public boolean parse(LightInlineParser parser) {
            if (parser.peek(1) != '%') {
                return false;
            }
            int start = parser.getIndex();
            BasedSequence input = parser.getInput();
            Matcher matcher = TAG.matcher(input).region(start, input.length());
            return matcher.lookingAt()
                    && accept(
                            parser,
                            new TagNode(input.subSequence(start, matcher.end()), matcher.group(1)),
                            matcher.end());
        }
    }
}
