package io.github.blogmaven.content;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The ids by which Hashnode names posts and drafts. Both carry the time of their making: a cuid in characters 2 to 9 as
 * base-36 milliseconds, the ObjectId of a draft in its first 8 digits as hexadecimal seconds.
 */
final class Cuid {
    private static final Pattern POST = Pattern.compile("c[a-z0-9]{24}");
    private static final Pattern DRAFT = Pattern.compile("draft-[0-9a-f]{24}");

    private Cuid() {}

    /** Whether the text is a cuid. */
    static boolean isCuid(String text) {
        return POST.matcher(text).matches();
    }

    /** Whether the text is what Hashnode names the file of a draft. */
    static boolean isDraftName(String text) {
        return DRAFT.matcher(text).matches();
    }

    /** When the post or draft of this name was made, to the millisecond or second; empty for any other name. */
    static Optional<Instant> made(String name) {
        if (isCuid(name)) {
            return Optional.of(Instant.ofEpochMilli(Long.parseLong(name.substring(1, 9), 36)));
        }
        if (isDraftName(name)) {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(name.substring(6, 14), 16)));
        }
        return Optional.empty();
    }
}
