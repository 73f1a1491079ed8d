package io.github.blogmaven.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(format.format(at(1, 4, "\t😀 x"))).contains("\n    \t😀 x\n    \t  ^");
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
