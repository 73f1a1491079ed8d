package io.github.blogmaven.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.regex.Pattern;

/** Hashnode's callouts and details as one HTML block each, blank lines included, where CommonMark would break them apart. */
final class HashnodeHtmlSyntax extends BlockSyntax {
    private static final Pattern START = Pattern.compile(
            "<(?:div\\s[^<>]{0,200}?\"callout\"|details\\s[^<>]{0,200}?\"hn-details-summary\")[^<>]{0,200}+>",
            Pattern.CASE_INSENSITIVE);

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BasedSequence text = rest(state);
        if (isCode(state, matched)
                || !text.startsWith("<d")
                || !START.matcher(text).lookingAt()) {
            return BlockStart.none();
        }
        Optional<HtmlElement> element = HtmlElement.at(text.getBaseSequence(), text.getStartOffset());
        return element.isEmpty()
                ? BlockStart.none()
                : BlockStart.of(new ElementParser(element.get().end())).atIndex(state.getIndex());
    }

    private static final class ElementParser extends AbstractBlockParser {
        private final HtmlBlock block = new HtmlBlock();
        private final BlockContent content = new BlockContent();
        private final int end;

        ElementParser(int end) {
            this.end = end;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return state.getLine().getStartOffset() < end
                    ? BlockContinue.atIndex(state.getIndex())
                    : BlockContinue.none();
        }

        @Override
        public void addLine(ParserState state, BasedSequence line) {
            content.add(line, state.getIndent());
        }

        @Override
        public void closeBlock(ParserState state) {
            block.setContent(content);
        }
    }
}
