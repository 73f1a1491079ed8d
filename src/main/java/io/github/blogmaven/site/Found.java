package io.github.blogmaven.site;

import io.github.blogmaven.content.Link.Status;

/**
 * What is at a path.
 *
 * @param url relative to the blog's root, percent-encoded; empty for what is not published
 * @param status what it is
 * @param path of its source, empty for a list
 */
record Found(String url, Status status, String path) {

    static Found document(PlannedDocument document) {
        return new Found(document.url(), Status.DOCUMENT, document.document().source());
    }

    static Found file(Route.AssetRoute file) {
        return new Found(file.url(), Status.FILE, file.file().path());
    }

    static Found unpublished(String source) {
        return new Found("", Status.UNPUBLISHED, source);
    }
}
