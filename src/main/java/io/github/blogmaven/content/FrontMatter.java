package io.github.blogmaven.content;

import io.github.blogmaven.config.Value;

/**
 * The keys and values before a body, whatever they were written in.
 *
 * @param keys as written, with their places
 * @param bodyStart offset into the source at which the body begins
 * @param dialect how it was written
 */
record FrontMatter(Value.Mapping keys, int bodyStart, Dialect dialect) {

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
}
