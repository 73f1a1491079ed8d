package io.github.blogmaven.output;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The directories that an output directory must keep away from.
 *
 * @param sourceDirectory where the sources are
 * @param projectDirectories the base directories of the project and of the reactor it belongs to; below the outermost
 *     one of them a symbolic link must not lead out of it, because whoever proposes a change can plant one
 * @param homeDirectory the user's home
 * @param notScanned directories inside the source directory where no sources are looked for, so that an output may be
 *     there
 */
public record OutputRules(
        Path sourceDirectory, List<Path> projectDirectories, Optional<Path> homeDirectory, List<Path> notScanned) {

    public OutputRules {
        projectDirectories = List.copyOf(projectDirectories);
        notScanned = List.copyOf(notScanned);
    }

    /** The rules of a build run by the user of this Java machine, whose home is the property {@code user.home}. */
    public static OutputRules of(Path sourceDirectory, List<Path> projectDirectories, List<Path> notScanned) {
        Optional<Path> home = Optional.ofNullable(System.getProperty("user.home"))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
        return new OutputRules(sourceDirectory, projectDirectories, home, notScanned);
    }
}
