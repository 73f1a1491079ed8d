package io.github.blogmaven.content;

/**
 * The character that stands for the blog's root at the start of a URL, until it is known where the URL is written: a
 * relative path in a page, the base URL in a feed. It is U+FFFF, a noncharacter that no source text can contain because
 * XML 1.0 forbids it, so no post can forge it.
 */
public final class RootMark {
    public static final char CHARACTER = '\uFFFF';

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
