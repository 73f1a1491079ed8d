package io.github.blogmaven.links;

/**
 * What is known of a URL.
 *
 * @param kind what it comes to
 * @param detail for {@code MOVED} the new URL, for {@code DEAD} and {@code UNCLEAR} what happened, as in {@code
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
        /** Nobody can say: no connection, no permission, or no sense in the answer. */
        UNCLEAR,
        /** It was not asked for. */
        NOT_ASKED
    }

    static Answer alive() {
        return new Answer(Kind.ALIVE, "");
    }

    static Answer unclear(String detail) {
        return new Answer(Kind.UNCLEAR, detail);
    }

    static Answer notAsked(String reason) {
        return new Answer(Kind.NOT_ASKED, reason);
    }
}
