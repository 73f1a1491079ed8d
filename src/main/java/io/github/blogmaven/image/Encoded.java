package io.github.blogmaven.image;

/**
 * One copy of a picture as the bytes of a file.
 *
 * @param width in pixels
 * @param extension of its format, without a dot
 * @param bytes of the file; changed by nobody
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, copied by nobody: one array from encoder to disk
record Encoded(int width, String extension, byte[] bytes) {}
