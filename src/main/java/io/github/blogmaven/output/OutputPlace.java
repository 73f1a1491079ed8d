package io.github.blogmaven.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The place somebody chose for an output directory, before it is known to be harmless. Paths are compared after
 * symbolic links were followed, so that no spelling of a protected directory slips through.
 */
final class OutputPlace {
    private static final String HINT = "choose a directory of its own, for example -Dblog.outputDirectory=target/blog";

    private final Path chosen;
    private final Path absolute;
    private final OutputRules rules;

    OutputPlace(Path chosen, OutputRules rules) {
        this.chosen = chosen;
        this.absolute = chosen.toAbsolutePath().normalize();
        this.rules = rules;
    }

    /**
     * The real path of the place.
     *
     * @throws OutputRefusedException where the place breaks a rule
     */
    Path check() throws IOException {
        if (chosen.toString().contains("${")) {
            throw refusal("holds a property that nobody replaced", HINT);
        }
        if (absolute.getFileName() == null) {
            throw refusal("is the root of a file system", HINT);
        }
        for (Path part : absolute) {
            if (part.toString().equals(".git")) {
                throw refusal("is inside a Git directory", HINT);
            }
        }
        requireDirectories();
        Path real = real(absolute);
        requireInsideItsParent(real);
        requireApartFromSources(real);
        requireApartFromProject(real);
        requireNoMark(real, ".git");
        requireNoMark(real, "pom.xml");
        return real;
    }

    private void requireDirectories() throws IOException {
        for (Path path = absolute; path != null; path = path.getParent()) {
            if (Files.isDirectory(path)) {
                return;
            }
            if (Files.isSymbolicLink(path)) {
                throw refusal(
                        "leads nowhere: " + path + " is a symbolic link without a target",
                        "remove the link: rm " + path);
            }
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw refusal(
                        path.equals(absolute) ? "is a file" : "is inside a file: " + path,
                        "remove the file or " + HINT);
            }
        }
    }

    /** SAFETY of pull requests: {@code target/blog} may be a link that somebody committed. */
    private void requireInsideItsParent(Path real) throws IOException {
        Path anchor = anchor();
        if (!real.startsWith(real(anchor))) {
            throw refusal(
                    "leads out of " + anchor + " to " + real + " through a symbolic link",
                    "remove the link, or if it is yours: -Dblog.outputDirectory=" + real);
        }
    }

    private Path anchor() {
        Path anchor = parent();
        for (Path directory : rules.projectDirectories()) {
            Path project = directory.toAbsolutePath().normalize();
            if (absolute.startsWith(project) && anchor.startsWith(project)) {
                anchor = project;
            }
        }
        return anchor;
    }

    private Path parent() {
        Path parent = absolute.getParent();
        return parent == null ? absolute : parent;
    }

    private void requireApartFromProject(Path real) throws IOException {
        for (Path directory : rules.projectDirectories()) {
            requireApart(real, directory, "the project directory");
        }
        Optional<Path> home = rules.homeDirectory();
        if (home.isPresent()) {
            requireApart(real, home.get(), "the home directory");
        }
    }

    private void requireApartFromSources(Path real) throws IOException {
        Path source = real(rules.sourceDirectory().toAbsolutePath().normalize());
        requireApart(real, source, "the source directory");
        if (!real.startsWith(source)) {
            return;
        }
        for (Path directory : rules.notScanned()) {
            if (real.startsWith(real(directory.toAbsolutePath().normalize()))) {
                return;
            }
        }
        throw refusal("is inside the source directory " + source, "its pages would become sources; " + HINT);
    }

    private void requireApart(Path real, Path other, String name) throws IOException {
        Path protectedPath = real(other.toAbsolutePath().normalize());
        if (real.equals(protectedPath)) {
            throw refusal("is " + name, HINT);
        }
        if (protectedPath.startsWith(real)) {
            throw refusal("holds " + name + " " + protectedPath, HINT);
        }
    }

    private void requireNoMark(Path real, String name) throws OutputRefusedException {
        if (Files.exists(real.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
            throw refusal("holds " + name + ", so it is a project of its own", HINT);
        }
    }

    /** The real path of what exists, with the names that do not exist yet appended. */
    static Path real(Path absolute) throws IOException {
        List<Path> missing = new ArrayList<>();
        Path existing = absolute;
        while (!Files.exists(existing)) {
            Path name = existing.getFileName();
            Path parent = existing.getParent();
            if (name == null || parent == null) {
                return absolute;
            }
            missing.add(0, name);
            existing = parent;
        }
        Path real = existing.toRealPath();
        for (Path name : missing) {
            real = real.resolve(name);
        }
        return real;
    }

    private OutputRefusedException refusal(String what, String hint) {
        return new OutputRefusedException("the output directory " + chosen + " " + what, hint);
    }
}
