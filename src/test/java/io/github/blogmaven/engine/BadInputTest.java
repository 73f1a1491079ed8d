package io.github.blogmaven.engine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.testing.SiteTester;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of blogs with something wrong in them, from the sources to the output. */
class BadInputTest {
    private static final String GOOD = """
            -- posts/good.md --
            ---
            title: Good
            date: 2024-01-01
            ---
            Fine.
            """;

    @Test
    void anEmptyFolderIsAnEmptyBlog() {
        SiteTester.site("").build().succeeds().has("index.html", "404.html", "archive/index.html", "feed.xml");
    }

    @Test
    void draftsAloneAreAnEmptyBlog() {
        SiteTester.site("""
                -- posts/later.md --
                ---
                title: Later
                draft: true
                ---
                Text.
                """).build().succeeds().has("index.html").hasNot("later/index.html");
    }

    @Test
    void brokenFrontMatterIsReportedInEveryFile() {
        SiteTester.site(GOOD + """
                -- posts/a.md --
                ---
                title: A: b
                date: 2024-01-01
                ---
                -- posts/b.md --
                ---
                title: "B
                ---
                -- posts/c.md --
                ---
                title: C
                date: 2023-02-29
                ---
                """)
                .build()
                .fails()
                .reports(
                        "posts/a.md:2:9 front-matter-invalid",
                        "posts/b.md date-missing",
                        "posts/b.md:2:8 front-matter-invalid",
                        "posts/c.md:3:7 date-impossible");
    }

    @Test
    void aByteThatIsNotUtf8IsNamed() {
        SiteTester site = SiteTester.site(GOOD)
                .add("posts/latin.md", "---\ntitle: Caf\u00e9\ndate: 2024-01-01\n---\n".getBytes(ISO_8859_1));
        site.build().fails().reports("posts/latin.md:2:11 source-not-utf8");
        assertThat(message(site)).contains("14");
    }

    @Test
    void aNulCharacterIsAnError() {
        SiteTester.site(GOOD)
                .add("posts/nul.md", "---\ntitle: Nul\ndate: 2024-01-01\n---\na\0b\n")
                .build()
                .fails()
                .reports("posts/nul.md:5:2 source-nul");
    }

    @Test
    void anUnknownKeyIsAWarningWithTheNearestName() {
        SiteTester site = SiteTester.site("""
                -- posts/x.md --
                ---
                title: X
                date: 2024-01-01
                tgas: [a]
                ---
                """);
        site.build().succeeds().reports("posts/x.md:4:1 key-unknown");
        assertThat(site.result().diagnostics().get(0).toString()).contains("tags");
    }

    @Test
    void anUnclosedFenceIsAWarningAtItsOpening() {
        SiteTester.site("""
                -- posts/x.md --
                ---
                title: X
                date: 2024-01-01
                ---
                Text.

                ```java
                int i;
                """).build().succeeds().reports("posts/x.md:7:1 fence-unclosed");
    }

