package io.github.blogmaven.markdown;

/** How much of a document is converted. The problems found are the same. */
public enum Extent {
    /** What can have problems: the body, and an excerpt that the front matter gives. For builds that only check. */
    CHECKED,
    /** Everything that pages show. */
    SHOWN
}
