package io.github.blogmaven.content;

import java.nio.file.Path;

/**
 * A file of the source directory.
 *
 * @param path relative to the source directory, parts separated by {@code /}
 * @param file where it is
 * @param role what it is for
 */
public record SourceFile(String path, Path file, Role role) {

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
