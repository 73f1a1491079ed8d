package io.github.blogmaven.highlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PrismHighlighterTest {
    private final PrismHighlighter highlighter = new PrismHighlighter();

    @Test
    void languageIsKnownByItsAliasesInAnyCase() {
        assertThat(highlighter.highlight("x", "JS")).contains("x");
        assertThat(highlighter.title("yml")).contains("YAML");
        assertThat(highlighter.title("html")).contains("HTML");
        assertThat(highlighter.title("docker")).contains("Docker");
        assertThat(highlighter.title("klingon")).isEmpty();
        assertThat(highlighter.highlight("x", "klingon")).isEmpty();
    }

    @Test
    void xmlIsKnownAlthoughPrismCopiesItsGrammar() {
        assertThat(highlighter.title("xml")).contains("XML");
        assertThat(highlighter.title("atom")).contains("Atom");
        assertThat(highlighter.highlight("<version>1</version>", "XML"))
                .hasValueSatisfying(html -> assertThat(html).contains("token tag", "&lt;", "version"));
    }

    @Test
    void grammarsComeWithTheirLicence() throws IOException {
        try (InputStream licence = PrismHighlighter.class.getResourceAsStream("prism/LICENSE")) {
            assertThat(licence).asString(StandardCharsets.UTF_8).contains("MIT LICENSE");
        }
    }

    @Test
    void everyExpressionOfEveryLanguageCompiles() {
        Grammars grammars = new Grammars();
        int expressions = 0;
        for (String language : grammars.languages()) {
            for (Grammar.TokenPattern pattern : grammars.grammar(language).patterns()) {
                pattern.expression(true);
                pattern.expression(false);
                expressions++;
            }
        }
        assertThat(grammars.languages()).hasSizeGreaterThan(250);
        assertThat(expressions).isGreaterThan(3000);
    }

    @Test
    void codeOfAMachineIsGivenUpInsteadOfKeepingTheBuildBusy() {
        assertThatThrownBy(() -> highlighter.highlight("(".repeat(20_000), "bash"))
                .isInstanceOf(TooComplexException.class)
                .hasMessageContaining("too many characters");
    }

    @Test
    void expressionsMeanWhatTheyMeanInScripts() {
        assertThat(found("[^]", "", "\n")).isTrue();
        assertThat(found("[]", "", "a")).isFalse();
        assertThat(found("[[&&b]", "", "&")).isTrue();
        assertThat(found("a{", "", "a{")).isTrue();
        assertThat(found("^a{2}$", "", "aa")).isTrue();
        assertThat(found("a$", "", "a\n")).isFalse();
        assertThat(found("a$", "m", "a\nb")).isTrue();
        assertThat(found("\\v\\0", "", "\u000B\0")).isTrue();
        assertThat(found("[\\b]", "", "\b")).isTrue();
        assertThat(found("\\_\\a\\-", "", "_a-")).isTrue();
        assertThat(found("\\bn\\b", "", "\u00fcn\u00fc")).isTrue();
        assertThat(found("\\u{1F600}", "u", "\ud83d\ude00")).isTrue();
        assertThat(found("\u00e9", "i", "\u00c9")).isTrue();
    }

    private static boolean found(String source, String flags, String text) {
        Pattern pattern = ScriptRegex.compile(source, flags, text.chars().allMatch(c -> c < 0x80));
        return pattern.matcher(text).find();
    }
}
