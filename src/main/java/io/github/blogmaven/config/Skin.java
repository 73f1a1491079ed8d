package io.github.blogmaven.config;

/** Who frames the pages of a blog. */
public enum Skin {
    /** The blog's theme, whole pages of its own. */
    THEME,
    /** The project's site; of the theme's files, those in {@code skin/} take the place of those beside it. */
    SITE
}
