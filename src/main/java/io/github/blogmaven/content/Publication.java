package io.github.blogmaven.content;

import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * When and whether a document is published.
 *
 * @param status decided by the document and the build's clock
 * @param reason why it is not published, empty for a published one
 * @param published its date; always there for a post that can be published and is not a draft
 * @param updated when it changed last, where the document says so
 * @param expires when it disappears, where the document says so
 */
public record Publication(
        Status status,
        String reason,
        Optional<ZonedDateTime> published,
        Optional<ZonedDateTime> updated,
        Optional<ZonedDateTime> expires) {

    /** What becomes of a document. */
    public enum Status {
        PUBLISHED,
        DRAFT,
        FUTURE,
        EXPIRED,
        HIDDEN;

        /** The word in {@code posts.json}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
