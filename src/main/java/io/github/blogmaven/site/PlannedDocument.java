package io.github.blogmaven.site;

import io.github.blogmaven.content.Document;

/**
 * A published document and where it goes.
 *
 * @param document the document
 * @param slug its final slug, unique where the permalink pattern needs it
 * @param url relative to the blog's root, without a first {@code /}, percent-encoded: {@code hello/}
 * @param output relative to the output directory, not encoded: {@code hello/index.html}
 */
public record PlannedDocument(Document document, String slug, String url, String output) {}
