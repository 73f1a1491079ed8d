package io.github.blogmaven.render;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A part of a body whose markup a theme may change. */
enum ElementKind {
    CALLOUT,
    CODE,
    EMBED,
    HEADING,
    IMAGE,
    LINK;

    /** Where a theme keeps the templates of elements. */
    static final String FOLDER = "elements/";

    /** The variable that holds the element. */
    String variable() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The template that writes the element, if the theme has it. */
    String template() {
        return FOLDER + variable() + ".ftlh";
    }

    static List<String> templates() {
        return Arrays.stream(values()).map(ElementKind::template).toList();
    }
}
