package io.github.blogmaven.engine;

/**
 * What became of the output.
 *
 * @param pages number of HTML pages
 * @param written files written
 * @param unchanged files that were there already
 * @param removed files removed
 */
record Published(int pages, int written, int unchanged, int removed) {
    static final Published NOTHING = new Published(0, 0, 0, 0);
}
