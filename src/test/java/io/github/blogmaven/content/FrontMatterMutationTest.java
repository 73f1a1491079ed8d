package io.github.blogmaven.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.diagnostic.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to front matter, a reader answers with a document or an error. */
class FrontMatterMutationTest {
    private static final String SEED = """
            ---
            title: "A "title" of it"
            datePublished: Fri Jul 07 2023 21:07:25 GMT+0000 (Coordinated Universal Time)
            slug: a-title
            tags: ai, python
            aliases: [/a/, '/b/']
            cover: {url: x.png, alt: "y"}
            extra:
              a: [1, 2]
            ---

            # Body
            """;

    private static final List<String> NASTY = List.of(
            "---\n",
            "...\n",
            "\n",
            "\r",
            "\t",
            "\"",
            "'",
            ":",
            ": ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "#",
            "&a ",
            "*a",
            "!!",
            "|\n",
            ">\n",
            "%",
            "@",
            "`",
            "~",
            "null",
            "\u0000",
            "\u0008",
            "\uFEFF",
            "\u0001",
            "\uFFFF",
            "\u2028",
            "\u0085",
            "😀",
            "title:",
            "tags:\n",
            "date: 2023-13-45\n",
            "cuid:\n",
            "draft: x\n",
            "? ",
            "<<: ",
            "9".repeat(400),
            " ".repeat(300),
            "[".repeat(90),
            "+++\n");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"cljuhz3yk000209l2aaaaaaaa.md", "posts/x.md"})
    void mutantsAreReadOrReported(String path) {
        Random random = new Random(20230707);
        for (int i = 0; i < 2_000; i++) {
            String mutant = mutate(random);
            Reading reading = Reading.post(folder, path, mutant);
            boolean failed = reading.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR);
            assertThat(reading.result().isPresent() || failed).as("%s", mutant).isTrue();
            reading.result().ifPresent(d -> {
                assertThat(d.title()).as("%s", mutant).isNotBlank().doesNotContain("\n");
                assertThat(d.address().slug().orElse("")).as("%s", mutant).isNotBlank();
            });
        }
    }

    private static String mutate(Random random) {
        StringBuilder text = new StringBuilder(SEED);
        for (int n = 1 + random.nextInt(6); n > 0; n--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(8));
            String nasty = NASTY.get(random.nextInt(NASTY.size()));
            text.replace(at, random.nextBoolean() ? at : end, random.nextInt(4) == 0 ? "" : nasty);
        }
        return text.toString();
    }
}
