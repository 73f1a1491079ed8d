package io.github.blogmaven.config;

import java.util.Locale;

/**
 * One way to group posts.
 *
 * @param key front matter key of its terms, as in {@code tags}
 * @param path first part of its URLs, as in {@code tags}
 * @param title heading of its page, as in {@code All topics}; empty where the blog does not say
 */
public record TaxonomyConfig(String key, String path, String title) {

    /** The title, else one made of the key. */
    public String name() {
        return title.isEmpty()
                ? key.substring(0, 1).toUpperCase(Locale.ROOT)
                        + key.substring(1).replace('-', ' ').replace('_', ' ')
                : title;
    }
}
