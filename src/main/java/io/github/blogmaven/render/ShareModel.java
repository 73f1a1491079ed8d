package io.github.blogmaven.render;

/**
 * A way to share a post, as themes see it.
 *
 * @param name for classes and icons, as in {@code mastodon}
 * @param title what the link does, in the blog's language
 * @param url what it leads to; for {@code copy} the post's own
 */
public record ShareModel(String name, String title, String url) {}
