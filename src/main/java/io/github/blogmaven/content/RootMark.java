package io.github.blogmaven.content;

/**
 * The character that stands for the blog's root at the start of a URL, until it is known where the URL is written: a
 * relative path in a page, the base URL in a feed. It is U+0001, which no source text can contain because XML 1.0
 * forbids it, so no post can forge it; and it is one byte in UTF-8 and in Java's compact strings, where one character above
 * U+00FF would double the size of a whole page.
 */
public final class RootMark {
    public static final char CHARACTER = '\u0001';

    private RootMark() {}

    /** The marked URL of a path relative to the blog's root, such as {@code hello/}. */
    public static String url(String path) {
        return CHARACTER + path;
    }

    /** Puts a root, which ends with {@code /}, in place of every mark. */
    public static String replace(String text, String root) {
        return text.indexOf(CHARACTER) < 0 ? text : text.replace(String.valueOf(CHARACTER), root);
    }
}
