package io.github.blogmaven.render;

import java.nio.file.Path;

/**
 * Where a blog keeps its own theme.
 *
 * @param directory need not exist
 * @param origin what diagnostics write before the names of its files, with a final {@code /}
 */
public record ThemePlace(Path directory, String origin) {}
