package io.github.blogmaven.content;

import io.github.blogmaven.config.BlogConfig;
import io.github.blogmaven.diagnostic.Diagnostics;
import java.util.Optional;

/** Reads one source file as a document. Instances are immutable and shared by all threads. */
public final class ContentReader {

    /** A reader for documents of this blog. */
    public ContentReader(BlogConfig config) {}

    /**
     * Reads a post or a page.
     *
     * @return the document, also where it has problems that leave something to show; empty where nothing is left, which
     *     is always reported as an error
     */
    public Optional<Document> read(SourceFile file, Diagnostics diagnostics) {
        throw new IllegalStateException("in work");
    }
}
