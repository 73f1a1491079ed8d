package io.github.blogmaven.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.SourceText;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** YAML that means harm: it is refused in words, soon, and without a deep stack. */
class YamlHostileTest {
    private static final Duration HANG = Duration.ofSeconds(60);

    static Stream<Arguments> refused() {
        return Stream.of(
                hostile("billion laughs", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "&a is an anchor"),
                hostile("cycle", "a: &a [*a]\n", "&a is an anchor"),
                hostile("alias", "a: *undefined\n", "*undefined is an alias"),
                hostile("script tag", "a: !!javax.script.ScriptEngineManager [x]\n", "tags are not supported"),
                hostile("set tag", "!!set {a: b}\n", "tags are not supported"),
                hostile("verbatim tag", "a: !<tag:yaml.org,2002:java/object> b\n", "tags are not supported"),
                hostile("collection as key", "? [a, b]\n: c\n", "a key must be text"),
                hostile("two documents", "a: b\n---\nc: d\n", "a second YAML document"),
                hostile("tab", "a:\n\tb: c\n", "a tab stands"),
                hostile("delete character", "a: b\u007F\n", "U+007F", "DEL"),
                hostile("C1 control", "a: \u0081\n", "U+0081"),
                hostile("lone surrogate", "a: \uD800\n", "U+D800"),
                hostile("escaped lone surrogate", "a: \"\\uD800\"\n", "U+D800"),
                hostile("escaped noncharacter", "a: \"\\uFFFF\"\n", "U+FFFF"),
                hostile("escaped root mark", "a: \"\\u0001\"\n", "U+0001"),
                hostile("escaped root mark in a key", "\"\\u0001\": a\n", "U+0001"),
                hostile("escaped NUL", "a: \"\\0\"\n", "U+0000"),
                hostile("escape out of range", "a: \"\\UFFFFFFFF\"\n", "an escape stands for no character"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String name, String yaml, String message) {
        Diagnostics diagnostics = new Diagnostics();

        assertThat(read(yaml, diagnostics)).isEmpty();
        assertThat(diagnostics.list()).anySatisfy(d -> {
            assertThat(d.rule()).isEqualTo(Rule.FRONT_MATTER_INVALID);
            assertThat(d.message()).contains(message);
            assertThat(d.location().line()).isPositive();
            assertThat(d.hint()).isNotBlank();
        });
    }

    static Stream<Arguments> tooDeepOrTooLarge() {
        StringBuilder indented = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            indented.append(" ".repeat(i)).append("a:\n");
        }
        return Stream.of(
                hostile("brackets", "a: " + "[".repeat(10_000), "nested deeper than 64 levels"),
                hostile("braces", "a: " + "{a: ".repeat(10_000), "nested deeper than 64 levels"),
                hostile("brackets over lines", "a: " + "[\n ".repeat(10_000), "nested deeper than 64 levels"),
                hostile("dashes", "a:\n " + "- ".repeat(10_000), "nested deeper than 64 levels"),
                hostile("indentation", indented.toString(), "nested deeper than 64 levels"),
                hostile("200,000 brackets", "[".repeat(200_000), "larger than 64 KB"),
                hostile("long text", "a: " + "\u20AC".repeat(22_000), "larger than 64 KB"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void tooDeepOrTooLarge(String name, String yaml, String message) {
        Diagnostics diagnostics = new Diagnostics();

        assertThat(read(yaml, diagnostics)).isEmpty();
        assertThat(diagnostics.list()).singleElement().satisfies(d -> {
            assertThat(d.rule()).isEqualTo(Rule.FRONT_MATTER_TOO_LARGE);
            assertThat(d.message()).contains(message);
        });
    }

    @Test
    void allowsSixtyFourLevels() {
        Diagnostics diagnostics = new Diagnostics();

        assertThat(read("a: " + "[".repeat(63) + "]".repeat(63), diagnostics)).isPresent();
        assertThat(read("a: " + "[".repeat(64) + "]".repeat(64), diagnostics)).isEmpty();
    }

    @Test
    void allowsFilesOfOneMegabyteThatAreNoFrontMatter() {
        Diagnostics diagnostics = new Diagnostics();
        String large = "a: " + "x".repeat(1024 * 1024 - 3);
        SourceText fits = SourceText.of("blog.yaml", large);
        SourceText tooLarge = SourceText.of("blog.yaml", large + "x");

        assertThat(YamlReader.read(fits, 0, large.length(), Rule.CONFIG_INVALID, diagnostics))
                .isPresent();
        assertThat(YamlReader.read(tooLarge, 0, large.length() + 1, Rule.CONFIG_INVALID, diagnostics))
                .isEmpty();
        assertThat(diagnostics.list()).extracting(d -> d.rule()).containsExactly(Rule.CONFIG_INVALID);
    }

    @Test
    void readsHugeNumbersAsText() {
        String digits = "9".repeat(60_000);

        assertThat(read("a: " + digits, new Diagnostics()).orElseThrow().get("a"))
                .hasValue(new Value.Scalar(digits, true, new Location("x.md", 1, 4)));
    }

    @Test
    void placesManyValuesOfOneLineInOnePass() {
        SourceText source = SourceText.of("blog.yaml", "a: [" + "x, ".repeat(100_000) + "x]");
        Value.Mapping mapping = assertTimeoutPreemptively(
                HANG,
                () -> YamlReader.read(source, 0, source.text().length(), Rule.CONFIG_INVALID, new Diagnostics())
                        .orElseThrow());

        Value.Sequence list = (Value.Sequence) mapping.get("a").orElseThrow();
        assertThat(list.items().get(100_000).location().column()).isEqualTo(5 + 3 * 100_000);
    }

    @Test
    void twoThousandMutantsOfAFrontMatterNeverThrow() {
        String good =
                "title: \"A: b\"\ntags:\n  - one\n  - 'two'\ncover: {image: x.png}\nalt: |\n  text\nslug: a-b # c\n";
        String alphabet = "\"'[]{}:,-?*&!|>%@`#\\~=<\t\n  aUux0F\uD83D\uDE80\u0085\u2028\u00E9";
        Random random = new Random(20231122);
        int accepted = 0;
        for (int i = 0; i < 2_000; i++) {
            StringBuilder mutant = new StringBuilder(good);
            for (int n = random.nextInt(6); n >= 0; n--) {
                mutate(mutant, alphabet, random);
            }
            Diagnostics diagnostics = new Diagnostics();
            Optional<Value.Mapping> read = read(mutant.toString(), diagnostics);
            assertThat(read.isPresent() || diagnostics.hasErrors())
                    .as("%s", mutant)
                    .isTrue();
            accepted += read.isPresent() ? 1 : 0;
        }
        assertThat(accepted).isBetween(100, 1_900);
    }

    private static void mutate(StringBuilder text, String alphabet, Random random) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(4)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, alphabet.charAt(random.nextInt(alphabet.length())));
            case 2 -> text.setCharAt(at, alphabet.charAt(random.nextInt(alphabet.length())));
            default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(20))));
        }
    }

    private static Arguments hostile(String name, String yaml, String... message) {
        return Arguments.of(name, yaml, message[message.length - 1]);
    }

    private static Optional<Value.Mapping> read(String yaml, Diagnostics diagnostics) {
        SourceText source = SourceText.of("x.md", yaml);
        return assertTimeoutPreemptively(
                HANG, () -> YamlReader.read(source, 0, source.text().length(), Rule.FRONT_MATTER_INVALID, diagnostics));
    }
}
