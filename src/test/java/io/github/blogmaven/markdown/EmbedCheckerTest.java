package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbedCheckerTest {
    private static final String HINT =
            " (write %[https://example.org/page] with the URL of what to show, or \\%[ for text)\n";

    @ParameterizedTest
    @CsvSource({
        "%[not a url], 3, not a url",
        "%[www.example.org/a], 3, www.example.org/a",
        "%[ftp://example.org], 3, ftp://example.org",
        "'> - see %[ youtu.be/x ].', 12, youtu.be/x",
        "%[https://example.org/a b], 3, https://example.org/a b",
        "%[\"https://example.org\"], 3, \"\"\"https://example.org\"\"\"",
        "50 %[*x*], 6, *x*"
    })
    void embedWithoutUrlIsReportedAtWhatItHolds(String markdown, int column, String content) {
        assertThat(Rendering.of(markdown).report())
                .isEqualTo("1:" + column + " embed-invalid: %[" + content.replace("\"\"\"", "\"")
                        + "] holds no URL that can be shown, so it stays text" + HINT);
    }

    @Test
    void emptyEmbedIsReportedAtItself() {
        assertThat(Rendering.of("a\n\n%[]\n"))
                .extracting(Rendering::report)
                .isEqualTo("3:1 embed-invalid: %[] holds no URL, so it stays text" + HINT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%[https://youtu.be/dQw4w9WgXcQ]",
                "a %[https://example.org] b",
                "%%[]",
                "100%[sic] and 5%[^1]\n\n[^1]: note",
                "%[text](https://example.org) and %[text][a] and %[a]\n\n[a]: b",
                "\\%[x] and %\\[x]",
                "`%[x]`",
                "    %[x]",
                "%[open\nend]",
                "%[open"
            })
    void percentSignsAndRealEmbedsAreFine(String markdown) {
        assertThat(Rendering.of(markdown).report()).isEmpty();
    }
}
