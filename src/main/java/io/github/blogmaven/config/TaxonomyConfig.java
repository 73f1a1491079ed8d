package io.github.blogmaven.config;

/**
 * One way to group posts.
 *
 * @param key front matter key of its terms, as in {@code tags}
 * @param path first part of its URLs, as in {@code tags}
 * @param title heading of its page, as in {@code Tags}
 */
public record TaxonomyConfig(String key, String path, String title) {}
