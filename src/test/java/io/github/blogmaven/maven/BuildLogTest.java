package io.github.blogmaven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.Severity;
import io.github.blogmaven.engine.BuildResult;
import io.github.blogmaven.engine.Published;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class BuildLogTest {
    private final List<String> lines = new ArrayList<>();

    @Test
    void warningsAndErrorsAreShownAndNotesCounted() {
        log(BuildLog.Show.WARNING, Severity.ERROR, Severity.INFO, Severity.WARNING, Severity.INFO);
        assertThat(lines)
                .containsExactly(
                        "E src/blog/a.md: error: text [title-missing]",
                        "W src/blog/a.md: warning: text [title-missing]",
                        "I 2 notes not shown; add -Dblog.show=info");
    }

    @Test
    void allCanBeShown() {
        log(BuildLog.Show.INFO, Severity.INFO, Severity.WARNING);
        assertThat(lines)
                .containsExactly(
                        "I src/blog/a.md: info: text [title-missing]",
                        "W src/blog/a.md: warning: text [title-missing]");
    }

    @Test
    void errorsCanBeShownAlone() {
        log(BuildLog.Show.ERROR, Severity.INFO, Severity.WARNING, Severity.WARNING);
        assertThat(lines).containsExactly("I 1 note and 2 warnings not shown; add -Dblog.show=info");
    }

    private void log(BuildLog.Show show, Severity... severities) {
        List<Diagnostic> diagnostics = Arrays.stream(severities)
                .map(severity -> new Diagnostic(Rule.TITLE_MISSING, severity, Location.file("a.md"), "text", "", ""))
                .toList();
        new BuildLog(new Recorder(), "src/blog", show, false)
                .diagnostics(new BuildResult(diagnostics, false, new TreeSet<>(), Published.NOTHING));
    }

    private final class Recorder extends SystemStreamLog {
        @Override
        public void info(CharSequence content) {
            lines.add("I " + content);
        }

        @Override
        public void warn(CharSequence content) {
            lines.add("W " + content);
        }

        @Override
        public void error(CharSequence content) {
            lines.add("E " + content);
        }
    }
}
