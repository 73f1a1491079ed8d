package io.github.blogmaven.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import io.github.blogmaven.content.RenderedBody.TocEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives the headings of one tree their ids, as GitHub does: lower case, letters and digits of all scripts, spaces as
 * hyphens, {@code -1}, {@code -2} for repetitions. An id is never empty and never one that something else has.
 */
final class HeadingIds implements TreeVisitor {
    private static final Pattern FOOTNOTE = Pattern.compile("fn(ref)?(-\\d+)+");

    private final Set<String> taken;
    private final Map<String, Integer> repetitions = new HashMap<>();
    private final List<TocEntry> entries = new ArrayList<>();

    private HeadingIds(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /**
     * Sets the ids and lists the headings in document order.
     *
     * @param taken ids that raw HTML of the tree already uses
     */
    static List<TocEntry> assign(Node tree, Set<String> taken) {
        HeadingIds ids = new HeadingIds(taken);
        TreeVisitor.visit(tree, ids);
        return List.copyOf(ids.entries);
    }

    @Override
    public boolean enter(Node node) {
        if (node instanceof Heading heading) {
            String text = PlainText.of(heading);
            String id = unique(slug(text));
            heading.setAnchorRefId(id);
            entries.add(new TocEntry(heading.getLevel(), id, text));
            return false;
        }
        return true;
    }

    private String unique(String slug) {
        String base = FOOTNOTE.matcher(slug).matches() ? "section-" + slug : slug;
        int count = repetitions.getOrDefault(base, 0);
        String id = count == 0 ? base : base + "-" + count;
        while (!taken.add(id)) {
            count++;
            id = base + "-" + count;
        }
        repetitions.put(base, count + 1);
        return id;
    }

    private static String slug(String text) {
        StringBuilder slug = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (c == ' ') {
                slug.append('-');
            } else if (isKept(c)) {
                slug.appendCodePoint(c);
            }
        });
        return slug.isEmpty() ? "section" : slug.toString();
    }

    private static boolean isKept(int c) {
        return c == '-'
                || Character.isLetterOrDigit(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.CONNECTOR_PUNCTUATION,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }
}
