package io.github.blogmaven.output;

import java.io.IOException;

/**
 * A refusal to touch an output directory: nothing was changed, and the message says what is wrong and what to type. No
 * stack trace is needed to understand it.
 */
public final class OutputRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    OutputRefusedException(String what, String hint) {
        super(what + "; " + hint);
    }
}
