package io.github.blogmaven.math;

/** Says what is wrong with a formula, in MathJax's words or ours. */
final class FormulaException extends Exception {
    private static final long serialVersionUID = 1L;

    FormulaException(String problem) {
        super(problem);
    }

    /** What is wrong, in one clause. */
    String problem() {
        return String.valueOf(getMessage());
    }
}
