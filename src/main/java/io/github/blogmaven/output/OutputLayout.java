package io.github.blogmaven.output;

import java.nio.file.Path;

/**
 * Where things are: the output directory and its siblings, which are on the same file system, so that a rename is atomic.
 *
 * @param output what readers see
 * @param stage the next site while it is made
 * @param previous the last site while it is replaced
 * @param journal what a commit file by file still has to do
 * @param lock who publishes now
 */
record OutputLayout(Path output, Path stage, Path previous, Path journal, Path lock) {
    static final String MANIFEST = ".blog-manifest";

    static OutputLayout of(Path output) {
        String name = output.getFileName().toString();
        return new OutputLayout(
                output,
                output.resolveSibling("." + name + ".new"),
                output.resolveSibling("." + name + ".old"),
                output.resolveSibling("." + name + ".journal"),
                output.resolveSibling("." + name + ".lock"));
    }

    Path manifest() {
        return output.resolve(MANIFEST);
    }
}
