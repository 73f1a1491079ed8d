package io.github.blogmaven.render;

import io.github.blogmaven.highlight.Highlighter;
import java.io.IOException;
import java.util.function.Function;

/** What earlier builds know of highlighted code. Threads may ask at the same time, each for other documents. */
@FunctionalInterface
public interface CodeMemory {
    /** Nothing is known. */
    CodeMemory NONE = (document, highlighter, work) -> work.apply(highlighter);

    /**
     * Does something with the code of a document.
     *
     * @param document path of its source
     * @param highlighter for code that is new
     * @param work gets one that knows the rest, for as long as it lasts
     * @return what the work made
     * @throws IOException where the memory cannot be read or written
     */
    String dressed(String document, Highlighter highlighter, Function<Highlighter, String> work) throws IOException;
}
