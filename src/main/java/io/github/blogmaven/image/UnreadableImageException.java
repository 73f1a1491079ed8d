package io.github.blogmaven.image;

import java.io.IOException;

/** Says that a file is no picture, a broken one, or one of a kind that cannot be worked on; the message says which. */
public final class UnreadableImageException extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadableImageException(String message) {
        super(message);
    }

    UnreadableImageException(String message, Throwable cause) {
        super(message, cause);
    }
}
