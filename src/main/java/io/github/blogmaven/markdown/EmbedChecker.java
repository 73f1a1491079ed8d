package io.github.blogmaven.markdown;

import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.blogmaven.diagnostic.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Looks for {@code %[...]} that remained text because it holds no URL. A percent sign may stand before any bracket: before that
 * of a link or a footnote, and behind a number, it is one.
 */
final class EmbedChecker {
    private static final int LONGEST = 2_000;

    private final BodyContext context;

    EmbedChecker(BodyContext context) {
        this.context = context;
    }

    /** Looks at the text of one node. */
    void text(Text text) {
        BasedSequence chars = text.getChars();
        for (int i = chars.indexOf('%'); i >= 0; i = chars.indexOf('%', i + 1)) {
            boolean isLast = i + 1 == chars.length();
            if (!isLast || isText(text.getNext())) {
                check(chars.getBaseSequence(), chars.getIndexOffset(i));
            }
        }
    }

    /** Whether the brackets that follow are shown as text. */
    private static boolean isText(@Nullable Node node) {
        return node instanceof LinkRef link && !link.isDefined();
    }

    private void check(BasedSequence source, int offset) {
        int start = offset + 2;
        if (source.safeCharAt(offset + 1) != '[' || !canBegin(source.safeCharAt(offset - 1))) {
            return;
        }
        int end = start;
        int limit = Math.min(source.length(), start + LONGEST);
        while (end < limit && "[]\n".indexOf(source.charAt(end)) < 0) {
            end++;
        }
        if (source.safeCharAt(end) == ']' && source.safeCharAt(end + 1) != '(' && source.safeCharAt(end + 1) != '[') {
            report(source.subSequence(start, end), offset);
        }
    }

    private static boolean canBegin(char before) {
        return before != '%' && before != '\\' && !Character.isLetterOrDigit(before);
    }

    private void report(BasedSequence content, int offset) {
        String text = content.toString().strip();
        context.report(
                Rule.EMBED_INVALID,
                text.isEmpty() ? offset : content.trimStart().getStartOffset(),
                text.isEmpty()
                        ? "%[] holds no URL, so it stays text"
                        : "%[" + PictureWriter.shortened(text) + "] holds no URL that can be shown, so it stays text",
                "write %[https://example.org/page] with the URL of what to show, or \\%[ for text");
    }
}
