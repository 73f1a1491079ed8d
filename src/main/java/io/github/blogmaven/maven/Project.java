package io.github.blogmaven.maven;

import io.github.blogmaven.config.Author;
import io.github.blogmaven.config.BuildOptions;
import io.github.blogmaven.diagnostic.RepositoryPath;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Organization;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * What the blog needs to know of the project, also where there is none: without a POM Maven hands out a stub whose
 * {@code basedir} and build directory are never interpolated.
 */
final class Project {
    /** What a project remembers during a build: strings alone, since a report has other class loaders than a goal. */
    private static final String BLOGGED = "io.github.blogmaven.blogged:";

    /** The value that Maven 3.10 and 4 set where nobody did: no clock. */
    private static final Instant NO_TIMESTAMP = Instant.parse("1980-02-01T00:00:00Z");

    private final @Nullable MavenProject pom;
    private final Path directory;

    private Project(@Nullable MavenProject pom, Path directory) {
        this.pom = pom;
        this.directory = directory;
    }

    static Project of(@Nullable MavenProject project, @Nullable File basedir) {
        if (project != null && project.getFile() != null) {
            return new Project(
                    project, project.getBasedir().toPath().toAbsolutePath().normalize());
        }
        File here = basedir == null || basedir.getPath().contains("${") ? new File("") : basedir;
        return new Project(null, here.toPath().toAbsolutePath().normalize());
    }

    boolean hasPom() {
        return pom != null;
    }

    /** What a user calls it. */
    String name() {
        return pom == null ? "this folder" : pom.getArtifactId();
    }

    /** The project's folder, absolute. */
    Path directory() {
        return directory;
    }

    /** {@code target}, absolute. */
    Path buildDirectory() {
        return pom == null
                ? directory.resolve("target")
                : directory.resolve(pom.getBuild().getDirectory()).normalize();
    }

    /** A path as the user would type it in the project's folder; the folder itself is {@code .}. */
    String display(Path path) {
        if (path.equals(directory)) {
            return ".";
        }
        return path.startsWith(directory)
                ? directory.relativize(path).toString().replace(File.separatorChar, '/')
                : path.toString();
    }

    /** The way from the sources to the folder that holds {@code .git}; where there is none, to the project's folder. */
    RepositoryPath repositoryPath(Path sources) {
        Path root = directory;
        for (Path folder = sources; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                root = folder;
                break;
            }
        }
        String prefix =
                sources.startsWith(root) ? root.relativize(sources).toString().replace(File.separatorChar, '/') : "";
        return new RepositoryPath(prefix.isEmpty() ? "" : prefix + "/");
    }

    /** The project's URL, which is that of its site. */
    Optional<String> url() {
        return Optional.ofNullable(pom).map(MavenProject::getUrl);
    }

    /** The directory of the project's site, absolute. */
    Path siteDirectory() {
        String configured = pom == null ? null : pom.getModel().getReporting().getOutputDirectory();
        return configured == null
                ? buildDirectory().resolve("site")
                : directory.resolve(configured).normalize();
    }

    /** Remembers, for this build, that a blog was published to a directory. */
    void blogged(Path output) {
        if (pom != null) {
            pom.setContextValue(BLOGGED + output, "true");
        }
    }

    /** Whether a blog was published to a directory in this build. */
    boolean isBlogged(Path output) {
        return pom != null && pom.getContextValue(BLOGGED + output) != null;
    }

    /** What the POM says about the blog, of which only the URL depends on the goal; without one, the name of the folder with the sources. */
    BuildOptions.Defaults defaults(Path sources, Optional<String> url) {
        if (pom == null) {
            Path name = sources.getFileName();
            return new BuildOptions.Defaults(name == null ? "Blog" : name.toString(), "", Optional.empty(), List.of());
        }
        return new BuildOptions.Defaults(
                pom.getName(), Optional.ofNullable(pom.getDescription()).orElse(""), url, authors(pom));
    }

    private static List<Author> authors(MavenProject pom) {
        List<Author> developers = pom.getDevelopers().stream()
                .filter(d -> d.getName() != null && !d.getName().isBlank())
                .map(d -> new Author(
                        Optional.ofNullable(d.getId()).orElse(d.getName()),
                        d.getName(),
                        Optional.ofNullable(d.getUrl()),
                        "",
                        Optional.empty()))
                .toList();
        Organization organization = pom.getOrganization();
        if (!developers.isEmpty() || organization == null || organization.getName() == null) {
            return developers;
        }
        String name = organization.getName();
        return List.of(new Author(name, name, Optional.ofNullable(organization.getUrl()), "", Optional.empty()));
    }

    /** The instant of a reproducible build, where the project sets one. */
    Optional<Instant> outputTimestamp() {
        return Optional.ofNullable(pom)
                .map(p -> p.getProperties().getProperty("project.build.outputTimestamp"))
                .flatMap(this::instant)
                .filter(instant -> !instant.equals(NO_TIMESTAMP));
    }

    /** An instant as Maven writes it: ISO-8601 with offset, or seconds since the epoch. */
    Optional<Instant> instant(String text) {
        try {
            return Optional.of(
                    text.chars().allMatch(Character::isDigit) && !text.isEmpty()
                            ? Instant.ofEpochSecond(Long.parseLong(text))
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
