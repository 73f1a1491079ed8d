package io.github.blogmaven.engine;

import java.util.Locale;

/** The stages of a build, in order. */
public enum Stage {
    CONFIGURE,
    SCAN,
    READ,
    PLAN,
    CONVERT,
    CHECK,
    PICTURES,
    ASK,
    DRAW,
    RENDER,
    PUBLISH,
    REPORT;

    /** The word in the log. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
