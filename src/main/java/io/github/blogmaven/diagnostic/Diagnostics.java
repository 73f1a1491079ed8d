package io.github.blogmaven.diagnostic;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the problems of one work item. Not thread-safe by design: every parallel item has its own, and the engine
 * merges them in order.
 */
public final class Diagnostics {
    private final List<Diagnostic> found = new ArrayList<>();

    /** Reports a problem of a file as a whole. */
    public void report(Rule rule, String path, String message, String hint) {
        report(rule, Location.file(path), "", message, hint);
    }

    /** Reports a problem at a place, with the text of its line. */
    public void report(Rule rule, Location location, String sourceLine, String message, String hint) {
        found.add(new Diagnostic(rule, rule.severity(), location, message, hint, sourceLine));
    }

    /** Adds what another item found, in its order. */
    public void addAll(List<Diagnostic> others) {
        found.addAll(others);
    }

    /** Whether a problem of severity {@link Severity#ERROR} was reported. */
    public boolean hasErrors() {
        return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** What was reported so far, in order of reporting. */
    public List<Diagnostic> list() {
        return List.copyOf(found);
    }
}
