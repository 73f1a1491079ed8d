package io.github.blogmaven.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.config.BlogConfig;
import io.github.blogmaven.content.Publication.Status;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents with front matter in strict YAML, and without any. */
class YamlDocumentTest {
    @TempDir
    Path folder;

    @Test
    void readsEveryKey() {
        Reading reading = read("""
                title: Hello
                subtitle: Again
                description: >
                  For
                  search results
                seoTitle: Hello, results
                excerpt: Short *text*
                date: 2023-07-07 10:00
                updated: 2023-07-08
                expires: 2030-01-01
                slug: hi
                permalink: /x/hi/
                aliases: [/a/, /b/, /a/]
                canonical: https://example.org/
                tags: [One, "two three", One]
                categories: x, y ,
                topics: z
                authors: [ann, {name: Bob}]
                series: S
                cover: {url: c.png, alt: A cover}
                ogImage: og.png
                layout: wide
                toc: false
                pinned: true
                unlisted: true
                validation: {ignore: [image-no-alt]}
                extra: {a: [1, no], b: {c: d}}
                """);
        Document d = reading.document();
        assertThat(reading.problems()).isEmpty();
        assertThat(d.headline())
                .isEqualTo(new Document.Headline(
                        "Hello", "Again", "For search results", "Hello, results", "Short *text*"));
        assertThat(d.publication().published().map(ZonedDateTime::toString))
                .contains("2023-07-07T10:00+02:00[Europe/Berlin]");
        assertThat(d.publication().status()).isEqualTo(Status.PUBLISHED);
        assertThat(d.address().slug()).contains("hi");
        assertThat(d.address().permalink()).contains("/x/hi/");
        assertThat(d.address().aliases()).containsExactly("/a/", "/b/");
        assertThat(d.terms())
                .isEqualTo(Map.of(
                        "tags", List.of("One", "two three"), "categories", List.of("x", "y"), "topics", List.of("z")));
        assertThat(d.authors()).containsExactly("ann", "Bob");
        assertThat(d.cover()).contains(new Document.Cover("c.png", "A cover"));
        assertThat(d.display().layout()).isEqualTo("wide");
        assertThat(d.display().toc()).contains(false);
        assertThat(d.display().pinned()).isTrue();
        assertThat(d.display().unlisted()).isTrue();
        assertThat(d.extra()).isEqualTo(Map.of("a", List.of("1", "no"), "b", Map.of("c", "d")));
    }

