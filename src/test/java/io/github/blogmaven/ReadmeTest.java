package io.github.blogmaven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.testing.SiteTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What newcomers read first is what they see then. */
class ReadmeTest {
    @Test
    void theProblemThatIsShownIsReportedLikeThat() throws IOException {
        Diagnostic problem =
                SiteTester.site("""
                        -- posts/hello.md --
                        ---
                        title: Hello
                        date: 2023-02-29
                        ---
                        Hi.
                        """).validate().result().diagnostics().get(0);
        assertThat(Files.readString(Path.of("README.md")))
                .contains(String.join(
                        "\n",
                        "```",
                        "[ERROR] src/blog/" + problem.location() + ": error: " + problem.message() + " ["
                                + problem.rule().id() + "]",
                        "    " + problem.sourceLine(),
                        "    " + " ".repeat(problem.location().column() - 1) + "^",
                        "    " + problem.hint(),
                        "```"));
    }
}
