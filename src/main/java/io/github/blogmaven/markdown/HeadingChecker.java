package io.github.blogmaven.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.blogmaven.diagnostic.Rule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks over the headings of a body in their order: none is empty, none skips a level, at most one is of the first. The page
 * has the title above them, so a body may begin with the first or the second level. Those of block quotes are not the author's.
 */
final class HeadingChecker {
    private static final Pattern RAW = Pattern.compile("<h([1-6])[\\s>]", Pattern.CASE_INSENSITIVE);

    private final BodyContext context;
    /** The level of the heading before, that of the title at first. */
    private int level = 1;

    private boolean isFirst = true;
    private int firstLevels;
    private int secondOffset;

    HeadingChecker(BodyContext context) {
        this.context = context;
    }

    /** Looks at the next heading. */
    void heading(Heading heading) {
        int offset = heading.getStartOffset();
        if (isEmpty(heading)) {
            context.report(
                    Rule.HEADING_EMPTY,
                    offset,
                    "the heading has no text",
                    "write " + "#".repeat(heading.getLevel()) + " and its text, or remove the line");
            return;
        }
        if (heading.getLevel() > level + 1) {
            reportSkipped(heading, offset);
        }
        if (heading.getLevel() == 1 && ++firstLevels == 2) {
            secondOffset = offset;
        }
        level = heading.getLevel();
        isFirst = false;
    }

    /** Takes note of headings in raw HTML, which those after them may belong to. */
    void html(BasedSequence html) {
        Matcher tag = RAW.matcher(html);
        while (tag.find()) {
            level = tag.group(1).charAt(0) - '0';
            isFirst = false;
        }
    }

    /** Reports what only the whole body shows. */
    void finish() {
        if (firstLevels > 1) {
            context.report(
                    Rule.HEADING_H1_SEVERAL,
                    secondOffset,
                    "the body has " + firstLevels + " headings of the first level",
                    "begin them with ## and those below them with ###: the page has its title as the first level");
        }
    }

    private void reportSkipped(Heading heading, int offset) {
        String hashes = "#".repeat(level + 1);
        context.report(
                Rule.HEADING_SKIPPED,
                offset,
                isFirst
                        ? "the first heading is of level " + heading.getLevel() + ", right below the title"
                        : "a heading of level " + heading.getLevel() + " follows one of level " + level,
                "begin it with " + hashes + (isFirst ? "" : ", or write a heading with " + hashes + " above it"));
    }

    private static boolean isEmpty(Heading heading) {
        return PlainText.of(heading).codePoints().allMatch(HeadingChecker::isInvisible) && !hasPicture(heading);
    }

    private static boolean isInvisible(int c) {
        return Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    private static boolean hasPicture(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            boolean isPicture = node instanceof Image || node instanceof ImageRef || node instanceof AttributedImage;
            if (isPicture || isTag(node, "<img") || hasPicture(node)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTag(Node node, String start) {
        return node instanceof HtmlInline && node.getChars().startsWith(start);
    }
}
