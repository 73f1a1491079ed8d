package io.github.blogmaven.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's headings in linear time. The original puts all lines of a paragraph together before it looks at the next one;
 * this looks first whether that line can be a heading or an underline at all. It also ends when its thread is interrupted.
 */
final class HeadingStart implements CustomBlockParserFactory {
    private final HeadingParser.Factory original = new HeadingParser.Factory();

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return original.getAfterDependents();
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return original.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
        return original.affectsGlobalScope();
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new Starts(original.apply(options));
    }

    private record Starts(BlockParserFactory original) implements BlockParserFactory {
        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            RenderingCancelledException.check();
            int index = state.getNextNonSpaceIndex();
            boolean possible = index < state.getLine().length()
                    && "#=-".indexOf(state.getLine().charAt(index)) >= 0;
            return possible ? original.tryStart(state, matched) : BlockStart.none();
        }
    }
}
