package io.github.blogmaven.math;

import java.util.List;
import java.util.Map;

/**
 * An element of MathJax's tree, or a text in it.
 *
 * @param kind name of the element as MathJax calls it, {@code text} for a text
 * @param attributes those that are written, by name
 * @param children in order
 * @param text of a text, else empty
 */
record MathNode(String kind, Map<String, String> attributes, List<MathNode> children, String text) {
    /** The attribute of an operator that is drawn close to what it stands above. */
    static final String ACCENT = "accent";

    /** An attribute, empty where it is not written. */
    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    /** The text of a node and everything in it. */
    String allText() {
        StringBuilder all = new StringBuilder(text);
        children.forEach(child -> all.append(child.allText()));
        return all.toString();
    }
}
