package io.github.blogmaven.site;

import static io.github.blogmaven.site.DocumentBuilder.document;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollisionTest {
    private static final String NEW = "ckux08e330041xvs1a2mh9k3q";
    private static final String OLD = "ckux08e330041xvs1a2mh9k3r";

    @Test
    void theNewestKeepsASlugAndOthersGetTheEndOfTheirId() {
        Planning blog = Planning.of(
                document(OLD + ".md").slug("same").date("2024-01-01").body("One."),
                document(NEW + ".md").slug("same").date("2024-01-02").body("Two."),
                document("c.md").slug("same").date("2023-01-01").body("One.").id("ckux08e330041xvs1aaaaaaaa"));

        assertThat(blog.output(NEW + ".md")).isEqualTo("same/index.html");
        assertThat(blog.output(OLD + ".md")).isEqualTo("same-a2mh9k3r/index.html");
        assertThat(blog.planned("c.md").slug()).isEqualTo("same-aaaaaaaa");
        List<Diagnostic> found = blog.problems(Rule.SLUG_DUPLICATE);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(found.get(0).message())
                .contains(NEW + ".md is the newest", OLD + ".md", "the bodies of c.md, " + OLD + ".md are equal");
    }

    @Test
    void withoutIdsTheOldestIsCountedFirst() {
        Planning blog = Planning.of(
                document("posts/a.md").slug("same").date("2024-01-01"),
                document("posts/b.md").slug("same").date("2024-01-02"),
                document("posts/c.md").slug("same").date("2024-01-03"));

        assertThat(blog.outputs(RouteKind.POST))
                .containsExactly("same-2/index.html", "same-3/index.html", "same/index.html");
        assertThat(blog.output("posts/a.md")).isEqualTo("same-2/index.html");
    }

    @Test
    void aNewNameNeverTakesTheSlugOfAnotherPost() {
        Planning blog = Planning.of(
                document("posts/a.md").slug("same").date("2024-01-01"),
                document("posts/b.md").slug("same").date("2024-01-02"),
                document("posts/c.md").slug("same-2").date("2024-01-03"),
                document("posts/d.md").slug("SAME-3").date("2024-01-03"));

        assertThat(blog.output("posts/a.md")).isEqualTo("same-4/index.html");
        assertThat(blog.problems(Rule.URL_COLLISION)).isEmpty();
    }

    @Test
    void longSlugsStayWithinTheLimitWhenRenamed() {
        String slug = "x".repeat(200);
        Planning blog = Planning.of(
                document("posts/a.md").slug(slug).date("2024-01-01"),
                document("posts/b.md").slug(slug).date("2024-01-02"));

        assertThat(blog.planned("posts/a.md").slug()).hasSize(200).endsWith("x-2");
    }

    @Test
    void renamingFollowsThePattern() {
        Planning blog = Planning.of(
                        document("posts/a.md").title("T").date("2024-01-01"),
                        document("posts/b.md").title("T").date("2024-01-02"),
                        document("posts/c.md").title("T").date("2023-01-02"))
                .permalink("/{year}/{title}/");

        assertThat(blog.outputs(RouteKind.POST))
                .containsExactly("2023/t/index.html", "2024/t-2/index.html", "2024/t/index.html");
    }

    @Test
    void failModeIsAnErrorInEachPost() {
        Planning blog = Planning.of(
                        document("posts/a.md").slug("same"),
                        document("posts/b.md").slug("same"))
                .failOnDuplicates();

        assertThat(blog.problems(Rule.SLUG_DUPLICATE))
                .extracting(d -> d.severity() + " " + d.location())
                .containsExactlyInAnyOrder("ERROR posts/a.md:2:7", "ERROR posts/b.md:2:7");
    }

    @ParameterizedTest
    @CsvSource({"Hello, hello", "straße, strasse", "ſtreet, street", "İx, i̇x"})
    void slugsThatAreOneOnSomeFileSystemCollide(String first, String second) {
        Planning blog = Planning.of(
                document("posts/a.md").slug(first), document("posts/b.md").slug(second));

        assertThat(blog.problems(Rule.URL_CASE_COLLISION))
                .singleElement()
                .satisfies(d -> assertThat(d.message()).contains("posts/a.md", "posts/b.md"));
    }

    @Test
    void writtenPermalinksThatCollideNameBothFiles() {
        Planning blog = Planning.of(
                document("posts/a.md").permalink("/x/"),
                document("posts/b.md").permalink("/x/index.html"),
                document("posts/x.md"));

        assertThat(blog.problems(Rule.URL_COLLISION))
                .extracting(Diagnostic::message)
                .hasSize(2)
                .allMatch(m -> m.contains("posts/a.md"));
        assertThat(blog.outputs()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "/tags/, the list of the taxonomy tags",
        "/tags/java/, 'the taxonomy tags, term java'",
        "/archive/, the archive",
        "/, the home page",
        "/page/2/, the home page",
        "/feed.xml/, the feed feed.xml",
        "/sitemap.xml, the sitemap",
        "/theme/, the theme's own files",
        "/Theme/x.html, the theme's own files",
        "/tags.html/, ''"
    })
    void documentsCollideWithListsAndGetAHint(String permalink, String owner) {
        Planning blog = Planning.of(
                        document("posts/a.md").permalink(permalink),
                        document("posts/b.md").tags("java"))
                .pageSize(1);

        if (owner.isEmpty()) {
            assertThat(blog.problems(Rule.URL_COLLISION)).isEmpty();
        } else {
            assertThat(blog.problems(Rule.URL_COLLISION)).singleElement().satisfies(d -> {
                assertThat(d.message()).contains("posts/a.md", owner);
                assertThat(d.hint()).contains("slug:");
                assertThat(d.location().path()).isEqualTo("posts/a.md");
            });
        }
    }

    @Test
    void aListIsTheSameInAnotherCase() {
        Planning blog = Planning.of(document("posts/a.md").permalink("/Archive/"));

        assertThat(blog.problems(Rule.URL_CASE_COLLISION))
                .singleElement()
                .satisfies(d -> assertThat(d.message()).contains("posts/a.md", "the archive"));
    }

    @Test
    void aFileCannotBeWhereAFolderIsNeeded() {
        Planning blog = Planning.of(
                document("posts/a.md").permalink("/a.html"),
                document("posts/b.md").permalink("/a.html/b/"));

        assertThat(blog.problems(Rule.URL_COLLISION)).hasSize(1);
    }

    @Test
    void assetsCollideWithPagesAndWithEachOther() {
        Planning blog = Planning.of(document("posts/a.md"))
                .file("assets/a/index.html")
                .file("assets/Logo.png")
                .file("assets/logo.png");

        assertThat(blog.problems(Rule.URL_COLLISION))
                .extracting(d -> d.location().path())
                .containsExactly("assets/a/index.html");
        assertThat(blog.problems(Rule.URL_CASE_COLLISION))
                .extracting(d -> d.location().path())
                .containsExactly("assets/logo.png");
    }

    @Test
    void aliasesRedirect() {
        Planning blog = Planning.of(document("posts/a.md")
                .alias("/old/")
                .alias("older")
                .alias("/2020/01/a.html")
                .alias("https://name.hashnode.dev/there")
                .alias("https://blog.example.org/caf%C3%A9"));

        assertThat(blog.outputs(RouteKind.REDIRECT))
                .containsExactly(
                        "2020/01/a.html", "café/index.html", "old/index.html", "older/index.html", "there/index.html");
        assertThat(((Route.RedirectRoute) blog.route("old/index.html")).target())
                .isEqualTo(blog.planned("posts/a.md"));
        assertThat(blog.diagnostics().list()).isEmpty();
    }

    @Test
    void takenAliasesGiveWay() {
        Planning blog = Planning.of(
                document("posts/a.md").alias("/b").alias("/old").alias("/a/").alias("/archive/"),
                document("posts/b.md").alias("/OLD/"));

        assertThat(blog.outputs(RouteKind.REDIRECT)).containsExactly("old/index.html");
        assertThat(blog.problems(Rule.ALIAS_TAKEN))
                .extracting(d -> d.location().path())
                .containsExactly("posts/a.md", "posts/a.md", "posts/a.md", "posts/b.md");
    }

    @ParameterizedTest
    @CsvSource({"https://elsewhere.example.org/x", "/?p=12", "'/a#b'", "'//host/x'", "''"})
    void aliasesArePathsOfThisBlog(String alias) {
        assertThat(Planning.of(document("posts/a.md").alias(alias)).problems(Rule.ALIAS_INVALID))
                .hasSize(1);
    }
}
