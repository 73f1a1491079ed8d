package io.github.blogmaven.engine;

import io.github.blogmaven.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What one work item came to.
 *
 * @param value its result, empty where there is none
 * @param diagnostics what was wrong with it
 */
record Finding<T>(Optional<T> value, List<Diagnostic> diagnostics) {

    static <T> Finding<T> of(T value, List<Diagnostic> diagnostics) {
        return new Finding<>(Optional.of(value), diagnostics);
    }

    static <T> Finding<T> nothing(Diagnostic diagnostic) {
        return new Finding<>(Optional.empty(), List.of(diagnostic));
    }
}
