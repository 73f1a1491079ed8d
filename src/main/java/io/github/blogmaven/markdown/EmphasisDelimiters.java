package io.github.blogmaven.markdown;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/** Emphasis by {@code *} or {@code _} as CommonMark 0.31.2 has it (section 6.2, rules 9 and 10): flexmark implements 0.28. */
final class EmphasisDelimiters extends EmphasisDelimiterProcessor {
    private final boolean intraword;

    private EmphasisDelimiters(char character, boolean intraword) {
        super(character, false);
        this.intraword = intraword;
    }

    static EmphasisDelimiters asterisk() {
        return new EmphasisDelimiters('*', true);
    }

    static EmphasisDelimiters underscore() {
        return new EmphasisDelimiters('_', false);
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        return leftFlanking && (intraword || !rightFlanking || beforeIsPunctuation);
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        return rightFlanking && (intraword || !leftFlanking || afterIsPunctuation);
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        RenderingCancelledException.check();
        boolean both = opener.canClose() || closer.canOpen();
        boolean multipleOfThree =
                (opener.length() + closer.length()) % 3 == 0 && (opener.length() % 3 != 0 || closer.length() % 3 != 0);
        if (both && multipleOfThree) {
            return 0;
        }
        return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
    }
}
