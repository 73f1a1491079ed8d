package io.github.blogmaven.engine;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Severity;
import java.util.List;

/** From which severity on a build fails and writes nothing. */
public enum FailOn {
    ERROR,
    WARNING,
    /** Documents that cannot be read are left out, everything else is written. */
    NEVER;

    /** Whether these problems fail the build. */
    boolean isReachedBy(List<Diagnostic> diagnostics) {
        return switch (this) {
            case ERROR -> diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
            case WARNING -> diagnostics.stream().anyMatch(d -> d.severity() != Severity.INFO);
            case NEVER -> false;
        };
    }
}
