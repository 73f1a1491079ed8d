package io.github.blogmaven.content;

import io.github.blogmaven.config.Value;
import java.util.Set;

/**
 * The keys and values before a body, whatever they were written in.
 *
 * @param keys as written, with their places
 * @param bodyStart offset into the source at which the body begins
 * @param dialect how it was written
 * @param readable whether all of it could be read; what could not was reported
 * @param unread keys that are there but could not be read, so that nobody misses them
 */
record FrontMatter(Value.Mapping keys, int bodyStart, Dialect dialect, boolean readable, Set<Key> unread) {

    /** How front matter is written. */
    enum Dialect {
        /** Strict YAML. */
        YAML,
        /** As Hashnode's backup writes it: it looks like YAML, but quotes are not escaped. */
        HASHNODE,
        /** Hashnode's oldest backups: only a heading, which is the title. */
        LEGACY,
        /** There is none. */
        NONE;

        /** Whether a text without commas is one term, spaces and all, and a cuid in the file name the usual date. */
        boolean isBackup() {
            return this == HASHNODE || this == LEGACY;
        }
    }

    FrontMatter(Value.Mapping keys, int bodyStart, Dialect dialect) {
        this(keys, bodyStart, dialect, true, Set.of());
    }
}
