package io.github.blogmaven.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.blogmaven.diagnostic.Rule;
import java.util.HashMap;
import java.util.Map;

/** Looks over the code fences of a body in their order: each is closed, and of a language that highlighters know. */
final class FenceChecker {
    /** Hints that one body gets: a text of nothing but unknown words needs no more. */
    private static final int MOST_HINTS = 100;

    private final Document document;
    private final BodyContext context;
    private final int end;
    private final Map<String, String> hints = new HashMap<>();
    private boolean isAstray;

    FenceChecker(Document document, BodyContext context) {
        this.document = document;
        this.context = context;
        this.end = document.getChars().trimEnd().getEndOffset();
    }

    /** Looks at the next fence. */
    void fence(FencedCodeBlock fence) {
        checkLanguage(fence);
        if (fence.getClosingMarker().isEmpty()) {
            checkEnd(fence);
        }
    }

    private void checkLanguage(FencedCodeBlock fence) {
        BasedSequence info = fence.getInfo();
        String language = CodeBlockRenderer.language(fence);
        if (!language.isEmpty() && !FenceLanguages.isKnown(language)) {
            context.report(
                    Rule.FENCE_LANGUAGE_UNKNOWN,
                    info.getIndexOffset(CodeInfo.languageStart(info)),
                    "no highlighter knows the language \"" + PictureWriter.shortened(language) + "\"",
                    hint(language));
        }
    }

    private String hint(String language) {
        if (hints.size() >= MOST_HINTS && !hints.containsKey(language)) {
            return FenceLanguages.hint("");
        }
        return hints.computeIfAbsent(language, FenceLanguages::hint);
    }

    /** A fence that lost its end in a list makes later ones pair up wrongly: only the first is worth a word. */
    private void checkEnd(FencedCodeBlock fence) {
        boolean isCut = fence.getEndOffset() < end && fence.getParent() != document;
        if (isCut) {
            reportCut(fence);
        } else if (!isAstray) {
            report(
                    fence,
                    "the code fence is never closed, so the rest of the text is code",
                    "write " + fence.getOpeningMarker() + " on a line of its own after the code");
        }
        isAstray |= isCut;
    }

    private void reportCut(FencedCodeBlock fence) {
        BasedSequence marker = fence.getOpeningMarker();
        BasedSequence content = fence.getContentChars();
        int line = content.isEmpty() // and then it knows no offset
                ? context.lineOf(marker.getStartOffset()) + 1
                : context.lineOf(content.getEndOffset());
        if (fence.getAncestorOfType(ListItem.class) != null) {
            report(
                    fence,
                    "the code fence ends before line " + line + ", which is not indented as its list item is",
                    "indent every line of the code and the closing " + marker + indentation(marker));
        } else {
            report(
                    fence,
                    "the code fence ends before line " + line + ", which does not begin with > as its block quote does",
                    "begin every line of the code and the closing " + marker + " with >");
        }
    }

    /** How far an opening marker is from the start of its line, where that is spaces or the marker of a list item. */
    private static String indentation(BasedSequence marker) {
        BasedSequence text = marker.getBaseSequence();
        int offset = marker.getStartOffset();
        BasedSequence before = text.subSequence(text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1, offset);
        boolean isCountable = before.indexOf('\t') < 0 && before.indexOf('>') < 0;
        return isCountable ? " by " + before.length() + " spaces, as the opening one" : " as the opening one";
    }

    private void report(FencedCodeBlock fence, String message, String hint) {
        context.report(Rule.FENCE_UNCLOSED, fence.getOpeningMarker().getStartOffset(), message, hint);
    }
}
