package io.github.blogmaven.render;

import java.util.List;

/**
 * What a document says, as themes see it.
 *
 * @param content the whole body
 * @param excerpt the part for lists, may be empty
 * @param summary the same as one line of plain text, may be empty
 * @param toc its headings; empty where the document switches its table of contents off
 * @param tocWanted whether the document asks for a table of contents, however few its headings
 * @param words number of words
 * @param minutes reading time, at least 1
 * @param features what the body uses, any of {@code code}, {@code embed}, {@code math}, {@code mermaid}
 * @param markdown URL of the document as Markdown, empty where there is none
 * @param diagrams what draws its diagrams
 */
public record BodyModel(
        Html content,
        Html excerpt,
        String summary,
        List<Heading> toc,
        boolean tocWanted,
        int words,
        int minutes,
        List<String> features,
        String markdown,
        DiagramsModel diagrams) {

    /** The same with other markup. */
    BodyModel withContent(Html other) {
        return new BodyModel(other, excerpt, summary, toc, tocWanted, words, minutes, features, markdown, diagrams);
    }

    /**
     * A heading.
     *
     * @param level 1 to 6
     * @param id of the heading element
     * @param text one line
     */
    public record Heading(int level, String id, String text) {}
}
