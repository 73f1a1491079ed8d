package io.github.blogmaven.render;

/**
 * A file of the output, complete.
 *
 * @param output path relative to the output directory, parts separated by {@code /}
 * @param bytes its content; whoever gets them leaves them unchanged
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, copied by nobody: one array from template to disk
public record RenderedFile(String output, byte[] bytes) {}
