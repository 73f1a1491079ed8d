package io.github.blogmaven.render;

import java.nio.charset.StandardCharsets;

/**
 * A file of a theme.
 *
 * @param name relative to the theme, parts separated by {@code /}
 * @param origin what a diagnostic calls it: relative to the source directory, or to the jar it comes from
 * @param bytes its content
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, copied by nobody: one array from disk to output
record ThemeFile(String name, String origin, byte[] bytes) {
    boolean isTemplate() {
        return name.endsWith(".ftlh") || name.endsWith(".ftlx");
    }

    /** The same under another name. */
    ThemeFile named(String other) {
        return new ThemeFile(other, origin, bytes);
    }

    /** The content as text, without a byte order mark. */
    String text() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
