package io.github.blogmaven.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.diagnostic.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Front matter with several mistakes: one run finds them all, and what is right is still read. */
class YamlFrontMatterTest {
    @TempDir
    Path folder;

    @Test
    void everyMistakeIsReportedAtItsPlace() {
        assertThat(problems("""
                title: A: b
                date: 2023-02-29
                description: "An "odd" one"
                tilte: x
                tags: [a, b
                toc: maybe
                """))
                .containsExactly(
                        "2:9 front-matter-invalid",
                        "4:19 front-matter-invalid",
                        "6:7 front-matter-invalid",
                        "5:1 key-unknown",
                        "3:7 date-impossible",
                        "7:6 value-type");
    }

    @Test
    void whatIsWrittenButUnreadIsNotMissed() {
        assertThat(problems("title: A: b\ndate: [2023-07-07\n"))
                .containsExactly("2:9 front-matter-invalid", "3:7 front-matter-invalid");
        assertThat(problems("title:T\ndate 2023-07-07\ntoc: true\n")).containsExactly("2:6 front-matter-invalid");
    }

    @Test
    void whatIsNotWrittenIsMissed() {
        assertThat(problems("title: A: b\n")).containsExactly("2:9 front-matter-invalid", "date-missing");
    }

    @Test
    void aMistakeTakesTheLinesOfItsKeyAlong() {
        assertThat(problems("""
                title: T
                tags:
                  - a
                 - b
                description: "one "x" two
                  three: four
                  five"
                date: 2023-07-07
                """)).containsExactly("5:2 front-matter-invalid", "6:20 front-matter-invalid");
    }

    @Test
    void columnsCountWhatTheFileHolds() {
        assertThat(problems("title: A: b\nslug: \b\bs\ntoc: \b1\ndate: 2023-07-07\n"))
                .contains("2:9 front-matter-invalid", "4:7 value-type");
    }

    @Test
    void whatCouldBeReadIsKept() {
        Document document = Reading.post(
                        folder, "posts/x.md", "---\ntitle: A: b\nslug: s\ndate: 2023-07-07\n---\n# One\n\nBody\n")
                .leftOut();
        assertThat(document.title()).isEqualTo("x");
        assertThat(document.address().slug()).contains("s");
        assertThat(document.publication().published()).isPresent();
        assertThat(document.body().markdown()).isEqualTo("# One\n\nBody\n");
    }

    @Test
    void theBodyOfEveryClosedFrontMatterIsKnown() {
        assertThat(body("---\n- a\ntitle: b\n---\nBody")).isEqualTo("Body");
        assertThat(body("---\na: *b\n...\nBody")).isEqualTo("Body");
        assertThat(body("+++\ntitle = 'x'\n+++\nBody")).isEqualTo("Body");
        assertThat(body("---\n" + "a: b\n".repeat(20_000) + "---\nBody")).isEqualTo("Body");
    }

    @Test
    void duplicateKeysAreReportedOnce() {
        assertThat(problems("title: T\ntitle: U\nx: {{ y }}\ndate: 2023-07-07\n"))
                .containsExactly("4:5 front-matter-invalid", "3:1 key-duplicate");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void aThousandMistakesCostLittle() {
        String text = "---\n" + "a: b: c\n".repeat(8_000) + "---\n";
        List<Rule> rules = Reading.post(folder, "posts/x.md", text).rules();
        assertThat(rules).contains(Rule.FRONT_MATTER_INVALID).hasSizeLessThan(30);
    }

    private List<String> problems(String frontMatter) {
        return Reading.post(folder, "posts/x.md", "---\n" + frontMatter + "---\nBody\n").problems().stream()
                .filter(p -> p.rule() != Rule.CONTROL_CHARACTER)
                .map(p -> (p.location().line() == 0
                                ? ""
                                : p.location().line() + ":" + p.location().column() + " ")
                        + p.rule().id())
                .toList();
    }

    private String body(String text) {
        return Reading.post(folder, "posts/x.md", text).leftOut().body().markdown();
    }
}
