package io.github.blogmaven.output;

import java.nio.file.Path;

/**
 * Where an output directory and the helpers of its publication are. All of them are siblings, so that they share a file
 * system and can be renamed into each other in one step.
 *
 * @param directory the output directory, a real path; what readers see
 * @param stage {@code .<name>.new}, the files of a publication under way
 * @param old {@code .<name>.old}, the previous site between two renames and while it is deleted
 * @param journal {@code .<name>.journal}, the steps of a publication that cannot be done in one
 * @param lock {@code .<name>.lock}, held by whoever publishes
 */
record OutputLayout(Path directory, Path stage, Path old, Path journal, Path lock) {

    static OutputLayout of(Path directory) {
        return new OutputLayout(
                directory,
                sibling(directory, ".new"),
                sibling(directory, ".old"),
                sibling(directory, ".journal"),
                sibling(directory, ".lock"));
    }

    /** The manifest of what readers see. */
    Path manifest() {
        return directory.resolve(OutputPath.MANIFEST);
    }

    private static Path sibling(Path directory, String suffix) {
        return directory.resolveSibling("." + directory.getFileName() + suffix);
    }
}