    @Test
    void twoPostsWithOnePermalinkAreAnError() {
        SiteTester site = SiteTester.site("""
                -- posts/a.md --
                ---
                title: A
                date: 2024-01-01
                permalink: /same/
                ---
                -- posts/b.md --
                ---
                title: B
                date: 2024-01-02
                permalink: /Same/
                ---
                """);
        site.build().fails();
        assertThat(site.result().diagnostics())
                .allMatch(d -> d.rule().id().equals("url-case-collision"))
                .anyMatch(d -> d.message().contains("posts/a.md") || d.message().contains("posts/b.md"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../x", "/etc/x", "C:\\\\x", "..", ".", "con", "a/b", "x\\\\y", "%2e%2e", "nul.txt", "a:b", "x.",
                "\\0"
            })
    void aSlugThatIsNoNameIsAnError(String slug) {
        SiteTester site = SiteTester.site(GOOD + """
                -- posts/x.md --
                ---
                title: X
                date: 2024-01-01
                slug: "%s"
                ---
                """.replace("%s", slug));
        site.build().fails();
        assertThat(site.result().diagnostics())
                .as("%s", slug)
                .anyMatch(d -> d.location().toString().startsWith("posts/x.md:4:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../x", "/../etc/x", "C:\\\\x", "/a/../../b", "/%2e%2e/x", "/con/", "//evil.example/x"})
    void anAliasThatLeavesTheOutputIsAnError(String alias) {
        SiteTester.site(GOOD + """
                -- posts/x.md --
                ---
                title: X
                date: 2024-01-01
                aliases: ["%s"]
                ---
                """.replace("%s", alias)).build().fails();
    }

    @Test
    void anAliasThatIsThereAlreadyIsAWarning() {
        SiteTester.site(GOOD + """
                -- posts/x.md --
                ---
                title: X
                date: 2024-01-01
                aliases: [/good/]
                ---
                """)
                .build()
                .succeeds()
                .reports("posts/x.md:4:10 alias-taken")
                .file("good/index.html")
                .contains("Fine.");
    }

    @Test
    void aTemplateThatFailsIsNamedWithItsLineAndThePost() {
        SiteTester site = SiteTester.site(GOOD + """
                -- theme/post.ftlh --
                <h1>
                ${post.titel}
                </h1>
                """);
        site.build().fails().reports("theme/post.ftlh:2:3 template-invalid");
        assertThat(site.result().diagnostics().get(0).toString()).contains("post.titel", "posts/good.md");
    }

    @Test
    void mistakesInPostsAndThemeAreSaidInOneRun() {
        SiteTester.site(GOOD + """
                -- posts/undated.md --
                ---
                title: Undated
                ---
                -- posts/wide.md --
                ---
                title: Wide
                date: 2024-01-01
                layout: wide
                ---
                -- theme/post.ftlh --
                <#if post>
                """)
                .build()
                .fails()
                .reports(
                        "posts/undated.md date-missing",
                        "posts/wide.md:4:9 template-invalid",
                        "theme/post.ftlh:1:1 template-invalid");
    }

    @Test
    void withoutABaseUrlThereIsOneWarningAndNoFeed() {
        SiteTester site = SiteTester.site(GOOD).baseUrl("");
        site.build()
                .succeeds()
                .has("good/index.html", "index.html", "404.html")
                .hasNot("feed.xml", "rss.xml", "feed.json", "sitemap.xml");
        assertThat(site.result().diagnostics()).extracting(d -> d.rule().id()).containsExactly("base-url-missing");
        assertThat(site.file("good/index.html").text()).contains("href=\"../").doesNotContain("canonical");
    }

    @Test
    void anUnknownKeyOfTheConfigurationIsAnError() {
        SiteTester.site(GOOD + """
                -- blog.yaml --
                tittle: Hello
                """).build().fails().reports("blog.yaml:1:1 config-key-unknown");
    }

    @Test
    void tenMegabytesOfProseAreAPost() {
        SiteTester.site("")
                .add(
                        "posts/long.md",
                        "---\ntitle: Long\ndate: 2024-01-01\n---\n"
                                + "Some words that fill a line of a very long post.\n\n".repeat(200_000))
                .build()
                .succeeds()
                .has("long/index.html");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() {
        SiteTester.site(GOOD)
                .add("posts/huge.md", new byte[17 << 20])
                .build()
                .fails()
                .reports("posts/huge.md source-too-large");
    }

    @Test
    void aPostThatOverflowsEveryStackFailsAlone() {
        SiteTester site = SiteTester.site(GOOD)
                .add("posts/deep.md", "---\ntitle: Deep\ndate: 2024-01-01\n---\n" + "> ".repeat(200_000) + "x\n")
                .failOn(FailOn.NEVER);
        site.build().has("good/index.html", "deep/index.html");
    }

    @Test
    void documentsThatCannotBeReadAreLeftOutOnRequest() {
        SiteTester.site(GOOD + """
                -- posts/undated.md --
                ---
                title: Undated
                ---
                """)
                .failOn(FailOn.NEVER)
                .build()
                .has("good/index.html")
                .hasNot("undated/index.html")
                .file("reports/posts.json")
                .contains("posts/undated.md");
    }

    @Test
    void aFailedBuildLeavesTheSiteThatWasThere() {
        SiteTester.site(GOOD)
                .build()
                .succeeds()
                .change("posts/good.md", "date: 2024-01-01", "date: never")
                .build()
                .fails();
    }

    @Test
    void aFileOfSomebodyElseInTheOutputStopsTheBuild() {
        SiteTester site = SiteTester.site(GOOD);
        site.addOutput("index.html", "theirs");
        assertThatThrownBy(site::build).isInstanceOf(UncheckedIOException.class).hasMessageContaining("index.html");
        assertThat(site.tree()).containsOnlyKeys("index.html").containsEntry("index.html", "theirs");
    }

    private static String message(SiteTester site) {
        return site.result().diagnostics().stream().map(Diagnostic::message).reduce("", (a, b) -> a + b);
    }
}
