package io.github.blogmaven.engine;

import java.io.IOException;
import java.time.Duration;
import java.util.function.IntConsumer;

/** Runs one stage after the other and tells the listener how long each took. */
final class StageRunner {
    private final BuildListener listener;

    StageRunner(BuildListener listener) {
        this.listener = listener;
    }

    /** What a stage does. */
    @FunctionalInterface
    interface Work<R> {
        R run() throws IOException;
    }

    <R> R run(Stage stage, Work<R> work) throws IOException {
        long start = System.nanoTime();
        R result = work.run();
        listener.finished(stage, Duration.ofNanos(System.nanoTime() - start));
        return result;
    }

    IntConsumer progress(Stage stage, int total) {
        return done -> listener.progress(stage, done, total);
    }

    BuildListener listener() {
        return listener;
    }
}
