package io.github.blogmaven.schema;

import dev.harrel.jsonschema.Validator;
import io.github.blogmaven.config.Value;
import io.github.blogmaven.diagnostic.Diagnostics;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The project's own schema for front matter, compiled. Instances are immutable and shared by all threads. */
public final class FrontMatterSchema {
    private final Validator validator;
    private final URI uri;
    private final Map<String, ValueTree> trees;
    private final Registries registries;
    private final Set<String> declared;

    FrontMatterSchema(Validator validator, URI uri, Map<String, ValueTree> trees, Registries registries) {
        this.validator = validator;
        this.uri = uri;
        this.trees = trees;
        this.registries = registries;
        this.declared = Optional.ofNullable(trees.get(uri.toString()))
                .flatMap(tree -> tree.root().member("properties"))
                .map(properties -> properties.members().keySet())
                .orElse(Set.of());
    }

    /**
     * Reads a schema in JSON or YAML, and the files of the source directory that it refers to.
     *
     * @param path the value of {@code validation.schema}: a path relative to the source directory
     * @param registries the ids that values can be checked against, by the name of the registry
     * @return empty for a schema that cannot be used, which is reported
     */
    public static Optional<FrontMatterSchema> read(
            Path sourceDirectory, Value.Scalar path, Map<String, Set<String>> registries, Diagnostics diagnostics) {
        Diagnostics problems = new Diagnostics();
        Optional<FrontMatterSchema> schema =
                new SchemaReader(sourceDirectory, new Registries(registries), problems).read(path);
        diagnostics.addAll(problems.list());
        return schema;
    }

    /** The keys of front matter that the schema describes by their names, in its order. */
    public Set<String> declared() {
        return declared;
    }

    /** Whether the schema describes a key of front matter by its name, so that the key is no mistake. */
    public boolean declares(String key) {
        return declared.contains(key);
    }

    /**
     * Checks the front matter of one document.
     *
     * @param typed whether scalars have the types of YAML 1.2; otherwise all of them are text
     * @return what is wrong, in the order of the schema; each value's problem once
     */
    public List<Mismatch> check(Value.Mapping keys, boolean typed) {
        ValueTree document = ValueTree.ofDocument(keys, typed);
        Validator.Result result = validator.validate(uri, document.root());
        if (result.isValid()) {
            return List.of();
        }
        return new Alternatives(new Wording(trees, registries, document))
                .findings(Failure.of(result.getErrors())).stream()
                        .map(Finding::mismatch)
                        .distinct()
                        .toList();
    }
}
