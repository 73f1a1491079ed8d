package io.github.blogmaven.markdown;

/** Ends a rendering whose thread was interrupted: a post took too long. */
final class RenderingCancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private RenderingCancelledException() {
        super("the rendering was interrupted");
    }

    /** Ends the rendering if its thread was interrupted; the thread stays interrupted. */
    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new RenderingCancelledException();
        }
    }
}
