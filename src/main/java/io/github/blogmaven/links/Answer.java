package io.github.blogmaven.links;

/**
 * What is known of a URL.
 *
 * @param kind what it comes to
 * @param detail for {@code MOVED} the new URL, for {@code DEAD}, {@code UNCLEAR} and {@code UNREACHABLE} what happened, as in {@code
 *     example.org answers 404}, for {@code NOT_ASKED} why; else empty
 */
public record Answer(Kind kind, String detail) {

    /** What an answer comes to. */
    public enum Kind {
        /** Something is there. */
        ALIVE,
        /** Something is there, but for good at another URL. */
        MOVED,
        /** The other site says that nothing is there. */
        DEAD,
        /** The other site answers something that says neither. */
        UNCLEAR,
        /** The other site does not answer. */
        UNREACHABLE,
        /** It was not asked for. */
        NOT_ASKED
    }

    static Answer alive() {
        return new Answer(Kind.ALIVE, "");
    }

    static Answer unclear(String detail) {
        return new Answer(Kind.UNCLEAR, detail);
    }

    static Answer unreachable(String detail) {
        return new Answer(Kind.UNREACHABLE, detail);
    }

    static Answer notAsked(String reason) {
        return new Answer(Kind.NOT_ASKED, reason);
    }
}
