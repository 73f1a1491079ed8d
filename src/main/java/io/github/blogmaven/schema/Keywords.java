package io.github.blogmaven.schema;

import dev.harrel.jsonschema.EvaluationContext;
import dev.harrel.jsonschema.Evaluator;
import dev.harrel.jsonschema.Evaluator.Result;
import dev.harrel.jsonschema.EvaluatorFactory;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SchemaParsingContext;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The keywords that we evaluate ourselves: our own one, those that the library evaluates without places or in quadratic
 * time, and references, which may lead in circles.
 */
final class Keywords implements EvaluatorFactory {
    /** Our own keyword: a text, or each text of a list, is an id of a registry. */
    static final String REFERENCE = "blogReference";

    private final Registries registries;

    Keywords(Registries registries) {
        this.registries = registries;
    }

    @Override
    public Optional<Evaluator> create(SchemaParsingContext context, String keyword, JsonNode value) {
        return switch (keyword) {
            case "$ref" -> text(value).flatMap(reference -> reference(context, reference));
            case "propertyNames" -> names(context, value);
            case "format" -> text(value).flatMap(Format::of).map(format -> text(format.test()));
            case "uniqueItems" ->
                value.isBoolean() && value.asBoolean() ? Optional.of(test(Keywords::isDistinct)) : Optional.empty();
            case REFERENCE ->
                text(value)
                        .map(name -> test(node -> registries.unknown(name, node).isEmpty()));
            default -> Optional.empty();
        };
    }

    private static Optional<String> text(JsonNode value) {
        return value.isString() ? Optional.of(value.asString()) : Optional.empty();
    }

    private static Evaluator test(Predicate<ValueNode> test) {
        return (context, node) ->
                node instanceof ValueNode value && !test.test(value) ? Result.failure("") : Result.success();
    }

    private static Evaluator text(Predicate<String> test) {
        return test(node -> !node.isString() || test.test(node.text()));
    }

    private static boolean isDistinct(ValueNode node) {
        Set<Object> values = new HashSet<>();
        return node.items().stream().allMatch(item -> values.add(item.comparable()));
    }

    /** A reference that leads back to where it began says nothing new, and the library would follow it for ever. */
    private static Optional<Evaluator> reference(SchemaParsingContext context, String reference) {
        return SchemaUri.resolve(context.getParentUri(), reference)
                .map(SchemaUri::toString)
                .filter(Keywords::canBeAsked)
                .map(target -> (evaluation, node) -> follow(evaluation, target, (ValueNode) node));
    }

    private static Result follow(EvaluationContext evaluation, String target, ValueNode node) {
        if (!node.enter(target)) {
            return Result.success();
        }
        boolean valid = evaluation.resolveRefAndValidate(target, node);
        node.leave(target);
        return valid ? Result.success() : Result.failure();
    }

    private static Optional<Evaluator> names(SchemaParsingContext context, JsonNode value) {
        String schema = context.getAbsoluteUri(value);
        boolean isSchema = value.isObject() || value.isBoolean();
        return isSchema && canBeAsked(schema)
                ? Optional.of((evaluation, node) -> names(evaluation, schema, (ValueNode) node))
                : Optional.empty();
    }

    private static Result names(EvaluationContext evaluation, String schema, ValueNode node) {
        boolean valid = true;
        for (ValueNode key : node.keys()) {
            valid &= evaluation.resolveInternalRefAndValidate(schema, key);
        }
        return valid ? Result.success() : Result.failure();
    }

    /** The library takes a URI apart at every {@code #}; one with two of them is left to its own evaluators. */
    private static boolean canBeAsked(String uri) {
        return uri.indexOf('#') == uri.lastIndexOf('#');
    }
}
