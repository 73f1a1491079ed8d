package io.github.blogmaven.config;

import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.Severity;
import java.util.EnumMap;
import java.util.Map;

/** A set of severities under one name, {@code validation.preset}: what it does not name keeps its default. */
enum Preset {
    /** For a backup, whose posts were written elsewhere and cannot all be mended: whatever leaves a page to show is no error. */
    HASHNODE {
        @Override
        Severity severity(Rule rule) {
            return rule == Rule.IMAGE_NO_ALT ? Severity.INFO : rule.severity();
        }
    },
    /** For a team that wants every post to be flawless: each rule counts one step more. */
    STRICT {
        @Override
        Severity severity(Rule rule) {
            return switch (rule.severity()) {
                case OFF -> Severity.INFO;
                case INFO -> Severity.WARNING;
                case WARNING, ERROR -> Severity.ERROR;
            };
        }
    };

    /** How much a rule matters under this preset. */
    abstract Severity severity(Rule rule);

    /** The rules whose severity this preset changes. */
    Map<Rule, Severity> severities() {
        Map<Rule, Severity> changed = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            if (severity(rule) != rule.severity()) {
                changed.put(rule, severity(rule));
            }
        }
        return changed;
    }
}
