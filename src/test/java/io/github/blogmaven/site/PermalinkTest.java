package io.github.blogmaven.site;

import static io.github.blogmaven.site.DocumentBuilder.document;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PermalinkTest {

    /** No slug, permalink or alias may be any of these. */
    static Stream<String> hostileNames() {
        return Stream.of(
                "..",
                ".",
                "...",
                "../x",
                "../../x",
                "..\\x",
                "a/../../b",
                "/../x",
                "//../x",
                "/etc/../x",
                "a/./b",
                "./x",
                "%2e%2e",
                "%2E%2E/x",
                "%2e%2e%2fx",
                "..%2fx",
                "..%5cx",
                "a%2fb",
                "a%5cb",
                "%252e%252e",
                "%00",
                "a%00b",
                "C:\\x",
                "C:/x",
                "c:",
                "\\\\host\\share",
                "\\x",
                "a\\b",
                "file:x",
                "x:y",
                "a\u0000b",
                "a\u0001b",
                "a\tb",
                "a\nb",
                "a\u007fb",
                "a\u0085b",
                "a\u2028b",
                "a\u202eb",
                "a\ud800b",
                "a\uffffb",
                "a*b",
                "a?b",
                "a\"b",
                "a<b",
                "a>b",
                "a|b",
                "a`b",
                "con",
                "CON",
                "con.html",
                "nul",
                "nul.",
                "nul.txt",
                "aux",
                "prn",
                "com1",
                "COM9.x",
                "lpt1",
                "x.",
                "x..",
                "...x",
                ".git",
                ".blog-manifest",
                "a//b",
                "x".repeat(201),
                "é".repeat(101),
                "con .x",
                "conin$");
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void hostileSlugsAreErrorsAtTheSlugAndStayInside(String name) {
        Planning blog = Planning.of(document("posts/a.md").title("Fine").slug(name));

        assertThat(blog.problems(Rule.SLUG_INVALID))
                .extracting(Diagnostic::location)
                .containsExactly(new Location("posts/a.md", 2, 7));
        assertInside(blog.output("posts/a.md"));
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void hostilePermalinksAreErrorsAtThePermalinkAndStayInside(String name) {
        Planning blog = Planning.of(document("posts/a.md").permalink("/x/" + name + "/"));

        assertThat(blog.problems(Rule.PERMALINK_INVALID))
                .extracting(Diagnostic::location)
                .containsExactly(new Location("posts/a.md", 2, 12));
        assertThat(blog.output("posts/a.md")).isEqualTo("a/index.html");
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void hostileAliasesAreErrorsAndNotWritten(String name) {
        Planning blog = Planning.of(document("posts/a.md").alias("/x/" + name + "/"));

        assertThat(blog.problems(Rule.ALIAS_INVALID))
                .extracting(Diagnostic::location)
                .containsExactly(new Location("posts/a.md", 2, 10));
        assertThat(blog.outputs(RouteKind.REDIRECT)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void hostileTitlesTermsAndSeriesStayInside(String name) {
        Planning blog = Planning.of(document("posts/a.md")
                        .title(name)
                        .derivedSlug(name)
                        .tags(name)
                        .categories(name)
                        .series(name))
                .permalink("/{category}/{title}/{slug}/");

        blog.outputs().forEach(PermalinkTest::assertInside);
        assertThat(blog.outputs(RouteKind.TERM)).hasSize(2);
        assertThat(blog.outputs(RouteKind.SERIES)).hasSize(1);
        assertThat(blog.problems(Rule.SLUG_INVALID)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/{slug}/, my-slug/index.html",
        "/{slug}, my-slug/index.html",
        "/{year}/{month}/{day}/{slug}/, 2024/03/04/my-slug/index.html",
        "/{year}-{month}/{slug}.html, 2024-03/my-slug.html",
        "/{title}/, a-title/index.html",
        "/{category}/{section}/{slug}/, web-dev/java/my-slug/index.html",
        "/blog/{slug}/, blog/my-slug/index.html"
    })
    void patternsExpand(String pattern, String output) {
        Planning blog = Planning.of(document("posts/java/x.md")
                        .title("A Title")
                        .slug("my-slug")
                        .date("2024-03-04")
                        .categories("Web Dev"))
                .permalink(pattern);

        assertThat(blog.output("posts/java/x.md")).isEqualTo(output);
        assertThat(blog.diagnostics().list()).isEmpty();
    }

    @Test
    void emptySegmentsVanish() {
        Planning blog = Planning.of(document("posts/bundle/index.md").derivedSlug("b"))
                .permalink("/{category}/{section}/{slug}/");

        assertThat(blog.output("posts/bundle/index.md")).isEqualTo("b/index.html");
    }

    @Test
    void anUndatedDraftTakesTheDayOfTheBuild() {
        Planning blog = Planning.of(document("posts/a.md").undated()).permalink("/{year}/{month}/{day}/{slug}/");

        assertThat(blog.output("posts/a.md")).isEqualTo("2025/06/07/a/index.html");
    }

    @ParameterizedTest
    @CsvSource({
        "/{slag}/",
        "/{year}/",
        "/x/",
        "/../{slug}/",
        "/{slug}/{",
        "/con/{slug}/",
        "'/{slug}/?x'",
        "/a b:/{slug}/"
    })
    void badPatternsAreReportedOnceAndTheDefaultTaken(String pattern) {
        Planning blog =
                Planning.of(document("posts/a.md"), document("posts/b.md")).permalink(pattern);

        assertThat(blog.problems(Rule.PERMALINK_INVALID))
                .extracting(d -> d.location().toString())
                .containsExactly("blog.yaml");
        assertThat(blog.output("posts/a.md")).isEqualTo("a/index.html");
    }

    @ParameterizedTest
    @CsvSource({
        "/a/b/, a/b/, a/b/index.html",
        "/a/b, a/b/, a/b/index.html",
        "/a/b.html, a/b.html, a/b.html",
        "/a/index.html, a/, a/index.html",
        "/v1.0, v1.0/, v1.0/index.html",
        "/caf%C3%A9/, caf%C3%A9/, café/index.html",
        "/a b/, a%20b/, a b/index.html"
    })
    void permalinksAreFoldersOrFiles(String permalink, String url, String output) {
        Planning blog = Planning.of(document("posts/a.md").permalink(permalink));

        assertThat(blog.planned("posts/a.md").url()).isEqualTo(url);
        assertThat(blog.output("posts/a.md")).isEqualTo(output);
        assertThat(blog.diagnostics().list()).isEmpty();
    }

    @Test
    void permalinksAreAbsolute() {
        assertThat(Planning.of(document("posts/a.md").permalink("a/b/")).problems(Rule.PERMALINK_INVALID))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "pages/about.md, about/index.html",
        "pages/team/index.md, team/index.html",
        "pages/docs/a/b.md, docs/a/b/index.html",
        "pages/About Us.md, About Us/index.html",
        "pages/nul.md, nul-page/index.html"
    })
    void pagesGoWhereTheirSourceSays(String source, String output) {
        assertThat(Planning.of(document(source)).output(source)).isEqualTo(output);
    }

    @ParameterizedTest
    @CsvSource({"안녕하세요, 안녕하세요", "Привет мир, привет-мир", "con, con-post", "🚀, 0000abcd", "'', 0000abcd"})
    void derivedSlugsAreSafeAndNeverEmpty(String title, String slug) {
        Planning blog = Planning.of(
                document("posts/a.md").title(title).id("c0000000000000000000000000abcd".substring(0, 17) + "0000abcd"));

        assertThat(blog.planned("posts/a.md").slug()).isEqualTo(slug);
        assertThat(blog.diagnostics().list()).isEmpty();
    }

    @Test
    void withoutIdAnEmptySlugIsPost() {
        assertThat(Planning.of(document("posts/a.md").title("🚀")).output("posts/a.md"))
                .isEqualTo("post/index.html");
    }

    @Test
    void longDerivedSlugsAreCutAtAHyphen() {
        String slug = Planning.of(document("posts/a.md").derivedSlug("abcde-".repeat(60) + "x"))
                .planned("posts/a.md")
                .slug();

        assertThat(slug).hasSizeBetween(150, 200).doesNotEndWith("-").startsWith("abcde-abcde");
    }

    @Test
    void urlsAreComposedAndPercentEncodedAndOutputsAreNot() {
        String decomposed = Normalizer.normalize("café", Normalizer.Form.NFD);
        PlannedDocument post =
                Planning.of(document("posts/a.md").slug(decomposed)).planned("posts/a.md");

        assertThat(post.url()).isEqualTo("caf%C3%A9/");
        assertThat(post.output()).isEqualTo("caf\u00e9/index.html");
    }

    private static void assertInside(String output) {
        List<String> names = List.of(output.split("/", -1));
        assertThat(names).as(output).allMatch(n -> PathName.problem(n).isEmpty());
    }

    @Test
    @Timeout(20)
    void aLongNameKeepsWhatTellsItFromOthers() {
        String slug = "word-".repeat(40).substring(0, 199);
        Planning blog = Planning.of(
                        document("posts/a.md").slug(slug).date("2024-01-03"),
                        document("posts/b.md").slug(slug).date("2024-01-02"),
                        document("posts/c.md").slug(slug).date("2024-01-01"))
                .permalink("/2024-{slug}/");

        assertThat(blog.output("posts/a.md")).startsWith("2024-word-word").endsWith("word/index.html");
        assertThat(blog.output("posts/b.md")).startsWith("2024-word-word").endsWith("-3/index.html");
        assertThat(blog.output("posts/c.md")).startsWith("2024-word-word").endsWith("-2/index.html");
    }

    @ParameterizedTest
    @CsvSource({
        "pages/about/index.mdx, about/index.html",
        "pages/about/index.markdown, about/index.html",
        "pages/index.mdx, index.html"
    })
    void anIndexOfAnyExtensionIsItsFolder(String source, String output) {
        assertThat(Planning.of(document(source)).output(source)).isEqualTo(output);
    }
}
