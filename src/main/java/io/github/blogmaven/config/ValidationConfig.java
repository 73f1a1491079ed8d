package io.github.blogmaven.config;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.Severity;
import java.util.Map;
import java.util.Optional;

/**
 * What a blog says about the rules: {@code validation} of {@code blog.yaml}.
 *
 * @param severities the rules whose severity is not the default, a preset's included
 * @param limits what is too much
 * @param schema path of the project's own JSON Schema for front matter, relative to the source directory, as written
 * @param links how links to other sites are checked
 * @param ledger path of the ledger of published URLs, relative to the source directory, as written
 */
public record ValidationConfig(
        Map<Rule, Severity> severities,
        Limits limits,
        LinkCheckConfig links,
        Optional<Value.Scalar> schema,
        Optional<Value.Scalar> ledger) {

    /** What a blog says that says nothing. */
    public static final ValidationConfig DEFAULT =
            new ValidationConfig(Map.of(), Limits.DEFAULT, LinkCheckConfig.DEFAULT, Optional.empty(), Optional.empty());

    /**
     * What is too much.
     *
     * @param titleLength code points of a title for search results
     * @param descriptionLength code points of a description for search results
     * @param imageSize kilobytes (of 1,000 bytes) of an image file
     */
    public record Limits(int titleLength, int descriptionLength, int imageSize) {
        /** What search engines show, and what a phone loads in about a second. */
        public static final Limits DEFAULT = new Limits(70, 160, 1_000);
    }

    /** How much a rule matters here, unless somebody rated the problem itself. */
    public Severity severity(Rule rule) {
        return severities.getOrDefault(rule, rule.severity());
    }

    /** The problem as this blog sees it. */
    public Diagnostic apply(Diagnostic diagnostic) {
        Severity severity = severities.get(diagnostic.rule());
        return severity == null ? diagnostic : diagnostic.withSeverity(severity);
    }
}
