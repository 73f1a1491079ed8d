package io.github.blogmaven.schema;

import io.github.blogmaven.config.SourceDecoder;
import io.github.blogmaven.config.Value;
import io.github.blogmaven.config.YamlReader;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.SourceText;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One file of a schema, in JSON, which is YAML as well, or in YAML.
 *
 * @param source its text
 * @param tree its values, without the {@code $id} of the file: references are those of files, whatever it calls itself
 */
record SchemaFile(SourceText source, ValueTree tree) {
    private static final int LIMIT = 1024 * 1024;

    /**
     * Why a file cannot be a schema.
     *
     * @param problem a clause
     * @param hint what to do
     */
    record Refusal(String problem, String hint) {}

    /**
     * Why there is no file to read; empty where there is one.
     *
     * @param directory the source directory
     * @param path of the file, relative to it
     */
    static Optional<Refusal> refusal(Path directory, String path) {
        try {
            Path file = directory.resolve(path).normalize();
            Path root = directory.normalize();
            if (!file.startsWith(root)
                    || (Files.exists(file) && !file.toRealPath().startsWith(root.toRealPath()))) {
                return Optional.of(new Refusal(
                        path + " is not in the source directory", "copy the schema into the source directory"));
            }
            return Files.isRegularFile(file)
                    ? Optional.empty()
                    : Optional.of(new Refusal(
                            "there is no file " + path,
                            "create it, or correct the path as seen from the source directory"));
        } catch (IOException | InvalidPathException e) {
            return Optional.of(new Refusal(path + " is no path of a file", "correct the path"));
        }
    }

    /** Reads a file that {@link #refusal} says nothing against; what is wrong with its syntax is reported. */
    static Optional<SchemaFile> read(Path directory, String path, Diagnostics diagnostics) {
        return SourceDecoder.read(path, directory.resolve(path), LIMIT, diagnostics)
                .flatMap(source -> parse(source, diagnostics));
    }

    private static Optional<SchemaFile> parse(SourceText source, Diagnostics diagnostics) {
        return YamlReader.read(source, 0, source.text().length(), Rule.SCHEMA_INVALID, diagnostics)
                .map(mapping -> new SchemaFile(source, ValueTree.ofSchema(withoutId(mapping))));
    }

    private static Value.Mapping withoutId(Value.Mapping mapping) {
        return new Value.Mapping(
                mapping.entries().stream().filter(e -> !e.key().equals("$id")).toList(), mapping.location());
    }

    /** Whether a reference can lead to a part of this file: a JSON Pointer, an anchor, or all of it. */
    boolean has(String fragment) {
        return fragment.isEmpty()
                || (fragment.startsWith("/") ? tree.find(fragment).isPresent() : tree.hasAnchor(fragment));
    }

    URI uri() {
        return SchemaUri.ofFile(source.path());
    }

    void report(Diagnostics diagnostics, Location location, String message, String hint) {
        diagnostics.report(Rule.SCHEMA_INVALID, location, source.line(location.line()), message, hint);
    }
}
