package io.github.blogmaven.content;

/**
 * A place of a body's Markdown and what stands there where Markdown is all that a reader knows.
 *
 * @param start offset into {@link Body#markdown()}
 * @param end offset behind what is replaced
 * @param text in its place, may be empty; a URL within the blog in it begins with {@link RootMark#CHARACTER}
 */
public record MarkdownEdit(int start, int end, String text) {}
