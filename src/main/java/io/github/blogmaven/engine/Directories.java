package io.github.blogmaven.engine;

import io.github.blogmaven.config.SourceModule;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a build reads and writes; all absolute.
 *
 * @param source the blog's sources, an existing directory; with modules, the directory around them
 * @param configuration where {@code blog.yaml} and {@code theme/} are, within {@code source}; with modules it need not exist
 * @param modules whose sources make one blog; empty where the source directory is the blog
 * @param output where the site is published; need not exist
 * @param work where helpers of the publication are while it lasts, around the output and on its file system
 * @param reports where machine-readable reports go; need not exist
 * @param cache where builds keep what they need not make anew; need not exist
 * @param protectedOnes directories that are never an output: the project's root
 */
public record Directories(
        Path source,
        Path configuration,
        List<SourceModule> modules,
        Path output,
        Path work,
        Path reports,
        Path cache,
        List<Path> protectedOnes) {

    /** The sources of one blog. */
    public static Directories of(
            Path source, Path output, Path work, Path reports, Path cache, List<Path> protectedOnes) {
        return new Directories(source, source, List.of(), output, work, reports, cache, protectedOnes);
    }

    /** The blog's own theme, which need not exist. */
    Path theme() {
        return configuration.resolve("theme");
    }

    /** The way from the sources to the configuration: empty, or with a final {@code /}. */
    String configurationFolder() {
        return SourceModule.folder(source.relativize(configuration));
    }
}
