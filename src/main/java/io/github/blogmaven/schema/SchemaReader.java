package io.github.blogmaven.schema;

import dev.harrel.jsonschema.InvalidSchemaException;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import io.github.blogmaven.config.SourceDecoder;
import io.github.blogmaven.config.Value;
import io.github.blogmaven.config.YamlReader;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.SourceText;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads a schema and the files that it refers to. Nothing is fetched: what is not in the source directory is not there. */
final class SchemaReader {
    private static final String VERSION = "https://json-schema.org/draft/2020-12/schema";
    private static final int BLOG_LIMIT = 1024 * 1024;

    private final Path directory;
    private final Registries registries;
    private final Diagnostics diagnostics;
    private final Map<String, SchemaFile> files = new LinkedHashMap<>();
    private final Deque<SchemaFile> unchecked = new ArrayDeque<>();
    /** The trees of our files and of the meta-schema, by what the library calls them. */
    private final Map<String, ValueTree> trees = new HashMap<>();

    private final Validator validator;

    SchemaReader(Path directory, Registries registries, Diagnostics diagnostics) {
        this.directory = directory;
        this.registries = registries;
        this.diagnostics = diagnostics;
        this.validator = new ValidatorFactory()
                .withJsonNodeFactory(new Nodes())
                .withEvaluatorFactory(new Keywords(registries))
                .createValidator();
    }

    /** Nodes for the library, which reads its meta-schema through us. */
    private final class Nodes implements JsonNodeFactory {
        @Override
        public JsonNode wrap(Object node) {
            return (JsonNode) node;
        }

        @Override
        public JsonNode create(String json) {
            SourceText source = SourceText.of("", json);
            Value.Mapping mapping = YamlReader.read(source, 0, json.length(), Rule.SCHEMA_INVALID, new Diagnostics())
                    .orElseThrow();
            ValueTree tree = ValueTree.ofSchema(mapping);
            tree.root().member("$id").ifPresent(id -> trees.put(id.text(), tree));
            return tree.root();
        }
    }

    /** Reads the schema that {@code validation.schema} names. */
    Optional<FrontMatterSchema> read(Value.Scalar path) {
        Optional<SchemaFile.Refusal> refusal = path.text().contains("://")
                ? Optional.of(new SchemaFile.Refusal(
                        "validation.schema is a URL, and nothing is ever fetched",
                        "save the schema in the source directory, and write the path of that file"))
                : SchemaFile.refusal(directory, path.text().strip());
        if (refusal.isPresent()) {
            report(path.location(), refusal.get());
            return Optional.empty();
        }
        Optional<SchemaFile> root = open(normalized(path.text().strip()));
        while (!unchecked.isEmpty()) {
            SchemaFile file = unchecked.removeFirst();
            if (register(file)) {
                new SchemaChecker(file, registries, this::problem, diagnostics).check();
            }
        }
        return root.filter(file -> !diagnostics.hasErrors())
                .map(file -> new FrontMatterSchema(validator, file.uri(), Map.copyOf(trees), registries));
    }

    private String normalized(String path) {
        Path root = directory.normalize();
        return root.relativize(root.resolve(path).normalize()).toString().replace('\\', '/');
    }

    private void report(Location location, SchemaFile.Refusal refusal) {
        String line = SourceDecoder.read(
                        location.path(), directory.resolve(location.path()), BLOG_LIMIT, new Diagnostics())
                .map(source -> source.line(location.line()))
                .orElse("");
        diagnostics.report(Rule.SCHEMA_INVALID, location, line, refusal.problem(), refusal.hint());
    }

    private Optional<SchemaFile> open(String path) {
        Optional<SchemaFile> file = Optional.ofNullable(files.get(path));
        return file.isPresent()
                ? file
                : SchemaFile.read(directory, path, diagnostics).map(read -> {
                    files.put(path, read);
                    trees.put(read.uri().toString(), read.tree());
                    unchecked.add(read);
                    return read;
                });
    }

    /** What is wrong with a reference; a file that it leads to is read. */
    private Optional<SchemaFile.Refusal> problem(SchemaUri target) {
        Optional<String> path = target.path();
        if (path.isEmpty()) {
            return Optional.of(new SchemaFile.Refusal(
                    "nothing is ever fetched", "save that schema in the source directory, and refer to the file"));
        }
        Optional<SchemaFile.Refusal> refusal = SchemaFile.refusal(directory, path.get());
        if (refusal.isPresent()) {
            return refusal;
        }
        Optional<SchemaFile> file = open(path.get());
        return file.isEmpty() || file.get().has(target.fragment())
                ? Optional.empty()
                : Optional.of(new SchemaFile.Refusal(
                        path.get() + " has no part " + target.fragment(), "write it as in #/$defs/name"));
    }

    /** Gives a file to the library, which checks it against the meta-schema. */
    private boolean register(SchemaFile file) {
        ValueNode root = file.tree().root();
        Optional<ValueNode> version = root.member("$schema")
                .filter(v -> !v.text().equals(VERSION) && !v.text().equals(VERSION + "#"));
        if (version.isPresent()) {
            file.report(
                    diagnostics,
                    version.get().location(),
                    "the schema is written for " + Shown.found(version.get()) + ", which is not supported",
                    "write " + VERSION);
            return false;
        }
        try {
            validator.registerSchema(file.uri(), root);
            return true;
        } catch (InvalidSchemaException e) {
            Alternatives words = new Alternatives(new Wording(trees, registries, file.tree()));
            words.findings(Failure.of(e.getErrors())).stream()
                    .map(Finding::mismatch)
                    .distinct()
                    .forEach(m -> file.report(diagnostics, m.location(), m.message(), m.hint()));
        } catch (RuntimeException e) {
            file.report(diagnostics, root.location(), "the schema cannot be used: " + e.getMessage(), "correct it");
        }
        return false;
    }
}
