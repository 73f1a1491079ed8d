package io.github.blogmaven.markdown;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's inline parser in linear time. The original asks for a match result at every hit, which before Java 20 copies
 * the whole block, so that a long table or paragraph takes seconds. It also ends when its thread is interrupted.
 */
final class LinearInlineParser extends CommonmarkInlineParser {
    LinearInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkProcessors, extensions);
    }

    @Override
    public @Nullable BasedSequence match(Pattern pattern) {
        Matcher matcher = matcher(pattern);
        return matcher == null ? null : getInput().subSequence(matcher.start(), matcher.end());
    }

    @Override
    @SuppressWarnings(
            "NullAway") // null is the original's way to say "no match"; qdox cannot read @Nullable on an array
    public BasedSequence[] matchWithGroups(Pattern pattern) {
        Matcher matcher = matcher(pattern);
        if (matcher == null) {
            return null;
        }
        BasedSequence[] groups = new BasedSequence[matcher.groupCount() + 1];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = matcher.start(i) < 0 ? null : getInput().subSequence(matcher.start(i), matcher.end(i));
        }
        return groups;
    }

    @Override
    public @Nullable Matcher matcher(Pattern pattern) {
        RenderingCancelledException.check();
        return super.matcher(pattern);
    }
}
