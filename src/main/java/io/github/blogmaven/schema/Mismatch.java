package io.github.blogmaven.schema;

import io.github.blogmaven.diagnostic.Location;

/**
 * A value that is not as a schema wants it, in plain words.
 *
 * @param keyword the keyword of JSON Schema that says so; empty where the schema allows nothing at all
 * @param key the key it is about: the one that is missing or not allowed, or whose value is wrong
 * @param location the place of the value; of a key that must not be there; of the mapping that lacks a key
 * @param message one line, what is wrong, with the value found
 * @param hint one line, what to write
 */
public record Mismatch(String keyword, String key, Location location, String message, String hint) {

    /** Whether an id is in none of the blog's registries. */
    public boolean isUnknownReference() {
        return keyword.equals(Keywords.REFERENCE);
    }
}
