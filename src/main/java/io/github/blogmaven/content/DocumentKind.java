package io.github.blogmaven.content;

/** What a document is. */
public enum DocumentKind {
    /** Dated, in lists and feeds. */
    POST,
    /** Neither dated nor listed: about, imprint. */
    PAGE
}
