package io.github.blogmaven.engine;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a build reads and writes; all absolute.
 *
 * @param source the blog's sources, an existing directory
 * @param output where the site is published; need not exist
 * @param work where helpers of the publication are while it lasts, around the output and on its file system
 * @param reports where machine-readable reports go; need not exist
 * @param protectedOnes directories that are never an output: the project's root
 */
public record Directories(Path source, Path output, Path work, Path reports, List<Path> protectedOnes) {}
