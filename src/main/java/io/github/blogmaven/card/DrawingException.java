package io.github.blogmaven.card;

import java.io.IOException;

/** Says why this machine cannot draw. */
final class DrawingException extends IOException {
    private static final long serialVersionUID = 1;

    private final String reason;

    /** An exception with a reason that is part of a sentence. */
    DrawingException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
