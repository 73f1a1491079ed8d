package io.github.blogmaven.engine;

/**
 * What became of the output; nothing where a build failed or only validated.
 *
 * @param pages number of HTML pages
 * @param written files written
 * @param unchanged files that were there already
 * @param removed files removed
 */
public record Published(int pages, int written, int unchanged, int removed) {
    /** What a build did that publishes nothing. */
    public static final Published NOTHING = new Published(0, 0, 0, 0);
}
