package io.github.blogmaven.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DiagnosticFormatTest {
    private final DiagnosticFormat format = new DiagnosticFormat("src/blog/");

    @Test
    void showsPlaceMessageRuleSourceAndHint() {
        assertThat(format.format(at(4, 7, "tags: a b"))).isEqualTo("""
                src/blog/posts/x.md:4:7: error: tags must be a list; found the text "a b" [tags-not-list]
                    tags: a b
                          ^
                    write tags: [a, b]""");
    }

    @Test
    void aProblemOfAWholeFileHasNoSource() {
        Diagnostic diagnostic = new Diagnostic(
                Rule.SOURCE_UNREADABLE, Severity.ERROR, Location.file("posts/x.md"), "no permission", "", "");
        assertThat(format.format(diagnostic))
                .isEqualTo("src/blog/posts/x.md: error: no permission [source-unreadable]");
    }

    @Test
    void aProblemOfTheBlogHasNoPath() {
        Diagnostic diagnostic =
                new Diagnostic(Rule.BASE_URL_MISSING, Severity.WARNING, Location.file(""), "no base URL", "", "");
        assertThat(format.format(diagnostic)).isEqualTo("warning: no base URL [base-url-missing]");
    }

    @Test
    void theCaretStandsBelowTheValueAfterTabsAndEmoji() {
        assertThat(format.format(at(1, 4, "\t😀 x"))).contains("\n    \t😀 x\n    \t   ^");
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        String[] lines = format.format(at(1, 501, "a".repeat(500) + "b" + "c".repeat(500)))
                .split("\n");
        assertThat(lines[1]).hasSize(4 + 102).startsWith("    …a").endsWith("c…");
        assertThat(lines[1].charAt(lines[2].indexOf('^'))).isEqualTo('b');
    }

    @Test
    void noTitleCanForgeALineOfTheLogOrRecolourTheTerminal() {
        Diagnostic diagnostic = new Diagnostic(
                Rule.TITLE_MISSING, Severity.ERROR, Location.file("x.md"), "bad\n[ERROR] BUILD \u001b[31m", "", "");
        assertThat(format.format(diagnostic)).doesNotContain("\n", "\u001b").contains("bad\\u000a[ERROR]");
    }

    @Test
    void noTextTurnsTheReadingAround() {
        assertThat(format.format(at(1, 3, "a\u202eb"))).contains("\n    a\\u202eb\n           ^");
    }

    @Test
    void theCaretStandsBelowTheValueAfterWideLettersAndMarks() {
        assertThat(format.format(at(1, 5, "日本e\u0301x"))).contains("\n    日本e\u0301x\n         ^");
    }

    @Test
    void aPlaceBehindTheEndOfItsLineIsTheEnd() {
        assertThat(format.format(at(1, 99, "ab"))).contains("\n    ab\n      ^");
    }

    @Test
    void aLineIsNotCutWithinAnEmoji() {
        String line = "😀".repeat(200);
        assertThat(format.format(at(1, 100, line)))
                .isEqualTo(new String(
                        format.format(at(1, 100, line)).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Test
    void colorsMarkPlaceSeverityAndCaret() {
        assertThat(new DiagnosticFormat("", true).format(at(1, 1, "ab")))
                .startsWith("\u001b[1mposts/x.md:1:1\u001b[m: \u001b[1;31merror\u001b[m: ")
                .contains("\n    \u001b[1;31m^\u001b[m\n");
    }

    @Test
    void theSummaryCountsProblemsAndFiles() {
        List<Diagnostic> diagnostics = List.of(
                at(1, 1, "a"),
                at(2, 1, "b"),
                new Diagnostic(Rule.IMAGE_NO_ALT, Severity.WARNING, Location.file("y.md"), "m", "", ""),
                new Diagnostic(Rule.DATE_INFERRED, Severity.INFO, Location.file("z.md"), "m", "", ""));
        assertThat(DiagnosticFormat.summary(diagnostics, Set.of("posts/x.md", "y.md", "z.md")))
                .isEqualTo("2 errors, 1 warning in 2 of 3 posts");
    }

    private static Diagnostic at(int line, int column, String source) {
        return new Diagnostic(
                Rule.TAGS_NOT_LIST,
                Severity.ERROR,
                new Location("posts/x.md", line, column),
                "tags must be a list; found the text \"a b\"",
                "write tags: [a, b]",
                source);
    }
}
