package io.github.blogmaven.content;

/**
 * What a link's target turned out to be.
 *
 * @param url what to write into {@code href} or {@code src}; begins with {@link RootMark#CHARACTER} within the blog
 * @param status what was found there
 * @param path the document's or file's path relative to the source directory, empty for anything else
 */
public record Link(String url, Status status, String path) {

    /** A link that is no business of this blog: written as it came. */
    public static Link external(String url) {
        return new Link(url, Status.EXTERNAL, "");
    }

    /** What was found at a target. */
    public enum Status {
        /** Another site, a mail address, or anything this blog does not decide. */
        EXTERNAL,
        /** Only a fragment: a place in the same document. */
        SELF,
        /** A document of this blog. */
        DOCUMENT,
        /** A list, feed or other page of this blog. */
        LISTING,
        /** A file of this blog. */
        FILE,
        /** A document of this blog that is not published. */
        UNPUBLISHED,
        /** Nothing. */
        MISSING
    }
}
