package io.github.blogmaven.maven;

import static io.github.blogmaven.diagnostic.DiagnosticFormat.plural;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.DiagnosticFormat;
import io.github.blogmaven.diagnostic.Severity;
import io.github.blogmaven.engine.BuildListener;
import io.github.blogmaven.engine.BuildResult;
import io.github.blogmaven.engine.Stage;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;

/** What a build says in the Maven log: a few lines, progress on long runs, and every problem once. */
final class BuildLog implements BuildListener {
    /** Before the first and between two progress lines. */
    private static final Duration PROGRESS = Duration.ofSeconds(5);

    private final Log log;
    private final DiagnosticFormat format;
    private final Show show;
    private final boolean interactive;
    private long lastLine = System.nanoTime();

    /** The least severity that is printed. */
    enum Show {
        ERROR,
        WARNING,
        INFO;

        boolean covers(Severity severity) {
            return severity.compareTo(Severity.valueOf(name())) >= 0;
        }
    }

    /**
     * A log for one build.
     *
     * @param sourceDirectory as the user would type it
     * @param show which problems are printed
     * @param interactive whether somebody watches: only then is progress printed
     */
    BuildLog(Log log, String sourceDirectory, Show show, boolean interactive) {
        this.log = log;
        this.format = new DiagnosticFormat(
                sourceDirectory.equals(".") ? "" : sourceDirectory + "/", ConsoleColors.areShown());
        this.show = show;
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
    public void measured(String line) {
        log.info(line);
    }

    @Override
    public void note(String line) {
        log.warn(line);
    }

    @Override
    public void decided(String reason) {
        log.debug(reason);
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

    /** Prints every problem that is to be shown, in order, and how many are not. */
    void diagnostics(BuildResult result) {
        Map<Severity, Integer> hidden = new EnumMap<>(Severity.class);
        for (Diagnostic diagnostic : result.diagnostics()) {
            if (show.covers(diagnostic.severity())) {
                print(diagnostic);
            } else {
                hidden.merge(diagnostic.severity(), 1, Integer::sum);
            }
        }
        if (!hidden.isEmpty()) {
            log.info(hidden.entrySet().stream()
                    .map(count -> plural(count.getValue(), noun(count.getKey())))
                    .collect(Collectors.joining(" and ", "", " not shown; add -Dblog.show=info")));
        }
    }

    private void print(Diagnostic diagnostic) {
        String text = format.format(diagnostic);
        switch (diagnostic.severity()) {
            case ERROR -> log.error(text);
            case WARNING -> log.warn(text);
            case INFO, OFF -> log.info(text);
        }
    }

    private static String noun(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.word();
    }
}
