package io.github.blogmaven.diagnostic;

import java.nio.charset.StandardCharsets;

/**
 * The way from a source directory to the repository that holds it: what a host of repositories shows beside a line, it looks
 * up from there.
 *
 * @param prefix the source directory relative to the repository's root, parts separated by {@code /}, with a final
 *     {@code /}; empty for the root itself
 */
public record RepositoryPath(String prefix) {
    private static final String HEX = "0123456789ABCDEF";
    private static final String UNRESERVED = "-._~/!$&'()*+,;=@";

    /** Whether a place is in a file of the repository: not the blog as a whole, and no template of a theme jar. */
    boolean isFile(Location location) {
        return !location.path().isEmpty() && !location.path().contains("!/");
    }

    /** The path of a file. */
    String path(Location location) {
        return isFile(location) ? prefix + location.path() : location.path();
    }

    /** The path as a relative URI reference (RFC 3986, section 4.2). */
    String uri(Location location) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path(location).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || UNRESERVED.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return uri.toString();
    }
}
