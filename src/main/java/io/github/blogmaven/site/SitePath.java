package io.github.blogmaven.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a page is: its URL and its file.
 *
 * @param url relative to the blog's root, without a first {@code /}, percent-encoded: {@code hello/}
 * @param output relative to the output directory, not encoded: {@code hello/index.html}
 */
record SitePath(String url, String output) {
    private static final String INDEX = "index.html";
    private static final String UNRESERVED = "-._~";

    /** The path of a page that is the index of a folder; no names are the blog's root. */
    static SitePath folder(List<String> names) {
        StringBuilder url = new StringBuilder();
        StringBuilder output = new StringBuilder();
        for (String name : names) {
            url.append(encode(name)).append('/');
            output.append(name).append('/');
        }
        return new SitePath(url.toString(), output.append(INDEX).toString());
    }

    /** The path of a folder of which the names are known to be safe: {@code tags/java}. */
    static SitePath folder(String path) {
        return folder(path.isEmpty() ? List.of() : List.of(path.split("/")));
    }

    /** The path of a file, its parts separated by {@code /}. */
    static SitePath file(String output) {
        return new SitePath(encodePath(output), output);
    }

    /** The path of a file beside this page's index, or of this page's own folder where the page is a single file. */
    SitePath below(String name) {
        return file(directory() + name);
    }

    /** The folder of what belongs to the page, with a final {@code /}: {@code hello/} for {@code hello.html} too. */
    String directory() {
        if (output.equals(INDEX) || output.endsWith("/" + INDEX)) {
            return output.substring(0, output.length() - INDEX.length());
        }
        int dot = output.lastIndexOf('.');
        return (dot > output.lastIndexOf('/') ? output.substring(0, dot) : output) + "/";
    }

    /** A path percent-encoded part by part. */
    static String encodePath(String path) {
        List<String> encoded = new ArrayList<>();
        for (String name : path.split("/", -1)) {
            encoded.add(encode(name));
        }
        return String.join("/", encoded);
    }

    /** A name percent-encoded as UTF-8, all but RFC 3986's unreserved characters. */
    static String encode(String name) {
        int plain = 0;
        while (plain < name.length() && isUnreserved(name.charAt(plain))) {
            plain++;
        }
        if (plain == name.length()) {
            return name;
        }
        StringBuilder url = new StringBuilder(name.length());
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isUnreserved(c)) {
                url.append(c);
            } else {
                url.append('%').append(digit(b >> 4)).append(digit(b));
            }
        }
        return url.toString();
    }

    private static boolean isUnreserved(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
    }

    private static char digit(int value) {
        return "0123456789ABCDEF".charAt(value & 0xF);
    }
}
