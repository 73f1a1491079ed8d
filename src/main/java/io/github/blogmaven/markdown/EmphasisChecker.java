package io.github.blogmaven.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.blogmaven.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for emphasis that remained text because nothing closes it. Asterisks and underscores have many other uses (globs,
 * pointers, footnotes, names), so that only what can mean nothing else is reported.
 */
final class EmphasisChecker {
    private static final String CHARACTERS = "*_~";
    private static final int SINGLE = 1;
    private static final int MOST = 3;

    private final BodyContext context;
    private final List<List<EmphasisRun>> runs = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    EmphasisChecker(BodyContext context) {
        this.context = context;
    }

    /** Looks at the text of one node: whatever the parser made emphasis of is not in it. */
    void text(Text text) {
        BasedSequence chars = text.getChars();
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '*' || c == '_' || c == '~') {
                int start = i;
                while (i + 1 < chars.length() && chars.charAt(i + 1) == c) {
                    i++;
                }
                runs.get(CHARACTERS.indexOf(c))
                        .add(new EmphasisRun(chars.getBaseSequence(), chars.getIndexOffset(start), i + 1 - start));
            }
        }
    }

    /** Reports what is wrong with the text since the last block. */
    void endOfBlock() {
        for (List<EmphasisRun> alike : runs) {
            if (!alike.isEmpty()) {
                check(alike);
                alike.clear();
            }
        }
    }

    private void check(List<EmphasisRun> alike) {
        int i = 0;
        while (i + 1 < alike.size() && checkPair(alike.get(i), alike.get(i + 1))) {
            i += 2;
        }
        if (i + 1 == alike.size()) {
            checkLast(alike.get(i));
        }
    }

    /** Whether two runs are the two ends of one emphasis, which is then reported. */
    private boolean checkPair(EmphasisRun first, EmphasisRun second) {
        boolean isStrong = first.length() > SINGLE && first.length() <= MOST && first.length() == second.length();
        if (!isStrong) {
            return false;
        }
        String marker = first.text();
        if (first.isOpeningBeforeSpace() && second.isClosing()) {
            report(first, "opens no emphasis, because a space is behind it", "write it right before the first word");
            return true;
        }
        if (!first.isOpening() || (second.isOpening() && isName(first, second))) {
            return false;
        }
        if (second.isClosingAfterSpace()) {
            report(
                    first,
                    "is never closed, because a space is before the next " + marker,
                    "write the closing " + marker + " right behind the last word");
            return true;
        }
        if (second.isClosingBeforeLetter()) {
            report(
                    first,
                    "is never closed, because the next " + marker + " is between a punctuation mark and a letter",
                    "write a space behind the closing " + marker);
            return true;
        }
        return false;
    }

    private static boolean isName(EmphasisRun first, EmphasisRun second) {
        return first.character() == '_' || first.isCode() || second.isCode();
    }

    /** A single asterisk may be a footnote's mark, underscores may begin a name. */
    private void checkLast(EmphasisRun run) {
        boolean isStrong = run.length() > SINGLE && run.length() <= MOST;
        if (run.isOpening()
                && run.character() != '_'
                && !run.isCode()
                && (isStrong || (run.character() == '*' && run.isWithinSentence()))) {
            report(run, "is never closed, so it is shown as text", "write " + run.text() + " where the emphasis ends");
        }
    }

    private void report(EmphasisRun run, String what, String hint) {
        String word = run.word();
        context.report(
                Rule.EMPHASIS_UNCLOSED,
                run.offset(),
                "the " + run.text() + (word.isEmpty() ? "" : " before \"" + word + "\"") + " " + what,
                hint + ", or " + run.text().replaceAll("(.)", "\\\\$1") + " for text");
    }
}
