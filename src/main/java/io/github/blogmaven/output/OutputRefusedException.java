package io.github.blogmaven.output;

import java.io.IOException;

/** The output directory cannot be used, or holds what is not ours; the message says what to do. Nothing was changed. */
public final class OutputRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    OutputRefusedException(String message) {
        super(message);
    }
}
