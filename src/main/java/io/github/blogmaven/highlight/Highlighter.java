package io.github.blogmaven.highlight;

import java.util.Optional;

/**
 * Marks the tokens of code. Implementations are thread-safe, and the same code gives the same HTML everywhere.
 *
 * <p>One that a dependency of the plugin declares as a service comes before the one that is built in.
 */
public interface Highlighter {

    /**
     * The code as HTML, with its tokens in {@code span} elements of the classes {@code token} and the token's kind.
     *
     * @param code as written, lines separated by {@code \n}
     * @param language as the author calls it, as in {@code js}
     * @return empty where the language is unknown
     * @throws TooComplexException where the code would take too long
     */
    Optional<String> highlight(String code, String language);

    /**
     * What readers call a language, as in {@code JavaScript}.
     *
     * @param language as the author calls it
     * @return empty where the language is unknown
     */
    Optional<String> title(String language);
}
