package io.github.blogmaven.maven;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.DiagnosticFormat;
import io.github.blogmaven.engine.BuildListener;
import io.github.blogmaven.engine.BuildResult;
import io.github.blogmaven.engine.Stage;
import java.time.Duration;
import org.apache.maven.plugin.logging.Log;

/** What a build says in the Maven log: a few lines, progress on long runs, and every problem once. */
final class BuildLog implements BuildListener {
    /** Before the first and between two progress lines. */
    private static final Duration PROGRESS = Duration.ofSeconds(5);

    private final Log log;
    private final DiagnosticFormat format;
    private final boolean interactive;
    private long lastLine = System.nanoTime();

    /**
     * A log for one build.
     *
     * @param sourceDirectory as the user would type it
     * @param interactive whether somebody watches: only then is progress printed
     */
    BuildLog(Log log, String sourceDirectory, boolean interactive) {
        this.log = log;
        this.format = new DiagnosticFormat(sourceDirectory.equals(".") ? "" : sourceDirectory + "/");
        this.interactive = interactive;
    }

    @Override
    public void found(String summary) {
        log.info(summary);
    }

    @Override
    public void updated(String line) {
        log.info(line);
    }

    @Override
    public void note(String line) {
        log.warn(line);
    }

    @Override
    public void progress(Stage stage, int done, int total) {
        long now = System.nanoTime();
        if (interactive && now - lastLine > PROGRESS.toNanos() && done < total) {
            lastLine = now;
            log.info(stage.word() + ": " + done + " of " + total);
        }
    }

    @Override
    public void finished(Stage stage, Duration time) {
        log.debug(stage.word() + " took " + time.toMillis() + " ms");
    }

    /** Prints every problem in order. */
    void diagnostics(BuildResult result) {
        for (Diagnostic diagnostic : result.diagnostics()) {
            String text = format.format(diagnostic);
            switch (diagnostic.severity()) {
                case ERROR -> log.error(text);
                case WARNING -> log.warn(text);
                case INFO, OFF -> log.debug(text);
            }
        }
    }
}
