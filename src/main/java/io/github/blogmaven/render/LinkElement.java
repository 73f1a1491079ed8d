package io.github.blogmaven.render;

import java.util.Map;

/**
 * A link of a body, as {@code elements/link.ftlh} sees it.
 *
 * @param url where it leads to
 * @param title what is shown while a pointer rests on it, may be empty
 * @param content what is linked: text with markup, or an image
 * @param external whether it leads out of the blog
 * @param attributes what else is written at it in HTML, by name
 */
public record LinkElement(String url, String title, Html content, boolean external, Map<String, String> attributes) {}
