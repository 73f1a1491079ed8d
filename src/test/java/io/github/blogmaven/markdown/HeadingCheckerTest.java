package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingCheckerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# One\n\n## Two\n\n### Three",
                "## Two\n\n### Three\n\n## Two\n\n### Three\n\n#### Four\n\n## Two",
                "Two\n---\n\n### Three",
                "## ![a picture](a.png)",
                "## <img src=\"a.png\" alt=\"a\">",
                "## ![a picture](a.png align=\"center\")",
                "## `code`",
                "<h2>Raw</h2>\n\n### Three",
                "## Two\n\n> ##### quoted\n\n### Three",
                "> # quoted\n\n> # again\n"
            })
    void orderlyHeadingsAreFine(String markdown) {
        assertThat(Rendering.of(markdown).report()).isEmpty();
    }

    @Test
    void skippedLevelIsReportedAtItsHeading() {
        assertThat(Rendering.of("## Two\n\ntext\n\n#### Four\n\n##### Five\n").report())
                .isEqualTo("5:1 heading-skipped: a heading of level 4 follows one of level 2"
                        + " (begin it with ###, or write a heading with ### above it)\n");
    }

    @Test
    void bodyThatBeginsDeepSkipsTheLevelBelowTheTitle() {
        assertThat(Rendering.of("text\n\n### Three\n\n### Three\n").report())
                .isEqualTo("3:1 heading-skipped: the first heading is of level 3, right below the title"
                        + " (begin it with ##)\n");
    }

    @Test
    void severalHeadingsOfTheFirstLevelAreOneProblemAtTheSecond() {
        assertThat(Rendering.of("# A\n\n# B\n\n## C\n\nD\n===\n").report())
                .isEqualTo(
                        "3:1 heading-h1-several: the body has 3 headings of the first level"
                                + " (begin them with ## and those below them with ###: the page has its title as the first level)\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "## ##", "###", "## \u00A0", "## \u200B", "## <br>", "## <!-- x -->"})
    void emptyHeadingIsReportedAndNothingElse(String heading) {
        assertThat(Rendering.of("text\n\n" + heading + "\n").diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly(Rule.HEADING_EMPTY);
    }

    @Test
    void emptyHeadingSaysWhatToWrite() {
        assertThat(Rendering.of("text\n\n### ###\n").report())
                .isEqualTo("3:1 heading-empty: the heading has no text (write ### and its text, or remove the line)\n");
    }
}
