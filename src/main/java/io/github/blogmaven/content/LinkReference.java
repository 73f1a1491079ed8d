package io.github.blogmaven.content;

import io.github.blogmaven.diagnostic.Location;

/**
 * A link or an image in a body.
 *
 * @param kind what refers
 * @param target the URL as written, decoded
 * @param link what it was resolved to
 * @param location of the link in the source
 * @param sourceLine the line of the source at that place
 */
public record LinkReference(Kind kind, String target, Link link, Location location, String sourceLine) {

    /** What refers. */
    public enum Kind {
        LINK,
        IMAGE
    }
}
