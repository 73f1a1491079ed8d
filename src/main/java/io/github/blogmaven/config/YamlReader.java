package io.github.blogmaven.config;

import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.SourceText;
import java.util.Optional;

/** Reads YAML strictly, with a place for every key and value. */
public final class YamlReader {
    /** How many bytes of UTF-8 a front matter may have. */
    static final int MAX_FRONT_MATTER = 64 * 1024;
    /** How many bytes of UTF-8 any other YAML may have. */
    static final int MAX_FILE = 1024 * 1024;

    private YamlReader() {}

    /**
     * Reads one mapping of YAML 1.2. Anchors, aliases, tags, keys that are not text and several documents are refused, so
     * that the result is a small tree whatever the text is; so is nesting deeper than 64 levels, and more than 64 KB where
     * {@code invalid} is {@link Rule#FRONT_MATTER_INVALID}, else 1 MB. Of a key that occurs twice the first is kept.
     *
     * @param source the file
     * @param start offset of the YAML in the file, at the start of a line
     * @param end offset after the YAML
     * @param invalid the rule under which bad YAML is reported
     * @return the mapping, an empty one for blank text; empty where it could not be read, which is then reported
     */
    public static Optional<Value.Mapping> read(
            SourceText source, int start, int end, Rule invalid, Diagnostics diagnostics) {
        YamlText yaml = new YamlText(source, start, end, invalid, diagnostics);
        int limit = invalid == Rule.FRONT_MATTER_INVALID ? MAX_FRONT_MATTER : MAX_FILE;
        if (!yaml.fits(limit) || !yaml.isPrintable()) {
            return Optional.empty();
        }
        return YamlEvents.of(yaml).flatMap(events -> new YamlTree(yaml, events).root());
    }
}
