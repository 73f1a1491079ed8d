package io.github.blogmaven.output;

/** The directory that a site is published to. */
public final class OutputDirectory {
    private OutputDirectory() {}
}