    @Test
    void knowsTheNamesOfOtherTools() {
        Reading reading = read("""
                title: T
                pubDate: 'Jul 08 2022'
                lastmod: 2022-07-09
                author: Jane Doe
                category: News and more
                heroImage: h.jpg
                img_alt: A picture
                summary: Sum
                redirect_from: /old/
                canonical_url: https://example.org/
                sticky: true
                url: /u/
                """);
        Document d = reading.document();
        assertThat(reading.problems()).isEmpty();
        assertThat(d.locate("date")).isEqualTo(new Location("posts/x.md", 3, 10));
        assertThat(d.authors()).containsExactly("Jane Doe");
        assertThat(d.terms().get("categories")).containsExactly("News and more");
        assertThat(d.cover()).contains(new Document.Cover("h.jpg", "A picture"));
        assertThat(d.headline().description()).isEqualTo("Sum");
        assertThat(d.address().aliases()).containsExactly("/old/");
        assertThat(d.address().permalink()).contains("/u/");
        assertThat(d.display().pinned()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    tags: a b            | 4:7 tags must be a list; found the text "a b"
                    tags: {a: b}         | 4:7 tags must be a list; found a mapping
                    tags: [[a]]          | 4:8 each of tags must be text; found a list
                    slug: [a]            | 4:7 slug must be text; found a list
                    draft: yes           | 4:8 draft must be true or false; found the text "yes"
                    cover: {alt: x}      | 4:8 cover must be a URL or a mapping with url; found a mapping
                    layout: ../../etc    | 4:9 layout must be the name of a template; found the text "../../etc"
                    extra: x             | 4:8 extra must be a mapping; found the text "x"
                    expires: 2017-02-29  | 4:10 the date "2017-02-29" does not exist: February 2017 has 28 days
                    expires: [1]         | 4:10 expires must be a date; found a list
                    updated: 2022-01-01  | 4:10 updated is 2022-01-01, before the date of publication, 2023-07-07
                    tilte: x             | 4:1 the key tilte is unknown
                    datePublished: 2022-01-01 | 4:1 datePublished means the same as date, which is used instead
                    """)
    void reportsWhatIsWrongAtItsPlace(String line, String problem) {
        Reading reading = read("title: T\ndate: 2023-07-07\n" + line + "\n");
        assertThat(reading.problem()).isEqualTo(problem);
        assertThat(reading.problems().get(0).sourceLine()).isEqualTo(line);
        assertThat(reading.result()).isPresent();
    }

    @Test
    void hintsSayWhatToType() {
        assertThat(read("title: T\ndate: 2023-07-07\ntags: a b\n")
                        .problems()
                        .get(0)
                        .hint())
                .isEqualTo("write tags: [a, b]");
        assertThat(read("title: T\ndate: 2023-07-07\ntilte: x\n")
                        .problems()
                        .get(0)
                        .hint())
                .startsWith("did you mean title?");
    }

    @Test
    void equalSynonymsAreNoProblem() {
        assertThat(read("title: T\ndate: 2023-07-07\npubDate: 2023-07-07\n").problems())
                .isEmpty();
    }

    @Test
    void reportsAllProblemsOfAFileBeforeGivingUp() {
        Reading reading = read("draft: 7\ntitle: \ndate: 2023-13-45\ntags: a b\ntoc: 1\n");
        assertThat(reading.result()).isEmpty();
        assertThat(reading.rules())
                .containsExactlyInAnyOrder(Rule.VALUE_TYPE, Rule.VALUE_TYPE, Rule.TAGS_NOT_LIST, Rule.DATE_IMPOSSIBLE);
    }

    @Test
    void aPostNeedsADate() {
        Reading reading = read("title: T\n");
        assertThat(reading.rules()).containsExactly(Rule.DATE_MISSING);
        assertThat(reading.result()).isEmpty();
    }

    @Test
    void aPageNeedsNone() {
        Reading reading = Reading.post(folder, "pages/about.md", "---\ntitle: About\n---\nB");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.document().kind()).isEqualTo(DocumentKind.PAGE);
        assertThat(reading.document().display().layout()).isEqualTo("page");
        assertThat(reading.document().publication().published()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "_posts/2023-07-07-hello-world.md, 2023-07-07, hello-world",
        "posts/2023-07-07-trip/index.md, 2023-07-07, trip",
        "posts/2023-1-7-Hello_World.mdx, 2023-01-07, hello-world"
    })
    void theFileNameMayGiveDateAndSlug(String path, String date, String slug) {
        Reading reading = Reading.post(folder, path, "---\ntitle: T\n---\nB");
        assertThat(reading.rules()).containsExactly(Rule.DATE_INFERRED);
        assertThat(reading.document()
                        .publication()
                        .published()
                        .map(d -> d.toLocalDate().toString()))
                .contains(date);
        assertThat(reading.document().address().slug()).contains(slug);
    }

    @Test
    void aFileNameWithoutARealDateGivesNone() {
        assertThat(Reading.post(folder, "posts/2023-99-99-x.md", "---\ntitle: T\n---\nB")
                        .rules())
                .containsExactly(Rule.DATE_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "posts/My Post.md, my-post",
        "posts/trip/index.md, trip",
        "posts/trip/day-1.md, day-1",
        "posts/index.md, the-title",
        "posts/!!!.md, the-title"
    })
    void theSlugComesFromFolderFileOrTitle(String path, String slug) {
        Reading reading = Reading.post(folder, path, "---\ntitle: The title\ndate: 2023-07-07\n---\nB");
        assertThat(reading.document().address().slug()).contains(slug);
        assertThat(reading.document().body().keys()).doesNotContainKey("slug");
    }

    @Test
    void theSlugIsNeverEmpty() {
        Reading reading = Reading.post(folder, "posts/!!!.md", "---\ntitle: \"🎉\"\ndate: 2023-07-07\n---\nB");
        assertThat(reading.document().address().slug().orElse("")).startsWith("post-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A *nice* [title](https://example.org) #\n\nBody",
                "\n\nA *nice* `title`\n===\n\nBody",
                "# A nice title\nBody"
            })
    void aFirstHeadingIsTheTitleAndLeavesTheBody(String body) {
        Reading reading = Reading.post(folder, "posts/x.md", "---\ndate: 2023-07-07\n---\n" + body);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.document().title()).isEqualTo("A nice title");
        assertThat(reading.document().body().markdown().strip()).isEqualTo("Body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Second", "Text\n\n# Later", "    # Code", "#tag", "- item\n===", "# "})
    void anythingElseIsNoTitle(String body) {
        Reading reading = Reading.post(folder, "posts/x.md", "---\ndate: 2023-07-07\n---\n" + body);
        assertThat(reading.rules()).containsExactly(Rule.TITLE_MISSING);
        assertThat(reading.document().title()).isEqualTo("x");
        assertThat(reading.document().body().markdown()).isEqualTo(body);
    }

    @Test
    void aWrittenTitleKeepsTheHeading() {
        assertThat(read("title: T\ndate: 2023-07-07\n").document().body().markdown())
                .isEqualTo("# Body\n");
    }

    @ParameterizedTest
    @CsvSource({
        "draft: true, DRAFT",
        "saveAsDraft: true, DRAFT",
        "published: false, HIDDEN",
        "ignorePost: true, HIDDEN",
        "date: 2024-06-02, FUTURE",
        "expires: 2024-06-01T00:00:00Z, EXPIRED",
        "expires: 2024-06-01T00:00:01Z, PUBLISHED",
        "published: true, PUBLISHED"
    })
    void theStatusIsDecidedByKeysAndClock(String line, Status status) {
        String date = line.startsWith("date") ? "" : "date: 2023-07-07\n";
        String text = "---\ntitle: T\n" + date + line + "\n---\nB";
        Publication publication =
                Reading.post(folder, "posts/x.md", text).document().publication();
        assertThat(publication.status()).isEqualTo(status);
        assertThat(publication.reason().isEmpty()).isEqualTo(status == Status.PUBLISHED);
        assertThat(Reading.preview(folder, "posts/x.md", text)
                        .document()
                        .publication()
                        .status())
                .isEqualTo(Status.PUBLISHED);
    }

    @Test
    void aDraftNeedsNeitherTitleNorDate() {
        Reading reading = Reading.post(folder, "_drafts/idea.md", "Text");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.document().title()).isEqualTo("idea");
        assertThat(reading.document().publication().status()).isEqualTo(Status.DRAFT);
        assertThat(Reading.preview(folder, "_drafts/idea.md", "Text")
                        .document()
                        .publication()
                        .published())
                .hasValueSatisfying(d -> assertThat(d.toInstant()).isEqualTo(Reading.NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\ntitle: T\nBody", "---\n\n# comment\ntitle: T"})
    void unclosedFrontMatterIsReportedWhereItBegins(String text) {
        Reading reading = Reading.post(folder, "posts/x.md", text);
        assertThat(reading.problem()).isEqualTo("1:1 the front matter begins here and never ends");
        assertThat(reading.result()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"---\nJust text\n", "---\nText\n---\nmore\n", "---", "----\ntitle: x\n", "text\n---\na: b\n"})
    void aThematicBreakIsNoFrontMatter(String text) {
        Reading reading = Reading.post(folder, "_drafts/2023-07-07-x.md", text);
        assertThat(reading.rules()).containsExactly(Rule.DATE_INFERRED);
        assertThat(reading.document().body().markdown()).isEqualTo(text);
    }

    @Test
    void dotsCloseFrontMatterToo() {
        assertThat(Reading.post(folder, "posts/x.md", "---  \ntitle: T\ndate: 2023-07-07\n... \nB")
                        .document()
                        .body()
                        .markdown())
                .isEqualTo("B");
    }

    @Test
    void badYamlIsReportedAtItsPlace() {
        Reading reading = read("date: 2023-07-07\ntitle: a: b\n");
        assertThat(reading.rules()).containsExactly(Rule.FRONT_MATTER_INVALID);
        assertThat(reading.problems().get(0).location().line()).isEqualTo(3);
        assertThat(reading.result()).isEmpty();
    }

    @Test
    void tomlIsReportedAsSuch() {
        assertThat(Reading.post(folder, "posts/x.md", "+++\ntitle = 'x'\n+++\n").problem())
                .isEqualTo("1:1 the front matter is TOML, which cannot be read");
    }

    @Test
    void refusesWhatIsNoText() {
        byte[] latin1 = "---\ntitle: \u00e9\n---\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(bytes(latin1).rules()).containsExactly(Rule.SOURCE_NOT_UTF8);
        assertThat(bytes("a\0b".getBytes(StandardCharsets.UTF_8)).rules()).containsExactly(Rule.SOURCE_NUL);
        assertThat(bytes(new byte[ContentReader.LIMIT + 1]).rules()).containsExactly(Rule.SOURCE_TOO_LARGE);
    }

    @Test
    void refusesAHugeFrontMatter() {
        String text = "---\ntitle: T\n" + "a: b\n".repeat(20_000) + "---\n";
        assertThat(Reading.post(folder, "posts/x.md", text).rules()).containsExactly(Rule.FRONT_MATTER_TOO_LARGE);
        assertThat(Reading.post(folder, "cljuhz3yk000209l2aaaaaaaa.md", text).rules())
                .containsExactly(Rule.FRONT_MATTER_TOO_LARGE);
    }

    @Test
    void lineEndsAndByteOrderMarkChangeNothing() {
        String text = "---\ntitle: T\ndate: 2023-07-07\ntags:\n- a\n- b\n---\n# x\n\nB";
        Document plain = Reading.post(folder, "posts/x.md", text).document();
        for (String twin : List.of(text.replace("\n", "\r\n"), text.replace("\n", "\r"), "\uFEFF" + text)) {
            Document other = Reading.post(folder, "posts/x.md", twin).document();
            assertThat(other.terms()).isEqualTo(plain.terms());
            assertThat(other.body().keys()).isEqualTo(plain.body().keys());
            assertThat(other.body().markdown()).isEqualTo(plain.body().markdown());
        }
    }

    @Test
    void aFileThatVanishedIsReported() {
        Path missing = folder.resolve("gone.md");
        Diagnostics diagnostics = new Diagnostics();
        BlogConfig config = Reading.config(new BlogConfig.Visibility(false, false, false, Reading.NOW));
        assertThat(new ContentReader(config, Optional.empty())
                        .read(new SourceFile("gone.md", missing, SourceFile.Role.POST), diagnostics))
                .isEmpty();
        assertThat(diagnostics.list()).extracting(Diagnostic::rule).containsExactly(Rule.SOURCE_UNREADABLE);
    }

    private Reading read(String frontMatter) {
        return Reading.post(folder, "posts/x.md", "---\n" + frontMatter + "---\n# Body\n");
    }

    private Reading bytes(byte[] bytes) {
        return Reading.read(
                folder,
                "posts/x.md",
                bytes,
                Reading.config(new BlogConfig.Visibility(false, false, false, Reading.NOW)));
    }
}
