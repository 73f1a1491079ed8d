package io.github.blogmaven.site;

import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.Link;

/** Knows what the target of a link leads to. Immutable and shared by all threads. */
public final class LinkIndex {

    LinkIndex() {}

    /** Resolves a target as a document writes it. */
    public Link resolve(Document from, String target) {
        throw new IllegalStateException("in work");
    }
}
