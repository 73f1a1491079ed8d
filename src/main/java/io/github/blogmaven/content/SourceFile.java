package io.github.blogmaven.content;

import io.github.blogmaven.config.SourceModule;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of the source directory.
 *
 * @param path relative to the source directory, parts separated by {@code /}
 * @param file where it is
 * @param role what it is for
 * @param module the module it belongs to, where there are several
 */
public record SourceFile(String path, Path file, Role role, Optional<SourceModule> module) {

    /** A file of a blog with one source directory. */
    public SourceFile(String path, Path file, Role role) {
        this(path, file, role, Optional.empty());
    }

    /** The path as seen from the folder that holds {@code posts} and {@code assets}. */
    public String inner() {
        return module.map(m -> m.inner(path)).orElse(path);
    }

    /** The same file, seen from around its module. */
    SourceFile of(SourceModule owner) {
        return new SourceFile(owner.folder() + path, file, role, Optional.of(owner));
    }

    /** What a source file is for. */
    public enum Role {
        POST,
        PAGE,
        /** Below {@code assets/}: published as it is, without that first folder. */
        ASSET,
        /** Beside posts and pages: published with its bundle, or where a document refers to it. */
        ATTACHMENT,
        /** Below {@code theme/}. */
        THEME
    }
}
