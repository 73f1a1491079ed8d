package io.github.blogmaven.render;

/**
 * A block of code of a body, as {@code elements/code.ftlh} sees it.
 *
 * @param language as the author calls it, as in {@code js}; empty for none
 * @param label what readers call the language, as in {@code JavaScript}; empty for none and for unknown ones
 * @param title what the author writes above the code, may be empty
 * @param numbered whether the author wants numbers beside the lines
 * @param code the plain text
 * @param content the same highlighted; where lines are numbered or stressed, each is a {@code span} of the class
 *     {@code code-line}
 */
public record CodeElement(String language, String label, String title, boolean numbered, String code, Html content) {}
