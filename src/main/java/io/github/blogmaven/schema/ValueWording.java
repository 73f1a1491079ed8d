package io.github.blogmaven.schema;

import static io.github.blogmaven.diagnostic.DiagnosticFormat.plural;

import dev.harrel.jsonschema.SimpleType;
import io.github.blogmaven.config.NearestName;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words for a keyword that says what one value must be.
 *
 * @param keyword its name
 * @param schema the schema that it is part of
 * @param value what the schema says there
 */
record ValueWording(String keyword, ValueNode schema, ValueNode value) {

    /** What is wrong with a value; empty for a keyword without words. */
    Optional<Finding> of(ValueNode node) {
        return switch (keyword) {
            case "type" -> must(node, "be " + String.join(" or ", types()), Shown.foundType(node), typeHint(node));
            case "enum" -> must(node, "be " + oneOf(value), Shown.found(node), choiceHint(node, value.items()));
            case "const" -> must(node, "be " + Shown.written(value), Shown.found(node), write(node, value));
            case "pattern" ->
                must(node, "match the pattern " + value.text(), Shown.found(node), "write a text that matches it");
            case "format" -> format(node);
            case "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties" -> amount(node);
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf" -> number(node);
            case "contains", "minContains", "maxContains" -> contains(node);
            case "not" -> not(node);
            default -> Optional.empty();
        };
    }

    private Optional<Finding> must(ValueNode node, String wish, String found, String hint) {
        return Optional.of(Finding.must(node, keyword, wish, found, advice(node).orElse(hint)));
    }

    /** What the schema itself says about its values: an example, else a description. */
    private Optional<String> advice(ValueNode node) {
        Optional<ValueNode> example = schema.member("examples")
                .flatMap(examples -> examples.items().stream().findFirst());
        return example.map(e -> write(node, e))
                .or(() -> schema.member("description").map(d -> "the schema says: " + Shown.shortened(d.text())));
    }

    private static String write(ValueNode node, ValueNode wanted) {
        return write(node, Shown.written(wanted));
    }

    private static String write(ValueNode node, String wanted) {
        return "write " + (node.isMember() ? Shown.shortened(node.name()) + ": " : "") + wanted;
    }

    /** What can stand for a value of a schema in an example. */
    static String placeholder(ValueNode schema) {
        Stream<ValueNode> candidates = Stream.of("examples", "enum")
                .flatMap(key -> schema.member(key).stream())
                .flatMap(list -> list.items().stream());
        return Stream.concat(schema.member("const").stream(), candidates)
                .findFirst()
                .map(Shown::written)
                .or(() -> schema.member("format")
                        .flatMap(format -> Format.of(format.text()))
                        .map(Format::example))
                .orElse("...");
    }

    private List<String> types() {
        Stream<ValueNode> names = value.isArray() ? value.items().stream() : Stream.of(value);
        return names.map(name -> SimpleType.fromName(name.text()))
                .map(Shown::type)
                .toList();
    }

    private String typeHint(ValueNode node) {
        ValueNode first = value.isArray() ? value.items().get(0) : value;
        return switch (SimpleType.fromName(first.text())) {
            case STRING -> write(node, isScalar(node) ? '"' + Shown.shortened(node.text()) + '"' : "\"...\"");
            case INTEGER, NUMBER -> write(node, "1, without quotes");
            case BOOLEAN -> write(node, "true or false, without quotes");
            case ARRAY -> write(node, isScalar(node) ? "[" + Shown.written(node) + "]" : "[a, b]");
            case OBJECT -> "write keys and values below it, indented";
            case NULL -> "remove the value";
        };
    }

    private static boolean isScalar(ValueNode node) {
        return !node.isArray() && !node.isObject() && !node.isNull();
    }

    private static String oneOf(ValueNode list) {
        List<String> values = list.items().stream().map(Shown::written).toList();
        return values.size() == 1 ? values.get(0) : "one of " + Shown.list(values);
    }

