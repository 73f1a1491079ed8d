package io.github.blogmaven.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.highlight.Grammar.TokenPattern;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchStartTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "\"[^\"]*\", a \"b\" c, 2",
                "\\b(?:if|else)\\b, gif fi if, 7",
                "(^|[^\\\\])\"x, a\\\"y \"x, 4",
                "(?:/\\*|//), a / b // c, 6",
                "[a-c]+|\\d{2}, xy 12, 3",
                "x?y, a x yy, 4",
                "(?<name>#)[A-Z]\\k<name>, #a #B, 3",
                "\\x23|\\u0040, ab@, 2",
            })
    void tellsTheFirstPlaceWhereAMatchCanBegin(String expression, String text, int place) {
        assertThat(MatchStartReader.read(Pattern.compile(expression)).next(text, 0))
                .isEqualTo(place);
    }

    @Test
    void knowsWhereLinesAndTextsBegin() {
        String text = "a #b\n#c";

        assertThat(MatchStartReader.read(Pattern.compile("^#", Pattern.MULTILINE))
                        .next(text, 0))
                .isEqualTo(5);
        assertThat(MatchStartReader.read(Pattern.compile("^#")).next(text, 0)).isEqualTo(text.length());
    }

    @Test
    void knowsBothCasesOfLetters() {
        Pattern expression = Pattern.compile("[s-z]elect", Pattern.CASE_INSENSITIVE);

        assertThat(MatchStartReader.read(expression).next("a Select", 0)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"x*", "(?=x)", "a|", "(a)?\\1"})
    void expressionsThatFindNothingAtAllMayBeginAnywhere(String expression) {
        assertThat(MatchStartReader.read(Pattern.compile(expression)).isAnywhere())
                .isTrue();
    }

    @Test
    void textsWithoutItsCharactersAreNotSearched() {
        MatchStart start = MatchStartReader.read(Pattern.compile("@[a-z]"));

        assertThat(start.isPossible(CharacterSet.in("mail @home"))).isTrue();
        assertThat(start.isPossible(CharacterSet.in("mail home"))).isFalse();
        assertThat(start.isPossible(CharacterSet.in("@ @ @"))).isFalse();
    }

    @Test
    void noExpressionOfAnyLanguageMatchesWhereItCannotBegin() throws IOException {
        StringBuilder mixed = new StringBuilder("é @Ω\n");
        PrismFidelityTest.samples()
                .values()
                .forEach(code ->
                        mixed.append(code, 0, Math.min(6, code.length())).append('\n'));
        String text = mixed.toString();
        List<String> missed = new ArrayList<>();
        int patterns = 0;
        for (TokenPattern pattern : all()) {
            patterns++;
            Expression expression = pattern.expression(false);
            assertThat(expression.start().isPossible(CharacterSet.in(text))
                            || !expression.pattern().matcher(text).find())
                    .as(expression.pattern().pattern())
                    .isTrue();
            Matcher matcher = expression
                    .pattern()
                    .matcher(text)
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false);
            for (int at = 0; at < text.length(); at++) {
                if (!expression.start().isAnywhere()
                        && expression.start().next(text, at) > at
                        && matcher.region(at, text.length()).lookingAt()) {
                    missed.add(at + " " + expression.pattern().pattern());
                }
            }
        }
        assertThat(missed).as("of %d expressions", patterns).isEmpty();
        assertThat(patterns).isGreaterThan(10_000);
    }

    private static Set<TokenPattern> all() {
        Grammars grammars = new Grammars();
        Set<Grammar> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<TokenPattern> all = Collections.newSetFromMap(new IdentityHashMap<>());
        grammars.languages().forEach(language -> collect(grammars.grammar(language), seen, all));
        return all;
    }

    private static void collect(Grammar grammar, Set<Grammar> seen, Set<TokenPattern> all) {
        if (seen.add(grammar)) {
            for (TokenPattern pattern : grammar.patterns()) {
                all.add(pattern);
                Grammar inside = pattern.inside();
                if (inside != null) {
                    collect(inside, seen, all);
                }
            }
        }
    }
}
