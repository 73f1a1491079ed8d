package io.github.blogmaven.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.SiteTester;
import org.junit.jupiter.api.Test;

class BaselineTest {
    private static final String FILE = "blog-baseline.txt";

    private static SiteTester legacy() {
        return SiteTester.site("""
                -- posts/old.md --
                ---
                title: Old
                date: 2024-05-06
                slug: a/b
                ---
                [here]() and [there]()
                """).failOn(FailOn.WARNING);
    }

    @Test
    void whatIsAcceptedIsNotReportedAgain() {
        legacy().validate()
                .fails()
                .reports("posts/old.md:4:7 slug-invalid", "posts/old.md:6:1 link-empty", "posts/old.md:6:14 link-empty")
                .validate(Update.BASELINE)
                .succeeds()
                .reports()
                .source(FILE)
                .contains(" link-empty posts/old.md\n", " slug-invalid posts/old.md\n")
                .build()
                .succeeds()
                .reports();
    }

    @Test
    void movedLinesAreStillAccepted() {
        legacy().validate(Update.BASELINE)
                .change("posts/old.md", "---\n[here]", "---\nOne more paragraph.\n\n[here]")
                .validate()
                .succeeds()
                .reports();
    }

    @Test
    void aNewFindingFails() {
        legacy().validate(Update.BASELINE)
                .change("posts/old.md", "[there]()", "[there]()\n\n[new]()")
                .validate()
                .fails()
                .reports("posts/old.md:8:1 link-empty");
    }

    @Test
    void whatWasMendedIsToBeTakenOut() {
        legacy().validate(Update.BASELINE)
                .change("posts/old.md", " and [there]()", "")
                .change("posts/old.md", "[here]()", "[here](#here)")
                .validate()
                .reports("blog-baseline.txt baseline-stale", "posts/old.md:6:8 link-anchor-missing");
    }

    @Test
    void anErrorThatLeavesAPostOutCannotBeAccepted() {
        SiteTester.site("""
                -- posts/lost.md --
                ---
                title: Lost
                date: yesterday
                ---
                """)
                .validate(Update.BASELINE)
                .fails()
                .reports("posts/lost.md:3:7 date-invalid")
                .source(FILE)
                .doesNotContain("date-invalid");
    }

    @Test
    void aFileThatIsNoBaselineIsNotMisunderstood() {
        legacy().add(FILE, "# fine\n\nlink-empty posts/old.md\n")
                .failOn(FailOn.NEVER)
                .validate()
                .reports(
                        "blog-baseline.txt:3:1 baseline-invalid",
                        "posts/old.md:4:7 slug-invalid",
                        "posts/old.md:6:1 link-empty",
                        "posts/old.md:6:14 link-empty");
        assertThat(legacy().validate(Update.BASELINE).source(FILE).text())
                .isEqualTo(legacy().validate(Update.BASELINE).source(FILE).text());
    }
}
