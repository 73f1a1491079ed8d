package io.github.blogmaven.render;

import java.util.Map;

/**
 * A heading of a body, as {@code elements/heading.ftlh} sees it.
 *
 * @param level 1 to 6
 * @param id where links lead to, empty for some headings that are written in HTML
 * @param text one line
 * @param content the same with its markup
 * @param attributes what else is written at it in HTML, by name
 */
public record HeadingElement(int level, String id, String text, Html content, Map<String, String> attributes) {}
