package io.github.blogmaven.highlight;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the tokens of a language, or of a part of one, look like, in the order in which they are looked for. */
final class Grammar {
    private List<TokenPattern> patterns = List.of();

    /** The patterns; those of one kind of token follow each other. */
    List<TokenPattern> patterns() {
        return patterns;
    }

    /** Grammars hold each other, so each is filled after all of a language are there. */
    void fill(List<TokenPattern> all) {
        patterns = List.copyOf(all);
    }

    /** What one kind of token may look like. */
    static final class TokenPattern {
        private final Shape shape;
        private final @Nullable Supplier<Grammar> inside;
        private volatile @Nullable Expression ascii;
        private volatile @Nullable Expression any;

        TokenPattern(Shape shape, @Nullable Supplier<Grammar> inside) {
            this.shape = shape;
            this.inside = inside;
        }

        Shape shape() {
            return shape;
        }

        /** What is looked for inside such a token; {@code null} where it has no parts. */
        @Nullable
        Grammar inside() {
            return inside == null ? null : inside.get();
        }

        /** The expression for a text, compiled when it is needed first. */
        Expression expression(boolean forAscii) {
            Expression known = forAscii ? ascii : any;
            if (known != null) {
                return known;
            }
            Expression compiled = Expression.of(ScriptRegex.compile(shape.source(), shape.flags(), forAscii));
            if (forAscii) {
                ascii = compiled;
            } else {
                any = compiled;
            }
            return compiled;
        }
    }

    /**
     * What Prism says of a pattern.
     *
     * @param classes the value of the HTML attribute
     * @param source of the expression
     * @param flags of the expression
     * @param lookbehind whether the expression's first group is no part of the token
     * @param greedy whether it is looked for in the whole text, over tokens found before
     */
    record Shape(String classes, String source, String flags, boolean lookbehind, boolean greedy) {}
}
