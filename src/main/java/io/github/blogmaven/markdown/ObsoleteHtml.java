package io.github.blogmaven.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What becomes of elements and attributes that the HTML standard calls obsolete (section 16.2), and of unfinished ones. */
final class ObsoleteHtml {
    private static final Map<String, String> ELEMENTS =
            Map.of("center", "div", "strike", "s", "tt", "code", "big", "span", "acronym", "abbr");
    private static final Set<String> PRESENTATION = Set.of(
            "align",
            "border",
            "cellpadding",
            "cellspacing",
            "valign",
            "nowrap",
            "summary",
            "frameborder",
            "scrolling",
            "hspace",
            "vspace");
    private static final Set<String> ALIGNMENTS = Set.of("left", "center", "right", "justify");
    /** Classes with a meaning of their own: microformats (the root of a page's data) are the theme's. */
    private static final Pattern MICROFORMAT = Pattern.compile("(h|p|u|dt|e)-[a-z]+(-[a-z]+)*");

    private ObsoleteHtml() {}

    /** Whether an element gets another name. */
    static boolean replaces(String element) {
        return ELEMENTS.containsKey(element);
    }

    /** Whether an attribute becomes a class or another attribute, or only says how something looks. */
    static boolean replacesAttribute(String attribute) {
        return PRESENTATION.contains(attribute) || attribute.equals("name");
    }

    /**
     * An element's name today, null where it must go.
     *
     * @param attributes names and values in turn, changed in place
     */
    static @Nullable String modernized(String element, List<String> attributes) {
        List<String> classes = new ArrayList<>();
        boolean cell = !element.equals("img") && !element.equals("iframe") && !element.equals("video");
        for (int i = 0; i < attributes.size(); ) {
            String name = attributes.get(i);
            String value = attributes.get(i + 1);
            boolean size = cell && (name.equals("width") || name.equals("height")) && !element.equals("source");
            if (name.equals("class")) {
                addClasses(classes, value);
            } else if (name.equals("align") && ALIGNMENTS.contains(value.toLowerCase(Locale.ROOT))) {
                classes.add("align-" + value.toLowerCase(Locale.ROOT));
            }
            if (size || PRESENTATION.contains(name) || name.equals("class")) {
                attributes.subList(i, i + 2).clear();
            } else {
                i += 2;
            }
        }
        if (element.equals("center")) {
            classes.add("align-center");
        }
        if (!classes.isEmpty()) {
            attributes.add("class");
            attributes.add(String.join(" ", classes));
        }
        return completed(element, attributes) ? ELEMENTS.getOrDefault(element, element) : null;
    }

    private static void addClasses(List<String> classes, String value) {
        for (String name : value.strip().split("\\s+")) {
            if (!name.isEmpty() && !MICROFORMAT.matcher(name).matches()) {
                classes.add(name);
            }
        }
    }

    /** Adds what an element must have; false for one that is nothing without an attribute it lacks. */
    private static boolean completed(String element, List<String> attributes) {
        switch (element) {
            case "a" -> rename(attributes, "name", "id");
            case "img" -> {
                put(attributes, "alt", "");
                put(attributes, "loading", "lazy");
                put(attributes, "decoding", "async");
                return value(attributes, "src") != null;
            }
            case "iframe" -> {
                put(attributes, "loading", "lazy");
                return value(attributes, "src") != null;
            }
            case "input" -> {
                put(attributes, "disabled", "");
                return value(attributes, "type") != null;
            }
            default -> {}
        }
        return true;
    }

    private static @Nullable String value(List<String> attributes, String name) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals(name)) {
                return attributes.get(i + 1);
            }
        }
        return null;
    }

    private static void put(List<String> attributes, String name, String value) {
        if (value(attributes, name) == null) {
            attributes.add(name);
            attributes.add(value);
        }
    }

    private static void rename(List<String> attributes, String from, String to) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals(from)) {
                if (value(attributes, to) == null) {
                    attributes.set(i, to);
                } else {
                    attributes.subList(i, i + 2).clear();
                }
                return;
            }
        }
    }
}
