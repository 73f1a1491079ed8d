package io.github.blogmaven.diagnostic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Collects the problems of one work item. Not thread-safe by design: every parallel item has its own, and the engine
 * merges them in order.
 */
public final class Diagnostics {
    private final List<Diagnostic> found = new ArrayList<>();
    private final Map<String, Set<Rule>> ignored = new TreeMap<>();

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

    /** Says that a file asks to be left alone by some rules. */
    public void ignore(String path, Set<Rule> rules) {
        ignored.put(path, Set.copyOf(rules));
    }

    /** The rules that files ask to be left alone by, by path. */
    public Map<String, Set<Rule>> ignored() {
        return Collections.unmodifiableMap(ignored);
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
