package io.github.blogmaven.image;

import java.nio.file.Path;

/**
 * A smaller copy of a picture.
 *
 * @param width in pixels
 * @param output where it is published, relative to the output directory
 * @param url the same relative to the blog's root, percent-encoded
 * @param file that holds it
 */
public record Variant(int width, String output, String url, Path file) {}
