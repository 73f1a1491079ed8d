package io.github.blogmaven.markdown;

import java.util.List;

/**
 * A start tag within HTML.
 *
 * @param name lower case
 * @param start offset of its {@code <}
 * @param end offset behind its {@code >}
 * @param attributes in order
 */
public record HtmlTag(String name, int start, int end, List<Attribute> attributes) {

    /**
     * An attribute.
     *
     * @param name lower case
     * @param value decoded, empty where none is written
     * @param start offset of the name
     * @param valueStart offset of the value as written, behind its quotation mark
     * @param end offset behind the value and its quotation mark
     */
    public record Attribute(String name, String value, int start, int valueStart, int end) {}

    /** The start tags of a text; comments and the contents of scripts and the like hold none. */
    public static List<HtmlTag> scan(CharSequence html) {
        return new HtmlTagScanner(html).tags();
    }

    /** A text without tags, comments and declarations, entities decoded. */
    public static String textOf(CharSequence html) {
        return new HtmlTagScanner(html).text();
    }

    /** The value of an attribute, empty where it is absent. */
    public String value(String attribute) {
        return attributes.stream()
                .filter(a -> a.name().equals(attribute))
                .map(Attribute::value)
                .findFirst()
                .orElse("");
    }

    public boolean has(String attribute) {
        return attributes.stream().anyMatch(a -> a.name().equals(attribute));
    }
}
