package io.github.blogmaven.render;

/**
 * HTML that is complete and safe, so that templates print it as it is while they escape every other text.
 *
 * @param markup well-formed HTML
 */
public record Html(String markup) {
    static final Html NONE = new Html("");
}
