package io.github.blogmaven.config;

import io.github.blogmaven.diagnostic.Diagnostics;
import java.nio.file.Path;

/** Reads {@code blog.yaml} and the registries beside it. */
public final class BlogConfigReader {

    private BlogConfigReader() {}

    /**
     * Reads the configuration of a source directory. Everything wrong is a diagnostic; the result is usable in any case,
     * with defaults for what could not be read.
     */
    public static BlogConfig read(Path sourceDirectory, BuildOptions options, Diagnostics diagnostics) {
        throw new IllegalStateException("in work");
    }
}
