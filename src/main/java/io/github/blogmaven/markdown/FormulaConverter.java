package io.github.blogmaven.markdown;

/** Makes MathML of formulas. Implementations are thread-safe, and the same formula gives the same result everywhere. */
@FunctionalInterface
public interface FormulaConverter {
    /** Leaves all as they were written. */
    FormulaConverter NONE = (tex, display) -> Formula.AS_WRITTEN;

    /**
     * Converts a formula.
     *
     * @param tex as written, without the dollars around it
     * @param display whether it stands on lines of its own
     */
    Formula convert(String tex, boolean display);
}
