package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FenceCheckerTest {
    private static final String FREELY = "write the name of a language such as java, or text for none";

    @Test
    void fenceThatLastsToTheEndIsReportedWhereItOpens() {
        assertThat(Rendering.of("a\n\n~~~~ js\nb\n~~~\n").report())
                .isEqualTo("3:1 fence-unclosed: the code fence is never closed, so the rest of the text is code"
                        + " (write ~~~~ on a line of its own after the code)\n");
    }

    @Test
    void fencesThatPairUpWronglyAfterOneInAListAreOneProblem() {
        assertThat(Rendering.of("- a\n\n  ```\n  b\n```\n\nprose\n").report())
                .isEqualTo(
                        "3:3 fence-unclosed: the code fence ends before line 5, which is not indented as its list item is"
                                + " (indent every line of the code and the closing ``` by 2 spaces, as the opening one)\n");
    }

    @Test
    void fenceThatEndsBeforeItsFirstLineNamesThatLine() {
        assertThat(Rendering.of("prose\n\n1. a\n\n   ```none\nb\n```\n").report())
                .contains("5:4 fence-unclosed: the code fence ends before line 6, which is not indented");
    }

    @Test
    void fenceOfAListThatIsIndentedByATabIsNotCountedInSpaces() {
        assertThat(Rendering.of("- a\n\n\t```\n\tb\n```\n\nprose\n").report())
                .contains("(indent every line of the code and the closing ``` as the opening one)");
    }

    @Test
    void fenceThatEndsWithItsQuotationNamesTheLine() {
        assertThat(Rendering.of("> ```\n> a\nb\n").report())
                .isEqualTo("1:3 fence-unclosed: the code fence ends before line 3,"
                        + " which does not begin with > as its block quote does"
                        + " (begin every line of the code and the closing ``` with >)\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "java",
                "SQL",
                "Dockerfile",
                "javascript hljs",
                "js{1,3}",
                "{.python .numbers}",
                "{r setup}",
                "rust,no_run",
                "diff-js",
                "C++",
                "c#",
                "objective-c",
                "plaintext",
                "none",
                "console",
                "mermaid",
                "math",
                "dos",
                "excel",
                "svelte",
                "html+jinja",
                "\"",
            })
    void languageThatAHighlighterKnowsIsFine(String info) {
        assertThat(Rendering.of("```" + info + "\na\n```\n").report()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "chsarp, 4, chsarp, did you mean csharp?",
        "TypScript, 4, typscript, did you mean typescript?",
        "'  pyhton title=x', 6, pyhton, did you mean python?",
        "'{.jaava}', 6, jaava, did you mean java?",
        "language-js, 4, language-js, did you mean js?",
        "app.js, 4, app.js, did you mean js?",
        "npm install, 4, npm, " + "'" + FREELY + "'",
        "mermaid-js, 4, mermaid-js, did you mean mermaid?",
        "gremlin, 4, gremlin, " + "'" + FREELY + "'"
    })
    void unknownLanguageIsReportedAtItsWord(String info, int column, String language, String hint) {
        assertThat(Rendering.of("```" + info + "\na\n```\n").report())
                .isEqualTo("1:" + column + " fence-language-unknown: no highlighter knows the language \"" + language
                        + "\" (" + hint + ")\n");
    }

    @Test
    void textOfNothingButUnknownLanguagesGetsSomeHintsOnly() {
        StringBuilder markdown = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            markdown.append("```unknown").append(i).append("\n```\n");
        }
        markdown.append("```unknown7\n```\n```pyhton\n```\n");

        assertThat(Rendering.of(markdown.toString()).diagnostics())
                .hasSize(2_002)
                .allMatch(d -> d.hint().equals(FREELY));
    }
}
