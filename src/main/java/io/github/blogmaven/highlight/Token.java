package io.github.blogmaven.highlight;

import java.util.List;

/** A piece of highlighted code. */
sealed interface Token {

    /** Text that no pattern matches. */
    record Plain(String text) implements Token {}

    /**
     * Text that a pattern matches.
     *
     * @param classes the value of the HTML attribute
     * @param parts what it consists of, in order
     */
    record Marked(String classes, List<Token> parts) implements Token {}
}
