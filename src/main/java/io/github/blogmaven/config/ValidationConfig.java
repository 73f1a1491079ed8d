package io.github.blogmaven.config;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.Severity;
import java.util.Map;
import java.util.Optional;

/**
 * What a blog says about the rules.
 *
 * @param severities the rules whose severity is not the default; empty where the rule is off
 */
public record ValidationConfig(Map<Rule, Optional<Severity>> severities) {

    /** The problem as this blog sees it, empty where its rule is off. */
    public Optional<Diagnostic> apply(Diagnostic diagnostic) {
        Optional<Severity> severity = severities.get(diagnostic.rule());
        return severity == null ? Optional.of(diagnostic) : severity.map(diagnostic::withSeverity);
    }
}
