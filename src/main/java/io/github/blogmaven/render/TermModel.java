package io.github.blogmaven.render;

/**
 * A term as themes see it.
 *
 * @param taxonomy key of its taxonomy, as in {@code tags}
 * @param name for readers
 * @param slug unique in its taxonomy; empty for a term without a page
 * @param url of its first page; empty for a term that only unlisted documents have
 * @param count number of listed posts
 * @param weight from 1, the fewest posts of its taxonomy, to 5, the most; 0 for a term without a page
 */
public record TermModel(String taxonomy, String name, String slug, String url, int count, int weight) {}
