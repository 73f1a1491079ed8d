package io.github.blogmaven.content;

import io.github.blogmaven.config.ValidationConfig;
import io.github.blogmaven.config.Value;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.Severity;
import io.github.blogmaven.diagnostic.SourceText;
import io.github.blogmaven.schema.FrontMatterSchema;
import io.github.blogmaven.schema.Mismatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks front matter against the project's own schema. What the schema and the reader of documents both say of a value is
 * said once: by whoever counts it for more, else by the reader, which knows better what the value is for.
 */
final class FrontMatterChecker {
    private final FrontMatterSchema schema;
    private final ValidationConfig validation;
    private final SourceText source;
    private final FrontMatter front;

    FrontMatterChecker(FrontMatterSchema schema, ValidationConfig validation, SourceText source, FrontMatter front) {
        this.schema = schema;
        this.validation = validation;
        this.source = source;
        this.front = front;
    }

    /**
     * Reports what the schema finds, together with what the reader found.
     *
     * @param read the problems that the reader found
     * @param diagnostics where all problems go
     */
    void report(Diagnostics read, Diagnostics diagnostics) {
        List<Mismatch> mismatches = schema.check(front.keys(), front.dialect() == FrontMatter.Dialect.YAML);
        Map<Location, List<Diagnostic>> byPlace = new HashMap<>();
        read.list()
                .forEach(d -> byPlace.computeIfAbsent(d.location(), l -> new ArrayList<>())
                        .add(d));
        Set<Rule> ignored = read.ignored().getOrDefault(source.path(), Set.of());
        Set<Rule> silent = new HashSet<>(ignored);
        Set<Diagnostic> echoes = new HashSet<>(declared(byPlace));
        for (Mismatch mismatch : mismatches) {
            Optional<Diagnostic> same = same(mismatch, byPlace);
            if (same.filter(d -> !isWeaker(d.rule(), ignored)).isEmpty()) {
                same.ifPresent(echoes::add);
                report(mismatch, diagnostics);
                unknown(mismatch).filter(rule -> isWeaker(rule, ignored)).ifPresent(silent::add);
            }
        }
        diagnostics.addAll(read.list().stream().filter(d -> !echoes.contains(d)).toList());
        if (!silent.isEmpty()) {
            diagnostics.ignore(source.path(), silent);
        }
    }

    /** The rule that will say the same of all terms of a key, once all documents are read. */
    private Optional<Rule> unknown(Mismatch mismatch) {
        if (!mismatch.isUnknownReference()) {
            return Optional.empty();
        }
        return front.keys().entries().stream()
                .filter(entry -> entry.keyLocation().compareTo(mismatch.location()) < 0)
                .reduce((before, after) -> after)
                .flatMap(entry -> Key.of(entry.key()))
                .flatMap(key -> switch (key) {
                    case TAGS -> Optional.of(Rule.TAG_UNKNOWN);
                    case AUTHORS -> Optional.of(Rule.AUTHOR_UNKNOWN);
                    case SERIES -> Optional.of(Rule.SERIES_UNKNOWN);
                    default -> Optional.empty();
                });
    }

    /** What the reader says of keys that it does not know, but the schema does. */
    private List<Diagnostic> declared(Map<Location, List<Diagnostic>> byPlace) {
        return front.keys().entries().stream()
                .filter(entry -> schema.declares(entry.key()))
                .flatMap(entry -> byPlace.getOrDefault(entry.keyLocation(), List.of()).stream())
                .filter(diagnostic -> diagnostic.rule() == Rule.KEY_UNKNOWN)
                .toList();
    }

    /** Whether a rule counts for less than the schema. */
    private boolean isWeaker(Rule rule, Set<Rule> ignored) {
        return severity(rule, ignored).compareTo(severity(Rule.SCHEMA_MISMATCH, ignored)) < 0;
    }

    private Severity severity(Rule rule, Set<Rule> ignored) {
        return ignored.contains(rule) ? Severity.OFF : validation.severity(rule);
    }

    private void report(Mismatch mismatch, Diagnostics diagnostics) {
        Location place = mismatch.location();
        diagnostics.report(
                Rule.SCHEMA_MISMATCH,
                place,
                source.line(place.line()),
                mismatch.message(),
                synonym(mismatch).orElse(mismatch.hint()));
    }

    /** Where a required key is there under another name, the hint is to rename it. */
    private Optional<String> synonym(Mismatch mismatch) {
        if (!mismatch.keyword().equals("required")
                || !mismatch.location().equals(front.keys().location())) {
            return Optional.empty();
        }
        return Key.of(mismatch.key())
                .filter(key -> key != Key.IGNORED)
                .flatMap(key -> front.keys().entries().stream()
                        .map(Value.Entry::key)
                        .filter(name -> key.names().contains(name))
                        .findFirst())
                .map(name -> name + " means the same: rename it to " + mismatch.key() + ", or require " + name
                        + " in the schema");
    }

    private static Optional<Diagnostic> same(Mismatch mismatch, Map<Location, List<Diagnostic>> byPlace) {
        Set<Rule> rules = rules(mismatch);
        boolean missing = mismatch.keyword().equals("required");
        Location place = missing ? Location.file(mismatch.location().path()) : mismatch.location();
        return byPlace.getOrDefault(place, List.of()).stream()
                .filter(d -> rules.contains(d.rule()))
                .findFirst();
    }

    /** The rules that may say the same. */
    private static Set<Rule> rules(Mismatch mismatch) {
        return switch (mismatch.keyword()) {
            case "" -> Set.of(Rule.KEY_UNKNOWN);
            case "type", "anyOf", "oneOf" -> Set.of(Rule.VALUE_TYPE, Rule.TAGS_NOT_LIST);
            case "format" -> Set.of(Rule.DATE_INVALID, Rule.DATE_IMPOSSIBLE, Rule.DATE_WITHOUT_ZONE);
            case "minLength" -> Set.of(Rule.TITLE_EMPTY, Rule.SLUG_EMPTY);
            case "required" -> missing(mismatch.key());
            default -> Set.of();
        };
    }

    private static Set<Rule> missing(String key) {
        Optional<Key> known = Key.of(key);
        if (known.filter(k -> k == Key.TITLE).isPresent()) {
            return Set.of(Rule.TITLE_MISSING);
        }
        return known.filter(k -> k == Key.DATE).isPresent() ? Set.of(Rule.DATE_MISSING) : Set.of();
    }
}
