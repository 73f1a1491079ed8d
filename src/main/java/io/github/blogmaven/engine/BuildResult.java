package io.github.blogmaven.engine;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.DiagnosticFormat;
import io.github.blogmaven.diagnostic.Severity;
import java.util.List;
import java.util.SortedSet;

/**
 * What a build did.
 *
 * @param diagnostics every problem, as the blog rates it, in order
 * @param failed whether the problems made the build fail, so that nothing was written
 * @param documents paths of all documents that were found, unreadable ones included
 * @param published what became of the output
 */
public record BuildResult(
        List<Diagnostic> diagnostics, boolean failed, SortedSet<String> documents, Published published) {

    /** The last line of the run: {@code 3 errors, 2 warnings in 2 of 151 posts}. */
    public String summary() {
        return DiagnosticFormat.summary(diagnostics, documents);
    }

    /** Whether there is nothing that a user must know. */
    public boolean isClean() {
        return diagnostics.stream().allMatch(d -> d.severity() == Severity.INFO);
    }
}
