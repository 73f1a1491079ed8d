package io.github.blogmaven.content;

import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.SourceText;
import java.util.Map;

/**
 * The Markdown of a document and its place in the source file.
 *
 * @param source the whole file
 * @param start offset into {@code source.text()} where the Markdown begins
 * @param keys places of the front matter's values, by canonical key
 */
public record Body(SourceText source, int start, Map<String, Location> keys) {

    /** The Markdown, to the end of the file. */
    public String markdown() {
        return source.text().substring(start);
    }
}
