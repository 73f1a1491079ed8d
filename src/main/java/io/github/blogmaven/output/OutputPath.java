package io.github.blogmaven.output;

import java.nio.file.FileSystem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Checks the path of a file of the site: relative, without a way out, and possible on this machine. */
final class OutputPath {

    private OutputPath() {}

    /**
     * The path below a directory.
     *
     * @throws OutputRefusedException where this machine cannot write such a name
     * @throws IllegalArgumentException where the path leaves the directory, which the planner has to prevent
     */
    static Path below(Path directory, String path) throws OutputRefusedException {
        if (path.isEmpty() || path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0 || path.startsWith("/")) {
            throw new IllegalArgumentException("not a path below the output directory: " + path);
        }
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..") || isDrive(part)) {
                throw new IllegalArgumentException("not a path below the output directory: " + path);
            }
        }
        return resolve(directory, path);
    }

    private static Path resolve(Path directory, String path) throws OutputRefusedException {
        FileSystem fileSystem = directory.getFileSystem();
        try {
            return directory.resolve(fileSystem.getPath(path));
        } catch (InvalidPathException e) {
            throw new OutputRefusedException("This machine cannot write a file called " + path + ": " + e.getReason()
                    + ". On Linux, run Maven with LC_ALL=C.UTF-8.");
        }
    }

    private static boolean isDrive(String part) {
        return part.length() == 2 && part.charAt(1) == ':' && Character.isLetter(part.charAt(0));
    }
}
