package io.github.blogmaven.markdown;

/**
 * A formula in MathML, or what is wrong with it.
 *
 * @param mathml a {@code math} element whose {@code alttext} is the formula as written; empty where the formula is to be
 *     shown as it was written
 * @param problem what is wrong, in one clause, else empty
 */
public record Formula(String mathml, String problem) {
    /** A formula that nobody converts. */
    public static final Formula AS_WRITTEN = new Formula("", "");

    /** A formula that can be shown. */
    public static Formula of(String mathml) {
        return new Formula(mathml, "");
    }

    /** A formula that cannot be converted. */
    public static Formula wrong(String problem) {
        return new Formula("", problem);
    }
}
