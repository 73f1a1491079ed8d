package io.github.blogmaven.render;

import java.io.IOException;
import java.util.Map;

/**
 * Highlighted code that one build keeps for the next: the HTML of the blocks of each document, by digests of their code and
 * language. Threads may ask at the same time, each for other documents.
 */
public interface CodeMemory {
    /** Knows nothing and keeps nothing. */
    CodeMemory NONE = new CodeMemory() {
        @Override
        public Map<String, String> read(String document) {
            return Map.of();
        }

        @Override
        public void keep(String document, Map<String, String> before, Map<String, String> now) {}
    };

    /**
     * The blocks that a document had.
     *
     * @param document path of its source
     * @throws IOException where they cannot be read
     */
    Map<String, String> read(String document) throws IOException;

    /**
     * Keeps the blocks of a document in the place of others.
     *
     * @param before what was read
     * @param now all blocks that it has, as far as their languages are known
     * @throws IOException where they cannot be written
     */
    void keep(String document, Map<String, String> before, Map<String, String> now) throws IOException;
}
