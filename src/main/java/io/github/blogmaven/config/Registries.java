package io.github.blogmaven.config;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a blog agreed on, where it did.
 *
 * @param tags the keys of {@code tags.yaml}, in order; empty where there is no such file
 * @param series the keys of {@code series.yaml}, in order; empty where there is no such file
 * @param authors those of {@code authors.yaml}, by id
 */
public record Registries(Optional<Set<String>> tags, Optional<Set<String>> series, Map<String, Author> authors) {
    /** A blog that agreed on nothing. */
    public static final Registries NONE = new Registries(Optional.empty(), Optional.empty(), Map.of());
}
