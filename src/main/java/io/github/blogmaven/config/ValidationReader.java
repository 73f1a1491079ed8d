package io.github.blogmaven.config;

import io.github.blogmaven.config.ValidationConfig.Limits;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code validation} of {@code blog.yaml}: a few settings, and a severity for each rule that is named. */
final class ValidationReader {
    private static final int MOST = 1_000_000;

    private final ConfigMapping validation;

    private ValidationReader(ConfigMapping validation) {
        this.validation = validation;
    }

    static ValidationConfig read(ConfigMapping blog) {
        return blog.mapping("validation")
                .map(mapping -> new ValidationReader(mapping).read())
                .orElse(ValidationConfig.DEFAULT);
    }

    private ValidationConfig read() {
        return new ValidationConfig(severities(), limits(), links(), path("schema"), path("ledger"));
    }

    private Map<Rule, Severity> severities() {
        Map<Rule, Severity> severities = new EnumMap<>(Rule.class);
        SettingsReader.choice(validation, "preset", Preset.class).ifPresent(p -> severities.putAll(p.severities()));
        for (Value.Entry entry : validation.mapping().entries()) {
            if (!ConfigKeys.VALIDATION.contains(entry.key())) {
                severity(entry, severities);
            }
        }
        return Collections.unmodifiableMap(severities);
    }

    private void severity(Value.Entry entry, Map<Rule, Severity> severities) {
        Optional<Rule> rule = Rule.of(entry.key());
        if (rule.isEmpty()) {
            List<String> known = new ArrayList<>(ConfigKeys.VALIDATION);
            Stream.of(Rule.values()).map(Rule::id).forEach(known::add);
            validation.unknownKey(entry, "there is no rule " + entry.key(), known);
            return;
        }
        String word =
                entry.value() instanceof Value.Scalar scalar ? scalar.text().strip() : "";
        Severity.of(word)
                .ifPresentOrElse(
                        severity -> severities.put(rule.get(), severity),
                        () -> validation.invalid(
                                entry.value(),
                                "validation." + entry.key() + " must be off, info, warning or error; found "
                                        + ConfigMapping.shown(entry.value()),
                                "write " + entry.key() + ": warning"));
    }

    private Limits limits() {
        return new Limits(
                validation.number("titleLength", 1, MOST, Limits.DEFAULT.titleLength()),
                validation.number("descriptionLength", 1, MOST, Limits.DEFAULT.descriptionLength()),
                validation.number("imageSize", 1, MOST, Limits.DEFAULT.imageSize()));
    }

    private LinkCheckConfig links() {
        LinkCheckConfig usual = LinkCheckConfig.DEFAULT;
        return validation
                .mapping("links")
                .map(m -> m.allowOnly(ConfigKeys.LINKS))
                .map(m -> new LinkCheckConfig(
                        m.texts("skip").stream()
                                .map(text -> text.text().strip())
                                .toList(),
                        m.number("perHost", 1, 16, usual.perHost()),
                        Duration.ofSeconds(m.number(
                                "timeout", 1, 600, (int) usual.timeout().toSeconds())),
                        m.number("retries", 0, 10, usual.retries()),
                        Duration.ofDays(
                                m.number("expiry", 0, 365, (int) usual.expiry().toDays()))))
                .orElse(usual);
    }

    /** The path of a file; that there is such a file is for its reader to check. */
    private Optional<Value.Scalar> path(String key) {
        Optional<Value> value = validation.get(key);
        if (value.isPresent()
                && value.get() instanceof Value.Scalar scalar
                && !scalar.text().isBlank()) {
            return Optional.of(scalar);
        }
        value.ifPresent(v -> validation.invalid(
                v,
                "validation." + key + " must be the path of a file; found " + ConfigMapping.shown(v),
                "write " + key + ": and the path as seen from the source directory"));
        return Optional.empty();
    }
}
