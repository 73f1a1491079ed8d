package io.github.blogmaven.engine;

import io.github.blogmaven.config.ValidationConfig;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.DiagnosticsReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All problems of a build, merged in the order of the stages and rated as the blog wants it. */
final class Findings {
    private final List<Diagnostics> collected = new ArrayList<>();
    private ValidationConfig validation = new ValidationConfig(Map.of());

    /** A new collector for a serial stage; what it collects counts from now on. */
    Diagnostics collector() {
        Diagnostics diagnostics = new Diagnostics();
        collected.add(diagnostics);
        return diagnostics;
    }

    /** The value of a work item, its problems kept. */
    <T> Optional<T> take(Finding<T> finding) {
        if (!finding.diagnostics().isEmpty()) {
            collector().addAll(finding.diagnostics());
        }
        return finding.value();
    }

    /** Says how the blog rates problems. */
    void rateBy(ValidationConfig config) {
        validation = config;
    }

    /** All problems so far, by place; what is said of one place several times is said once, with the first hint. */
    List<Diagnostic> list() {
        Map<List<Object>, Diagnostic> distinct = new LinkedHashMap<>();
        collected.stream()
                .flatMap(diagnostics -> diagnostics.list().stream())
                .map(validation::apply)
                .flatMap(Optional::stream)
                .forEach(d -> distinct.putIfAbsent(List.of(d.rule(), d.location(), d.message()), d));
        return distinct.values().stream().sorted().toList();
    }

    String json() throws IOException {
        return DiagnosticsReport.json(list());
    }
}
