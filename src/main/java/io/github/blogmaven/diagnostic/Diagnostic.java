package io.github.blogmaven.diagnostic;

import java.util.Comparator;
import java.util.Objects;

/**
 * One problem found in a source: what happened, where, and what to type instead.
 *
 * @param rule the kind of problem, with its permanent id
 * @param severity how much it matters here; the rule's default unless the blog says otherwise
 * @param location the place of the offending value itself
 * @param message one line, what happened, with the value found; no final full stop
 * @param hint one line, what to write instead; may be empty
 * @param sourceLine the line of the file at {@code location}, empty for a whole file
 */
public record Diagnostic(
        Rule rule, Severity severity, Location location, String message, String hint, String sourceLine)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::location)
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message);

    public Diagnostic {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(location, "location");
        if (message.isBlank()) {
            throw new IllegalArgumentException("a diagnostic needs a message: " + rule.id());
        }
    }

    /** This problem with another severity. */
    public Diagnostic withSeverity(Severity other) {
        return new Diagnostic(rule, other, location, message, hint, sourceLine);
    }

    /** The same problem, seen from around a folder (with a final {@code /}). */
    public Diagnostic below(String folder) {
        return new Diagnostic(rule, severity, location.below(folder), message, hint, sourceLine);
    }

    /** By place, then by rule: the order in which a reader mends them. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
