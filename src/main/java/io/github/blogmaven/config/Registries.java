package io.github.blogmaven.config;

import java.util.Optional;
import java.util.Set;

/**
 * The names that a blog agreed on, where it did.
 *
 * @param tags the keys of {@code tags.yaml}, in order; empty where there is no such file
 * @param series the keys of {@code series.yaml}, in order; empty where there is no such file
 */
public record Registries(Optional<Set<String>> tags, Optional<Set<String>> series) {
    /** A blog that agreed on nothing. */
    public static final Registries NONE = new Registries(Optional.empty(), Optional.empty());
}
