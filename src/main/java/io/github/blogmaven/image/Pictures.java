package io.github.blogmaven.image;

import java.util.Map;
import java.util.Optional;

/**
 * The pictures that a blog publishes and that something is known of.
 *
 * @param byUrl by URL relative to the blog's root, percent-encoded: {@code hello/tree.jpg}
 */
public record Pictures(Map<String, Picture> byUrl) {
    /** Nothing is known. */
    public static final Pictures NONE = new Pictures(Map.of());

    /** The picture of a URL, whatever query or fragment follows it. */
    public Optional<Picture> of(String url) {
        int end = 0;
        while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
            end++;
        }
        return Optional.ofNullable(byUrl.get(url.substring(0, end)));
    }
}
