package io.github.blogmaven.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** Decides whether a directory may be an output at all: a mistyped parameter must not cost anybody a project. */
final class OutputGuard {
    private final Path output;

    OutputGuard(Path output) {
        this.output = output;
    }

    /**
     * Checks everything.
     *
     * @param source the source directory; the output may be inside, since the scanner leaves it out, but not above
     * @param projects directories that are never an output, nor inside one; the way from them to the output holds no link
     */
    void check(Path source, List<Path> projects) throws IOException {
        refuseIf(output.toString().contains("${"), "holds a property that has no value here");
        refuseIf(output.getNameCount() == 0 || output.getParent() == null, "is the root of the file system");
        refuseIf(isHome(), "is your home directory");
        refuseIf(output.equals(source), "is the source directory");
        refuseIf(source.startsWith(output), "holds the source directory");
        for (Path project : projects) {
            refuseIf(project.startsWith(output), "is or holds the project's directory");
            checkLinks(project);
        }
        if (Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
            checkExisting(source);
        }
    }

    private void checkExisting(Path source) throws IOException {
        refuseIf(Files.isSymbolicLink(output), "is a symbolic link");
        refuseIf(!Files.isDirectory(output), "is not a directory");
        refuseIf(Files.exists(output.resolve(".git")), "is a Git repository (it holds .git)");
        refuseIf(Files.exists(output.resolve("pom.xml")), "is a Maven project (it holds pom.xml)");
        if (Files.exists(source)) {
            refuseIf(source.toRealPath().startsWith(output.toRealPath()), "is or holds the source directory");
        }
    }

    /** A link planted between a project and its output must not lead out of the project. */
    private void checkLinks(Path project) throws IOException {
        for (Path folder = output.getParent();
                folder != null && folder.startsWith(project) && !folder.equals(project);
                folder = folder.getParent()) {
            refuseIf(
                    Files.isSymbolicLink(folder) && !folder.toRealPath().startsWith(project.toRealPath()),
                    "is below the symbolic link " + folder + ", which leads out of the project");
        }
    }

    private boolean isHome() {
        String home = System.getProperty("user.home", "");
        return !home.isEmpty()
                && output.equals(
                        output.getFileSystem().getPath(home).toAbsolutePath().normalize());
    }

    private void refuseIf(boolean condition, String reason) throws OutputRefusedException {
        if (condition) {
            throw new OutputRefusedException("The output directory " + output + " " + reason
                    + ". Choose another one with blog.outputDirectory.");
        }
    }
}
