package io.github.blogmaven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.RuleGuide;
import io.github.blogmaven.testing.SiteTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the user guide says of the rules is true: every wrong example is reported, every right one is not. */
class RuleGuideTest {
    private static final Path PAGE = Path.of("src/site/markdown/rules.md");

    /** Rules whose examples cannot be written as text files, or that need another site. */
    private static final Set<Rule> NOT_TEXT = EnumSet.of(
            Rule.BASE_URL_MISSING,
            Rule.SOURCE_UNREADABLE,
            Rule.SOURCE_NOT_UTF8,
            Rule.SOURCE_NUL,
            Rule.SOURCE_TOO_LARGE,
            Rule.CONTROL_CHARACTER,
            Rule.SYMLINK_OUTSIDE,
            Rule.FRONT_MATTER_TOO_LARGE,
            Rule.LINK_DEAD,
            Rule.LINK_UNREACHABLE,
            Rule.LINK_REDIRECTED,
            Rule.IMAGE_HUGE,
            Rule.IMAGE_NOT_COPIED,
            Rule.CODE_TOO_COMPLEX,
            Rule.CARD_UNDRAWN,
            Rule.CARD_LETTERS_MISSING,
            Rule.POST_TIMEOUT,
            Rule.POST_FAILED,
            Rule.POST_TOO_DEEP);

    @TestFactory
    Stream<DynamicTest> examplesAreTrue() {
        return Arrays.stream(Rule.values())
                .filter(rule -> !NOT_TEXT.contains(rule))
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    RuleGuide guide = RuleGuide.of(rule);
                    assertThat(reported(guide.wrong())).as("wrong %s", rule).contains(rule);
                    assertThat(reported(guide.right())).as("right %s", rule).doesNotContain(rule);
                }));
    }

    private static Set<Rule> reported(String example) {
        String sources = example.startsWith("-- ") ? example : "-- posts/hello.md --\n" + example;
        return SiteTester.site(sources + "\n").build().result().diagnostics().stream()
                .map(Diagnostic::rule)
                .collect(Collectors.toSet());
    }

    @Test
    void theUserGuideIsMadeFromTheRegistry() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Rules

                Everything that can be wrong with a blog. The severity is what a rule has unless `validation` of
                [blog.yaml](configuration.md) or a preset gives it another. Examples are files, each after a line `-- path --`,
                or the one post `posts/hello.md`.

                | rule | severity | meaning |
                |---|---|---|
                """);
        for (Rule rule : Rule.values()) {
            page.append("| [`" + rule.id() + "`](#" + rule.id() + ") | "
                    + rule.severity().word() + " | " + rule.meaning() + " |\n");
        }
        for (Rule rule : Rule.values()) {
            page.append("\n## " + rule.id() + "\n\nSeverity: " + rule.severity().word() + ". Means: " + rule.meaning()
                    + ".\n\n" + RuleGuide.of(rule).markdown(rule) + "\n");
        }
        return page.toString();
    }
}
