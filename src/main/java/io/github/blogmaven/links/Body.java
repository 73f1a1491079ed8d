package io.github.blogmaven.links;

/**
 * What was at a URL.
 *
 * @param contentType as the server says it, without parameters, lower case; empty where it says nothing
 * @param bytes all of it; changed by nobody
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, copied by nobody: one array from connection to disk
public record Body(String contentType, byte[] bytes) {}