    private static String choiceHint(ValueNode node, List<ValueNode> choices) {
        Optional<String> near = NearestName.of(
                node.text(), choices.stream().map(ValueNode::text).toList());
        return near.map(name -> "did you mean " + name + "? " + write(node, Shown.text(name)))
                .orElseGet(() -> "write one of them, as in "
                        + write(node, Shown.written(choices.get(0))).substring("write ".length()));
    }

    private Optional<Finding> format(ValueNode node) {
        return Format.of(value.text())
                .flatMap(format -> must(
                        node,
                        "be " + format.meaning() + " as in " + format.example(),
                        Shown.found(node),
                        write(node, Shown.text(format.example()))));
    }

    private Optional<Finding> amount(ValueNode node) {
        int found = count(node);
        int limit = value.asInteger().intValue();
        boolean least = keyword.startsWith("min");
        String unit = keyword.endsWith("Length") ? "character" : keyword.endsWith("Items") ? "item" : "key";
        int difference = Math.abs(limit - found);
        String hint = least ? "add " + plural(difference, unit) : "remove " + plural(difference, unit);
        String wish = "have at " + (least ? "least " : "most ") + plural(limit, unit);
        return Optional.of(Finding.must(node, keyword, wish, String.valueOf(found), hint));
    }

    private int count(ValueNode node) {
        if (keyword.endsWith("Length")) {
            return node.text().codePointCount(0, node.text().length());
        }
        return keyword.endsWith("Items") ? node.items().size() : node.members().size();
    }

    private Optional<Finding> number(ValueNode node) {
        String limit = value.text();
        return switch (keyword) {
            case "minimum" -> must(node, "be at least " + limit, node.text(), write(node, limit));
            case "maximum" -> must(node, "be at most " + limit, node.text(), write(node, limit));
            case "exclusiveMinimum" -> must(node, "be more than " + limit, node.text(), "write a larger number");
            case "exclusiveMaximum" -> must(node, "be less than " + limit, node.text(), "write a smaller number");
            default -> must(node, "be a multiple of " + limit, node.text(), write(node, multiple(node)));
        };
    }

    private String multiple(ValueNode node) {
        BigDecimal factor = value.asNumber();
        return node.asNumber()
                .divide(factor, 0, RoundingMode.HALF_UP)
                .multiply(factor)
                .toPlainString();
    }

    private Optional<Finding> contains(ValueNode node) {
        Optional<ValueNode> item = schema.member("contains");
        String what = item.flatMap(ValueWording::described)
                .map(d -> "an item that is " + d)
                .orElse("an item as the schema describes it");
        String wish = switch (keyword) {
            case "contains" -> "hold " + what;
            case "minContains" ->
                "hold " + what + " at least " + plural(value.asInteger().intValue(), "time");
            default -> "hold " + what + " at most " + plural(value.asInteger().intValue(), "time");
        };
        String hint = keyword.equals("maxContains") ? "remove one" : "add one";
        return must(
                node, wish, Shown.list(node.items().stream().map(Shown::found).toList()), hint);
    }

    /** A schema of one sentence, after the word "be". */
    private static Optional<String> described(ValueNode schema) {
        return schema.member("const")
                .map(Shown::written)
                .or(() -> schema.member("enum").map(ValueWording::oneOf))
                .or(() -> schema.member("pattern").map(p -> "like the pattern " + p.text()));
    }

    private Optional<Finding> not(ValueNode node) {
        Optional<String> keys = value.member("required")
                .map(names -> String.join(
                        " and ", names.items().stream().map(ValueNode::text).toList()));
        String wish = keys.map(k -> "not have " + k)
                .or(() -> described(value).map(d -> "not be " + d))
                .orElse("not be what the schema excludes");
        return must(node, wish, Shown.found(node), keys.map(k -> "remove " + k).orElse("write something else"));
    }
}
