package io.github.blogmaven.output;

import java.nio.file.Path;
import java.util.StringJoiner;

/**
 * Where an output directory and the helpers of its publication are. All helpers are in one directory that shares a file
 * system with the output, so that they can be renamed into each other in one step; their names hold the way from there
 * to the output, as in {@code .site-blog.new} for {@code site/blog}.
 *
 * @param directory the output directory, a real path; what readers see
 * @param stage {@code .<name>.new}, the files of a publication under way
 * @param old {@code .<name>.old}, the previous site between two renames and while it is deleted
 * @param journal {@code .<name>.journal}, the steps of a publication that cannot be done in one
 * @param lock {@code .<name>.lock}, held by whoever publishes
 */
record OutputLayout(Path directory, Path stage, Path old, Path journal, Path lock) {

    /**
     * The layout of an output directory.
     *
     * @param work the directory for the helpers, a real path; where it does not hold the output, the output's parent does
     */
    static OutputLayout of(Path directory, Path work) {
        Path parent = directory.getParent();
        Path above = parent == null || (directory.startsWith(work) && !directory.equals(work)) ? work : parent;
        StringJoiner names = new StringJoiner("-", ".", "");
        above.relativize(directory).forEach(name -> names.add(name.toString()));
        String name = names.toString();
        return new OutputLayout(
                directory,
                above.resolve(name + ".new"),
                above.resolve(name + ".old"),
                above.resolve(name + ".journal"),
                above.resolve(name + ".lock"));
    }

    /** The manifest of what readers see. */
    Path manifest() {
        return directory.resolve(OutputPath.MANIFEST);
    }
}
