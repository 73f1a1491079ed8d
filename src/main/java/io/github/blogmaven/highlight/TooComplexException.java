package io.github.blogmaven.highlight;

/** Code that a grammar cannot be applied to in reasonable time or space. */
public final class TooComplexException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says why. */
    public TooComplexException(String message) {
        super(message);
    }
}
