package io.github.blogmaven.markdown;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/** A stateless piece of block syntax, tried before HTML blocks and indented code. It may interrupt a paragraph. */
abstract class BlockSyntax implements CustomBlockParserFactory, BlockParserFactory {
    private static final int CODE_INDENT = 4;

    /**
     * Whether a line is indented like code. Within a list it never is: Hashnode's editor indents what belongs to an item
     * by more than CommonMark asks for.
     */
    static boolean isCode(ParserState state, MatchedBlockParser matched) {
        Block block = matched.getBlockParser().getBlock();
        return state.getIndent() >= CODE_INDENT
                && !matched.getBlockParser().isParagraphParser()
                && !(block instanceof ListItem)
                && block.getAncestorOfType(ListItem.class) == null;
    }

    /** The rest of the line from its first non-space character, without the line end. */
    static BasedSequence rest(ParserState state) {
        return state.getLine().subSequence(state.getNextNonSpaceIndex());
    }

    /** A block that is exactly this line. */
    static BlockStart wholeLine(ParserState state, Block block) {
        return BlockStart.of(new LineParser(block)).atIndex(state.getLine().length());
    }

    @Override
    public final BlockParserFactory apply(DataHolder options) {
        return this;
    }

    @Override
    public final Set<Class<?>> getAfterDependents() {
        return Set.of();
    }

    @Override
    public final Set<Class<?>> getBeforeDependents() {
        return Set.of(HtmlBlockParser.Factory.class, IndentedCodeBlockParser.Factory.class);
    }

    @Override
    public final boolean affectsGlobalScope() {
        return false;
    }

    private static final class LineParser extends AbstractBlockParser {
        private final Block block;

        LineParser(Block block) {
            this.block = block;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {}
    }
}
