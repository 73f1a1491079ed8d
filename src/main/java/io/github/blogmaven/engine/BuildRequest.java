package io.github.blogmaven.engine;

import io.github.blogmaven.config.BuildOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What a build is asked to do.
 *
 * @param sourceDirectory an existing directory
 * @param outputDirectory where the site is published; need not exist
 * @param reportDirectory where {@code posts.json} and {@code diagnostics.json} go; need not exist
 * @param options what the build says about the blog
 * @param failOn from which severity on nothing is written
 * @param threads number of worker threads, at least 1
 * @param postTimeout longest time for one post in one stage
 * @param protectedDirectories directories that are never an output: the project's root
 */
public record BuildRequest(
        Path sourceDirectory,
        Path outputDirectory,
        Path reportDirectory,
        BuildOptions options,
        FailOn failOn,
        int threads,
        Duration postTimeout,
        List<Path> protectedDirectories) {}
