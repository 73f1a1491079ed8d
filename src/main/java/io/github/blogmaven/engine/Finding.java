package io.github.blogmaven.engine;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;

/**
 * What one work item came to.
 *
 * @param value its result, empty where there is none
 * @param diagnostics what was wrong with it
 */
record Finding<T>(Optional<T> value, Diagnostics diagnostics) {

    static <T> Finding<T> of(T value, Diagnostics diagnostics) {
        return new Finding<>(Optional.of(value), diagnostics);
    }

    /** A value that came with one problem. */
    static <T> Finding<T> of(T value, Diagnostic diagnostic) {
        return new Finding<>(Optional.of(value), only(diagnostic));
    }

    static <T> Finding<T> nothing(Diagnostic diagnostic) {
        return new Finding<>(Optional.empty(), only(diagnostic));
    }

    private static Diagnostics only(Diagnostic diagnostic) {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.addAll(List.of(diagnostic));
        return diagnostics;
    }
}
