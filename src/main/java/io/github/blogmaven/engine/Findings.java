package io.github.blogmaven.engine;

import io.github.blogmaven.config.ValidationConfig;
import io.github.blogmaven.diagnostic.Baseline;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All problems of a build, merged in the order of the stages and rated as the blog and its documents want it. An error of a
 * document that is left out for it stays one whatever anyone says: no post vanishes without a word.
 */
final class Findings {
    private final List<Diagnostics> collected = new ArrayList<>();
    private final Set<Diagnostics> ofConfiguration = Collections.newSetFromMap(new IdentityHashMap<>());
    private final String configurationFolder;
    private ValidationConfig validation = ValidationConfig.DEFAULT;
    private Set<String> leftOut = Set.of();
    private Baseline baseline = Baseline.EMPTY;

    /**
     * Nothing found yet.
     *
     * @param configurationFolder the way from the sources to the configuration: empty, or with a final {@code /}
     */
    Findings(String configurationFolder) {
        this.configurationFolder = configurationFolder;
    }

    /** A new collector for a serial stage; what it collects counts from now on. */
    Diagnostics collector() {
        Diagnostics diagnostics = new Diagnostics();
        collected.add(diagnostics);
        return diagnostics;
    }

    /** The same for a stage that names files as seen from the folder of the configuration. */
    Diagnostics configurationCollector() {
        Diagnostics diagnostics = collector();
        ofConfiguration.add(diagnostics);
        return diagnostics;
    }

    /** The value of a work item, its problems kept. */
    <T> Optional<T> take(Finding<T> finding) {
        collected.add(finding.diagnostics());
        return finding.value();
    }

    /** Says how the blog rates problems. */
    void rateBy(ValidationConfig config) {
        validation = config;
    }

    /** Says which documents have errors that leave nothing to publish, by path. */
    void leaveOut(Set<String> paths) {
        leftOut = paths;
    }

    /** Says which problems the blog accepts. */
    void accept(Baseline accepted) {
        baseline = accepted;
    }

    /** The problems so far that are not accepted, by place. */
    List<Diagnostic> list() {
        List<Diagnostic> all = all();
        Set<Diagnostic> fresh = new HashSet<>(baseline.without(all));
        return all.stream().filter(d -> fresh.contains(d) || leavesOut(d)).toList();
    }

    /** The problems so far that can be accepted: those that somebody sees, and that leave something to publish. */
    List<Diagnostic> acceptable() {
        return all().stream()
                .filter(d -> d.severity() != Severity.INFO && !leavesOut(d))
                .toList();
    }

    /** How many accepted problems are there no more. */
    int stale() {
        return baseline.stale(all());
    }

    /** All problems so far, by place; what is said of one place several times is said once, with the first hint. */
    private List<Diagnostic> all() {
        Map<String, Set<Rule>> ignored = new HashMap<>();
        collected.forEach(diagnostics -> ignored.putAll(diagnostics.ignored()));
        Map<List<Object>, Diagnostic> distinct = new LinkedHashMap<>();
        for (Diagnostics diagnostics : collected) {
            String folder = ofConfiguration.contains(diagnostics) ? configurationFolder : "";
            for (Diagnostic diagnostic : diagnostics.list()) {
                Diagnostic rated = rated(diagnostic.below(folder), ignored);
                if (rated.severity() != Severity.OFF) {
                    distinct.putIfAbsent(List.of(rated.rule(), rated.location(), rated.message()), rated);
                }
            }
        }
        return distinct.values().stream().sorted().toList();
    }

    private Diagnostic rated(Diagnostic found, Map<String, Set<Rule>> ignored) {
        if (leavesOut(found)) {
            return found;
        }
        return ignored.getOrDefault(found.location().path(), Set.of()).contains(found.rule())
                ? found.withSeverity(Severity.OFF)
                : validation.apply(found);
    }

    private boolean leavesOut(Diagnostic found) {
        return found.severity() == Severity.ERROR
                && leftOut.contains(found.location().path());
    }
}
