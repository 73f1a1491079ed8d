package io.github.blogmaven.config;

import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.SourceText;
import java.util.Optional;

/** Reads YAML strictly, with a place for every key and value. */
public final class YamlReader {

    private YamlReader() {}

    /**
     * Reads one mapping.
     *
     * @param source the file
     * @param start offset of the YAML in the file, at the start of a line
     * @param end offset after the YAML
     * @param invalid the rule under which bad YAML is reported
     * @return the mapping, an empty one for blank text; empty where it could not be read, which is then reported
     */
    public static Optional<Value.Mapping> read(
            SourceText source, int start, int end, Rule invalid, Diagnostics diagnostics) {
        throw new IllegalStateException("in work");
    }
}
