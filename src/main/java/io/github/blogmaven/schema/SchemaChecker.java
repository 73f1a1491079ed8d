package io.github.blogmaven.schema;

import io.github.blogmaven.config.NearestName;
import io.github.blogmaven.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Checks what the meta-schema of JSON Schema lets through and what would then silently check nothing: references to
 * nothing, misspelt keywords, registries that do not exist.
 */
final class SchemaChecker {
    private static final Set<String> ONE_SCHEMA = Set.of(
            "items",
            "contains",
            "additionalProperties",
            "propertyNames",
            "unevaluatedProperties",
            "unevaluatedItems",
            "if",
            "then",
            "else",
            "not");
    private static final Set<String> LIST_OF_SCHEMAS = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
    private static final Set<String> SCHEMAS_BY_NAME =
            Set.of("properties", "patternProperties", "dependentSchemas", "$defs", "definitions");

    /** Keywords that assert something, so that a misspelt one is a check that is not made. */
    private static final List<String> ASSERTIONS = List.of(
            "$ref",
            "$defs",
            "type",
            "enum",
            "const",
            "format",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minContains",
            "maxContains",
            "minProperties",
            "maxProperties",
            "required",
            "dependentRequired",
            "properties",
            "patternProperties",
            "dependentSchemas",
            "items",
            "prefixItems",
            "contains",
            "additionalProperties",
            "propertyNames",
            "unevaluatedProperties",
            "unevaluatedItems",
            "then",
            "else",
            "allOf",
            "anyOf",
            "oneOf",
            Keywords.REFERENCE);

    /** Other words of schemas, which are like those above but no mistake. */
    private static final Set<String> OTHERS = Set.of(
            "$id", "$schema", "$anchor", "$comment", "title", "description", "default", "examples", "example", "id");

    private final SchemaFile file;
    private final Registries registries;
    private final Function<SchemaUri, Optional<SchemaFile.Refusal>> targets;
    private final Diagnostics diagnostics;

    /**
     * A checker of one file.
     *
     * @param targets what is wrong with the target of a reference, if anything
     */
    SchemaChecker(
            SchemaFile file,
            Registries registries,
            Function<SchemaUri, Optional<SchemaFile.Refusal>> targets,
            Diagnostics diagnostics) {
        this.file = file;
        this.registries = registries;
        this.targets = targets;
        this.diagnostics = diagnostics;
    }

    void check() {
        check(file.tree().root());
    }

    private void check(ValueNode schema) {
        schema.members().forEach((keyword, value) -> {
            if (ONE_SCHEMA.contains(keyword)) {
                check(value);
            } else if (LIST_OF_SCHEMAS.contains(keyword)) {
                value.items().forEach(this::check);
            } else if (SCHEMAS_BY_NAME.contains(keyword)) {
                value.members().values().forEach(this::check);
            } else {
                check(keyword, value);
            }
        });
    }

    private void check(String keyword, ValueNode value) {
        switch (keyword) {
            case "$ref" -> checkReference(value);
            case "$id" ->
                report(
                        value,
                        "a part of a schema has an $id of its own, which is not supported",
                        "remove it, and refer to the part as in #/$defs/name");
            case "$dynamicRef" -> report(value, "$dynamicRef is not supported", "use $ref");
            case "format" -> checkName(value, "format", Format.NAMES);
            case Keywords.REFERENCE -> checkRegistry(value);
            default -> checkKeyword(keyword, value);
        }
    }

    private void checkReference(ValueNode value) {
        SchemaUri.resolve(file.uri(), value.text())
                .flatMap(targets)
                .ifPresent(refusal -> report(
                        value,
                        "the reference " + value.text() + " leads nowhere: " + refusal.problem(),
                        refusal.hint()));
    }

    private void checkRegistry(ValueNode value) {
        String name = value.text();
        if (!value.isString() || !registries.ids().containsKey(name)) {
            List<String> known = List.copyOf(registries.ids().keySet());
            report(
                    value,
                    "there is no registry " + Shown.shortened(name),
                    NearestName.question(name, known) + "write one of " + String.join(", ", known));
        } else if (registries.ids().getOrDefault(name, Set.of()).isEmpty()) {
            report(
                    value,
                    "values must be ids of " + Registries.file(name) + ", which is not there or holds none",
                    "create " + Registries.file(name) + ", or remove " + Keywords.REFERENCE);
        }
    }

    /** A name that nobody knows is left alone, unless it is nearly one that everybody knows. */
    private void checkName(ValueNode value, String what, List<String> known) {
        if (!known.contains(value.text())) {
            NearestName.of(value.text(), known)
                    .ifPresent(name -> report(
                            value,
                            "there is no " + what + " " + Shown.shortened(value.text()),
                            "did you mean " + name + "?"));
        }
    }

    private void checkKeyword(String keyword, ValueNode value) {
        if (!ASSERTIONS.contains(keyword) && !OTHERS.contains(keyword) && keyword.length() > 3) {
            NearestName.of(keyword, ASSERTIONS)
                    .ifPresent(name -> file.report(
                            diagnostics,
                            value.keyLocation(),
                            "there is no keyword " + Shown.shortened(keyword) + ", so it checks nothing",
                            "did you mean " + name + "?"));
        }
    }

    private void report(ValueNode value, String message, String hint) {
        file.report(diagnostics, value.location(), message, hint);
    }
}
