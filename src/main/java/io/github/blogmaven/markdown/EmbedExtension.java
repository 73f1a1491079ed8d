package io.github.blogmaven.markdown;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hashnode's embeds {@code %[url]} and widgets {@code %%[id]}. */
final class EmbedExtension implements ParsingExtension, RenderingExtension {
    private static final Pattern EMBED =
            Pattern.compile("%\\[[ \\t]*+(https?://[^\\s\\[\\]<>\"]{1,2000})[ \\t]*+\\]", Pattern.CASE_INSENSITIVE);
    private static final Pattern WIDGET = Pattern.compile("%%\\[[ \\t]*+([A-Za-z0-9_-]{1,100})[ \\t]*+\\]");

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new Line());
        parser.customInlineParserExtensionFactory(new Inline());
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer, String type) {
        renderer.nodeRendererFactory(options -> new EmbedRenderer());
    }

    private static final class Line extends BlockSyntax {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (isCode(state, matched)) {
                return BlockStart.none();
            }
            BasedSequence text = rest(state).trimEnd();
            if (!text.startsWith("%")) {
                return BlockStart.none();
            }
            Matcher embed = EMBED.matcher(text);
            if (embed.matches()) {
                return wholeLine(state, new EmbedNode.Whole(text, embed.group(1)));
            }
            Matcher widget = WIDGET.matcher(text);
            return widget.matches()
                    ? wholeLine(state, new EmbedNode.WholeWidget(text, widget.group(1)))
                    : BlockStart.none();
        }
    }

    private static final class Inline extends InlineSyntax {
        Inline() {
            super('%');
        }

        @Override
        public boolean parse(LightInlineParser parser) {
            boolean isWidget = parser.peek(1) == '%' && parser.peek(2) == '[';
            if (!isWidget && parser.peek(1) != '[') {
                return false;
            }
            int start = parser.getIndex();
            BasedSequence input = parser.getInput();
            Matcher matcher = (isWidget ? WIDGET : EMBED).matcher(input).region(start, input.length());
            if (!matcher.lookingAt()) {
                return false;
            }
            BasedSequence chars = input.subSequence(start, matcher.end());
            Node node = isWidget
                    ? new EmbedNode.InlineWidget(chars, matcher.group(1))
                    : new EmbedNode.Inline(chars, matcher.group(1));
            return accept(parser, node, matcher.end());
        }
    }
}
