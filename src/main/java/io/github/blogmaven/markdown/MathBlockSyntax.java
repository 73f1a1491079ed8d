package io.github.blogmaven.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.blogmaven.markdown.MathExtension.Display;

/** Math on lines of its own, from a line that begins with {@code $$} to the next that ends with it, without a blank line. */
final class MathBlockSyntax extends BlockSyntax {
    private static final int MAX_LENGTH = 10_000;
    private static final String FENCE = "$$";

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BasedSequence text = rest(state).trimEnd();
        if (isCode(state, matched) || !text.startsWith(FENCE) || text.startsWith("$$$")) {
            return BlockStart.none();
        }
        int inner = text.indexOf(FENCE, 2);
        boolean isWhole = inner > 2
                && inner == text.length() - 2
                && !text.subSequence(2, inner).isBlank()
                && text.charAt(inner - 1) != '$';
        if (isWhole) {
            Display math = new Display(text);
            math.setTex(text.toString());
            return wholeLine(state, math);
        }
        boolean isOpen = inner < 0 && closesLater(text.getBaseSequence(), text.getEndOffset());
        return isOpen
                ? BlockStart.of(new LinesParser(new Display(text))).atIndex(state.getNextNonSpaceIndex())
                : BlockStart.none();
    }

    /** Whether a line that ends with the fence comes before a blank line and before any other fence. */
    private static boolean closesLater(BasedSequence source, int from) {
        int end = Math.min(source.length(), from + MAX_LENGTH);
        int line = source.indexOf('\n', from) + 1;
        while (line > 0 && line < end) {
            int next = source.indexOf('\n', line, end);
            BasedSequence text = source.subSequence(line, next < 0 ? end : next).trim();
            int fence = text.indexOf(FENCE);
            if (text.isEmpty() || fence >= 0) {
                return fence >= 0 && fence == text.length() - 2;
            }
            line = next + 1;
        }
        return false;
    }

    private static final class LinesParser extends AbstractBlockParser {
        private final Display block;
        private final BlockContent content = new BlockContent();
        private boolean isClosed;

        LinesParser(Display block) {
            this.block = block;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return isClosed || state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(ParserState state, BasedSequence line) {
            isClosed = content.getLineCount() > 0 && line.trimEnd().endsWith(FENCE);
            content.add(line, state.getIndent());
        }

        @Override
        public void closeBlock(ParserState state) {
            block.setChars(content.getSpanningChars().trimEnd());
            block.setTex(content.getContents().toString().stripTrailing());
        }
    }
}
