package io.github.blogmaven.content;

import java.util.List;
import java.util.Set;

/**
 * A body as HTML, and what was learned on the way. URLs within the blog begin with {@link RootMark#CHARACTER}.
 *
 * @param html the whole body, well formed, free of characters that XML 1.0 forbids
 * @param excerptHtml the part for lists, well formed, without headings' ids and footnotes; empty where nobody shows it
 * @param excerptText the same as one line of plain text, at most 300 code points
 * @param toc headings in document order
 * @param words number of words; a CJK character counts as one
 * @param links every link and image of the body, in order
 * @param anchors every id in {@code html}
 * @param features what the body uses, so that a page loads only what it needs
 * @param plain what machines read
 */
public record RenderedBody(
        String html,
        String excerptHtml,
        String excerptText,
        List<TocEntry> toc,
        int words,
        List<LinkReference> links,
        Set<String> anchors,
        Set<Feature> features,
        Plain plain) {

    /** A body of which nobody wants the plain text. */
    public RenderedBody(
            String html,
            String excerptHtml,
            String excerptText,
            List<TocEntry> toc,
            int words,
            List<LinkReference> links,
            Set<String> anchors,
            Set<Feature> features) {
        this(html, excerptHtml, excerptText, toc, words, links, anchors, features, Plain.NONE);
    }

    /** The same with an excerpt. */
    public RenderedBody withExcerpt(String asHtml, String asText) {
        return new RenderedBody(html, asHtml, asText, toc, words, links, anchors, features, plain);
    }

    /** The same with what machines read. */
    public RenderedBody withPlain(Plain forMachines) {
        return new RenderedBody(html, excerptHtml, excerptText, toc, words, links, anchors, features, forMachines);
    }

    /**
     * A body without its markup.
     *
     * @param text of the whole body on one line, without pictures and code blocks
     * @param edits what makes its Markdown plain, by place; no two of them overlap
     */
    public record Plain(String text, List<MarkdownEdit> edits) {
        static final Plain NONE = new Plain("", List.of());
    }

    /**
     * A heading.
     *
     * @param level 1 to 6
     * @param id of the heading element
     * @param text plain text, one line
     */
    public record TocEntry(int level, String id, String text) {}

    /** Something that needs more than text. */
    public enum Feature {
        CODE,
        EMBED,
        MATH,
        MERMAID
    }
}
