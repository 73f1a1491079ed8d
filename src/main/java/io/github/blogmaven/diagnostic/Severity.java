package io.github.blogmaven.diagnostic;

import java.util.Locale;
import java.util.Optional;

/** How much a problem matters, least first. */
public enum Severity {
    /** Not at all: such a problem is never shown, reported or counted. */
    OFF,
    INFO,
    WARNING,
    ERROR;

    /** The word that users read and write: {@code off}, {@code info}, {@code warning} or {@code error}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The severity of a {@linkplain #word() word}, empty for any other text. */
    public static Optional<Severity> of(String word) {
        for (Severity severity : values()) {
            if (severity.word().equals(word)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }
}
