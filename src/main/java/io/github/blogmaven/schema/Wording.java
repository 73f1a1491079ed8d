package io.github.blogmaven.schema;

import dev.harrel.jsonschema.Error;
import io.github.blogmaven.config.NearestName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says in plain words what the library says by the name of a keyword: what must be, what is, what to write. */
final class Wording {
    private final Map<String, ValueTree> schemas;
    private final Registries registries;
    private final ValueTree document;

    /**
     * Words for one document.
     *
     * @param schemas the trees of all schemas, by what the library calls their files
     */
    Wording(Map<String, ValueTree> schemas, Registries registries, ValueTree document) {
        this.schemas = schemas;
        this.registries = registries;
        this.document = document;
    }

    /** What a failure without causes means: one finding, or one for each key or item that is wrong. */
    List<Finding> of(Failure failure) {
        ValueNode node = node(failure);
        if (failure.keyword().isEmpty()) {
            return List.of(forbidden(node, failure.error().getSchemaLocation()));
        }
        Optional<ValueNode> value = value(failure);
        if (value.isEmpty()) {
            return List.of(unsaid(node, failure.error()));
        }
        return switch (failure.keyword()) {
            case "required" -> missing(node, value.get().items(), schema(failure), "");
            case "dependentRequired" -> missingBeside(node, value.get(), schema(failure));
            case "uniqueItems" -> twice(node);
            case Keywords.REFERENCE -> unknown(node, value.get().text());
            default ->
                new ValueWording(failure.keyword(), schema(failure), value.get())
                        .of(node)
                        .map(List::of)
                        .orElseGet(() -> List.of(unsaid(node, failure.error())));
        };
    }

    /** The value that a failure is about. */
    ValueNode node(Failure failure) {
        return document.find(failure.error().getInstanceLocation()).orElseGet(document::root);
    }

    /** The value of the keyword that failed. */
    Optional<ValueNode> value(Failure failure) {
        return schema(failure).member(failure.keyword());
    }

    private ValueNode schema(Failure failure) {
        return schema(failure.error().getSchemaLocation()).orElseGet(document::root);
    }

    private Optional<ValueNode> schema(String location) {
        int hash = location.indexOf('#');
        ValueTree tree = hash < 0 ? null : schemas.get(location.substring(0, hash));
        return Optional.ofNullable(tree).flatMap(t -> t.find(location.substring(hash + 1)));
    }

    private static Finding unsaid(ValueNode node, Error error) {
        String message = node.subject() + " breaks " + error.getKeyword() + " of the schema: " + error.getError();
        return Finding.of(
                node, new Mismatch(error.getKeyword(), node.name(), node.location(), message, "see the schema"));
    }

    /** The schema {@code false}: an unknown key, most often. */
    private Finding forbidden(ValueNode node, String schemaLocation) {
        String owner = schemaLocation.substring(0, Math.max(0, schemaLocation.lastIndexOf('/')));
        Set<String> known = schema(owner)
                .flatMap(schema -> schema.member("properties"))
                .map(properties -> properties.members().keySet())
                .orElse(Set.of());
        String subject = node.isMember() ? "the key " + node.subject() : node.subject();
        Mismatch mismatch = new Mismatch(
                "",
                node.name(),
                node.keyLocation(),
                subject + " is not allowed by the schema",
                NearestName.question(node.isMember() ? node.name() : "", known)
                        + "remove it, or allow it in the schema");
        return Finding.of(node, mismatch);
    }

    private static List<Finding> missing(ValueNode node, List<ValueNode> wanted, ValueNode schema, String beside) {
        List<Finding> missing = new ArrayList<>();
        for (ValueNode name : wanted) {
            if (node.member(name.text()).isEmpty()) {
                String key = Shown.shortened(name.text());
                Optional<ValueNode> expected = schema.member("properties").flatMap(p -> p.member(name.text()));
                String message = node.subject() + " lacks " + key + ", which the schema requires" + beside;
                String hint = "add " + key + ": "
                        + expected.map(ValueWording::placeholder).orElse("...");
                missing.add(Finding.of(node, new Mismatch("required", name.text(), node.location(), message, hint)));
            }
        }
        return missing;
    }

    private static List<Finding> missingBeside(ValueNode node, ValueNode dependencies, ValueNode schema) {
        List<Finding> missing = new ArrayList<>();
        dependencies.members().forEach((key, wanted) -> {
            if (node.member(key).isPresent()) {
                missing.addAll(missing(node, wanted.items(), schema, " beside " + Shown.shortened(key)));
            }
        });
        return missing;
    }

    private static List<Finding> twice(ValueNode list) {
        List<Finding> twice = new ArrayList<>();
        Set<Object> values = new HashSet<>();
        for (ValueNode item : list.items()) {
            if (!values.add(item.comparable())) {
                String message = list.subject() + " must not hold " + Shown.found(item) + " twice";
                twice.add(Finding.of(
                        item,
                        new Mismatch("uniqueItems", item.name(), item.location(), message, "delete one of them")));
            }
        }
        return twice;
    }

    private List<Finding> unknown(ValueNode node, String registry) {
        Set<String> known = registries.ids().getOrDefault(registry, Set.of());
        List<Finding> unknown = new ArrayList<>();
        for (Registries.Unknown found : registries.unknown(registry, node)) {
            String file = Registries.file(registry);
            String hint = NearestName.question(found.id(), known) + "known there: " + Shown.list(List.copyOf(known))
                    + "; or add it to " + file;
            unknown.add(Finding.must(
                    found.node(),
                    Keywords.REFERENCE,
                    "be an id of " + file,
                    '"' + Shown.shortened(found.id()) + '"',
                    hint));
        }
        return unknown;
    }
}
