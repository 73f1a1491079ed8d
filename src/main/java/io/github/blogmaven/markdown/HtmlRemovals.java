package io.github.blogmaven.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.markdown.HtmlRemovals.Place;
import io.github.blogmaven.markdown.HtmlTag.Attribute;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlChangeListener;

/** Collects what {@link HtmlPolicy} removes from a body: each distinct thing is one problem, where it is first seen. */
final class HtmlRemovals implements HtmlChangeListener<Place> {
    private final BodyContext context;
    private final Map<String, Removal> removals = new TreeMap<>();

    HtmlRemovals(BodyContext context) {
        this.context = context;
    }

    /**
     * A start tag.
     *
     * @param chars the piece of raw HTML that holds it
     */
    record Place(HtmlTag tag, BasedSequence chars) {
        private int offset() {
            return chars.getIndexOffset(tag.start());
        }

        private int offset(String attribute) {
            return tag.attributes().stream()
                    .filter(a -> a.name().equals(attribute))
                    .findFirst()
                    .map(a -> chars.getIndexOffset(a.start()))
                    .orElseGet(this::offset);
        }
    }

    /** Something removed, with how often and where first. */
    private record Removal(int offset, int count, String hint) {
        Removal and(Removal other) {
            return new Removal(Math.min(offset, other.offset), count + other.count, hint);
        }
    }

    /** Judges a start tag with some of its attributes. */
    void check(Place place, List<Attribute> attributes) {
        RenderingCancelledException.check();
        HtmlPolicy.judge(place.tag().name(), attributes, this, place);
    }

    /** Reports all that was collected. */
    void report() {
        removals.forEach((what, removal) -> context.report(
                Rule.HTML_REMOVED,
                removal.offset(),
                what + " was removed" + (removal.count() > 1 ? " (" + removal.count() + " times)" : ""),
                removal.hint()));
    }

    @Override
    public void discardedTag(@Nullable Place place, String element) {
        if (place != null && !ObsoleteHtml.replaces(element)) {
            add(
                    place.offset(),
                    "<" + element + ">",
                    "write it in Markdown, or set markdown.html to allow in blog.yaml if all posts are trusted");
        }
    }

    @Override
    public void discardedAttributes(@Nullable Place place, String element, String... attributes) {
        for (String attribute : attributes) {
            if (place != null && !ObsoleteHtml.replacesAttribute(attribute)) {
                add(
                        place.offset(attribute),
                        "the attribute " + attribute + " of <" + element + ">",
                        "use a class, or set markdown.html to allow in blog.yaml if all posts are trusted");
            }
        }
    }

    private void add(int offset, String what, String hint) {
        removals.merge(what, new Removal(offset, 1, hint), Removal::and);
    }
}
