package io.github.blogmaven.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * A row of equal emphasis characters that remained text.
 *
 * @param source the Markdown that holds it
 * @param offset of the first character
 * @param length how many they are
 */
record EmphasisRun(BasedSequence source, int offset, int length) {
    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_WORD = 40;
    private static final String OPENING = "([{\"'“‘«„|>—–";
    /** Words that follow asterisks in prose about code. */
    private static final Set<String> NAMES =
            Set.of("args", "argv", "kwargs", "options", "opts", "params", "props", "this");

    char character() {
        return source.charAt(offset);
    }

    char before() {
        return source.safeCharAt(offset - 1);
    }

    char after() {
        return source.safeCharAt(offset + length);
    }

    /** The characters as written. */
    String text() {
        return source.subSequence(offset, offset + length).toString();
    }

    /** Whether this can only be meant to open emphasis, were it not for what is written elsewhere. */
    boolean isOpening() {
        return (isSpace(before()) || OPENING.indexOf(before()) >= 0) && isLetter(after());
    }

    /** Whether this would open emphasis but for a space. */
    boolean isOpeningBeforeSpace() {
        return isSpace(before()) && isSpace(after());
    }

    /** Whether this would close emphasis but for a space before it. */
    boolean isClosingAfterSpace() {
        return isSpace(before());
    }

    /** Whether this would close emphasis but for the punctuation mark before it and the letter behind it. */
    boolean isClosingBeforeLetter() {
        return !isSpace(before()) && !isLetter(before()) && OPENING.indexOf(before()) < 0 && isLetter(after());
    }

    /** Whether this closes emphasis that is open. */
    boolean isClosing() {
        return !isSpace(before()) && !isLetter(after());
    }

    /** What follows, up to the end of the word. */
    String word() {
        int start = offset + length;
        int end = start;
        while (end < start + LONGEST_WORD && isLetter(source.safeCharAt(end))) {
            end++;
        }
        return source.subSequence(start, end).toString();
    }

    /** Whether the asterisks may belong to a name or to arithmetic: {@code **kwargs}, {@code **argv)}, {@code **p = 1}. */
    boolean isCode() {
        String word = word();
        int end = offset + length + word.length();
        char next = source.safeCharAt(end);
        char second = source.safeCharAt(end + 1);
        return (word.length() == 1 && !Character.isUpperCase(word.charAt(0)))
                || NAMES.contains(word)
                || "()[]=;_*/".indexOf(next) >= 0
                || (next == ' ' && second == '=')
                || (next == '.' && isLetter(second));
    }

    /**
     * Whether words of a sentence are on both sides: a footnote's mark stands at the end of a word or the start of a line, a
     * pointer's before a short name.
     */
    boolean isWithinSentence() {
        char last = source.safeCharAt(offset - 2);
        int end = offset + length + word().length();
        return before() == ' '
                && (Character.isLetter(last) || last == ',' || last == ':')
                && end - offset > SHORTEST_WORD
                && source.safeCharAt(end) == ' '
                && Character.isLetter(source.safeCharAt(end + 1));
    }

    private static boolean isSpace(char c) {
        return c == '\0' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }
}
