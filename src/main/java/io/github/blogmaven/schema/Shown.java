package io.github.blogmaven.schema;

import dev.harrel.jsonschema.SimpleType;
import io.github.blogmaven.config.Value;
import io.github.blogmaven.diagnostic.Location;
import java.util.List;
import java.util.regex.Pattern;

/** Values and lists of values as messages and hints show them: on one line, and short. */
final class Shown {
    private static final int LONGEST = 60;
    private static final int MOST = 12;
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}/](?:[\\p{L}\\p{N} ._/@+-]|:(?=\\S))*");

    private Shown() {}

    /** A text on one line, cut where it is long. */
    static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 10)) + "...";
    }

    /** A value that was found. */
    static String found(ValueNode node) {
        return switch (node.getNodeType()) {
            case NULL -> "nothing";
            case STRING -> '"' + shortened(node.text()) + '"';
            case ARRAY -> "a list";
            case OBJECT -> "a mapping";
            case BOOLEAN, INTEGER, NUMBER -> node.text();
        };
    }

    /** A value that was found where its type is wrong. */
    static String foundType(ValueNode node) {
        return switch (node.getNodeType()) {
            case STRING -> "the text " + found(node);
            case INTEGER, NUMBER -> "the number " + node.text();
            default -> found(node);
        };
    }

    /** A value as one writes it in YAML. */
    static String written(ValueNode node) {
        return switch (node.getNodeType()) {
            case NULL -> "null";
            case STRING -> text(node.text());
            case ARRAY ->
                "["
                        + String.join(
                                ", ", node.items().stream().map(Shown::written).toList()) + "]";
            case OBJECT -> "{...}";
            case BOOLEAN, INTEGER, NUMBER -> node.text();
        };
    }

    /** A text as one writes it in YAML: in quotes where it would be read as something else without them. */
    static String text(String text) {
        String shown = shortened(text);
        boolean plain = PLAIN.matcher(shown).matches()
                && ScalarType.of(new Value.Scalar(shown, true, Location.file("")))
                                .type()
                        == SimpleType.STRING;
        return plain ? shown : '"' + shown.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The values of a list, of a long one the first. */
    static String list(List<String> values) {
        return values.size() <= MOST
                ? String.join(", ", values)
                : String.join(", ", values.subList(0, MOST)) + " ... (" + values.size() + " in all)";
    }

    /** The name of a type of JSON Schema, after the word "be". */
    static String type(SimpleType type) {
        return switch (type) {
            case NULL -> "empty";
            case BOOLEAN -> "true or false";
            case STRING -> "text";
            case INTEGER -> "a whole number";
            case NUMBER -> "a number";
            case ARRAY -> "a list";
            case OBJECT -> "a mapping";
        };
    }
}
