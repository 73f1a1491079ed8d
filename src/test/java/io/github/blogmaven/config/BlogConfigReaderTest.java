package io.github.blogmaven.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlogConfigReaderTest {
    private static final Author FIRST_DEVELOPER = Author.named("First Developer");
    private static final Instant NOW = Instant.parse("2024-01-01T00:00:00Z");

    private final Diagnostics diagnostics = new Diagnostics();

    @TempDir
    Path directory;

    @Test
    void needsNoFile() {
        BlogConfig config = read(options("", "https://pom.example/site"));

        assertThat(config.site())
                .isEqualTo(new BlogConfig.Site(
                        "Project",
                        "About it",
                        Optional.of(URI.create("https://pom.example/site/")),
                        List.of(),
                        "en",
                        ZoneId.of("UTC"),
                        Optional.of(FIRST_DEVELOPER)));
        assertThat(config.urls()).isEqualTo(new BlogConfig.Urls("/{slug}/", BlogConfig.DuplicateSlug.RENAME));
        assertThat(config.lists()).isEqualTo(new BlogConfig.Lists(10, 20, true, 3));
        assertThat(config.markdown()).isEqualTo(MarkdownConfig.DEFAULT);
        assertThat(config.taxonomies())
                .containsExactly(
                        new TaxonomyConfig("tags", "tags", ""), new TaxonomyConfig("categories", "categories", ""));
        assertThat(config.visibility()).isEqualTo(new BlogConfig.Visibility(false, true, false, NOW));
        assertNoProblems();
    }

    @Test
    void readsEveryKey() {
        write(
                "authors.yaml",
                "ada:\n  name: Ada\n  url: https://ada.example/\n  bio: Writes.\n  avatar: /ada.png\nbob: Bob\n");
        BlogConfig config = blog("""
                title: "A: blog"
                description: About
                baseUrl: HTTPS://Example.org/blog
                domains: [Name.hashnode.dev]
                domain: old.example
                language: pt-BR
                timeZone: Europe/Berlin
                author: ada
                permalink: /{year}/{slug}/
                pageSize: 5
                feeds: { enabled: false, size: 7 }
                related: 0
                search: { words: 50 }
                llms: false
                markdownTwins: false
                duplicateSlug: fail
                taxonomies:
                  topics: { path: t, title: All topics }
                  categories: false
                markdown:
                  html: allow
                  wordsPerMinute: 180
                  widgets:
                    abc: <b>hi</b>
                  math: source
                  inlineMath: true
                  embeds: direct
                  mermaid: assets/mermaid.min.js
                theme:
                  colour: 010
                  menu: [a, { b: c }]
                validation:
                  image-no-alt: off
                  link-broken: error
                """);

        Author ada = new Author(
                "ada",
                "Ada",
                Optional.of("https://ada.example/"),
                "Writes.",
                Optional.of(new Value.Scalar("/ada.png", false, new Location("authors.yaml", 5, 11))));
        assertThat(config.site())
                .isEqualTo(new BlogConfig.Site(
                        "A: blog",
                        "About",
                        Optional.of(URI.create("https://example.org/blog/")),
                        List.of("name.hashnode.dev", "old.example"),
                        "pt-BR",
                        ZoneId.of("Europe/Berlin"),
                        Optional.of(ada)));
        assertThat(config.authors())
                .containsExactly(
                        Map.entry("ada", ada),
                        Map.entry("bob", new Author("bob", "Bob", Optional.empty(), "", Optional.empty())));
        assertThat(config.urls()).isEqualTo(new BlogConfig.Urls("/{year}/{slug}/", BlogConfig.DuplicateSlug.FAIL));
        assertThat(config.lists()).isEqualTo(new BlogConfig.Lists(5, 7, false, 0));
        assertThat(config.discovery()).isEqualTo(new DiscoveryConfig(true, 50, false, false, true));
        assertThat(config.taxonomies())
                .containsExactly(
                        new TaxonomyConfig("topics", "t", "All topics"), new TaxonomyConfig("tags", "tags", ""));
        assertThat(config.markdown())
                .isEqualTo(new MarkdownConfig(
                        MarkdownConfig.RawHtml.ALLOW,
                        Map.of("abc", "<b>hi</b>"),
                        180,
                        MarkdownConfig.Formulas.SOURCE,
                        true,
                        MarkdownConfig.Embeds.DIRECT,
                        Optional.of(new MermaidConfig("assets/mermaid.min.js", ""))));
        assertThat(config.theme()).isEqualTo(Map.of("colour", "010", "menu", List.of("a", Map.of("b", "c"))));
        assertThat(config.validation().severities())
                .isEqualTo(Map.of(Rule.IMAGE_NO_ALT, Severity.OFF, Rule.LINK_BROKEN, Severity.ERROR));
        assertNoProblems();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "titel: x | 1:1 | config-key-unknown | did you mean title?",
                "search: { word: 3 } | 1:11 | config-key-unknown | did you mean words?",
                "search: { words: many } | 1:18 | config-invalid | write words: 300",
                "llms: maybe | 1:7 | config-invalid | write llms: true",
                "feeds: { sise: 3 } | 1:10 | config-key-unknown | did you mean size?",
                "markdown: { htlm: allow } | 1:13 | config-key-unknown | did you mean html?",
                "author: { nam: x, name: y } | 1:11 | config-key-unknown | did you mean name?",
                "taxonomies: { x: { pth: y } } | 1:20 | config-key-unknown | did you mean path?",
                "validation: { image-noalt: off } | 1:15 | config-key-unknown | did you mean image-no-alt?",
                "validation: { image-no-alt: no } | 1:29 | config-invalid | image-no-alt: warning",
                "title: [a] | 1:8 | config-invalid | write title:",
                "pageSize: 0 | 1:11 | config-invalid | write pageSize: 10",
                "pageSize: ten | 1:11 | config-invalid | write pageSize: 10",
                "pageSize: 99999999999999 | 1:11 | config-invalid | write pageSize: 10",
                "related: -1 | 1:10 | config-invalid | write related: 3",
                "feeds: yes | 1:8 | config-invalid | write feeds:",
                "feeds: { enabled: yes } | 1:19 | config-invalid | write enabled: true",
                "baseUrl: example.org | 1:10 | config-invalid | https://example.org/blog/",
                "baseUrl: ftp://example.org | 1:10 | config-invalid | absolute URL",
                "baseUrl: https://example.org/?a=b | 1:10 | config-invalid | absolute URL",
                "baseUrl: https://example.org/#a | 1:10 | config-invalid | absolute URL",
                "baseUrl: https://u:p@example.org/ | 1:10 | config-invalid | absolute URL",
                "baseUrl: https://example.org/../a | 1:10 | config-invalid | absolute URL",
                "baseUrl: https://a b/ | 1:10 | config-invalid | absolute URL",
                "baseUrl: https:/// | 1:10 | config-invalid | absolute URL",
                "baseUrl: https://${host}/ | 1:10 | config-invalid | absolute URL",
                "domain: https://x.example/ | 1:9 | config-invalid | name.hashnode.dev",
                "domains: { a: b } | 1:10 | config-invalid | domains: [a, b]",
                "domains: [[a]] | 1:11 | config-invalid | domains: [a, b]",
                "language: de_DE | 1:11 | config-invalid | write language: de-DE",
                "language: x | 1:11 | config-invalid | pt-BR",
                "timeZone: Europe/Belrin | 1:11 | config-invalid | did you mean Europe/Berlin?",
                "timeZone: Mars | 1:11 | config-invalid | +02:00",
                "author: { url: x } | 1:9 | config-invalid | name:",
                "author: { name: x, url: javascript:x } | 1:25 | config-invalid | https://example.org/",
                "permalink: posts | 1:12 | permalink-invalid | /{year}/{slug}/",
                "permalink: /{yaer}/{slug}/ | 1:12 | permalink-invalid | {year}",
                "permalink: /{year}/ | 1:12 | permalink-invalid | {slug}",
                "permalink: /../{slug}/ | 1:12 | permalink-invalid | {slug}",
                "permalink: /a//{slug}/ | 1:12 | permalink-invalid | {slug}",
                "permalink: /a?{slug} | 1:12 | permalink-invalid | {slug}",
                "duplicateSlug: no | 1:16 | config-invalid | duplicateSlug: rename",
                "taxonomies: [a/b] | 1:14 | config-invalid | a to z",
                "taxonomies: [tags, tags] | 1:20 | config-invalid | keep one",
                "taxonomies: [archive] | 1:14 | config-invalid | path: topics",
                "taxonomies: { x: { path: ../y } } | 1:26 | config-invalid | path: topics",
                "taxonomies: { x: { path: '' } } | 1:26 | config-invalid | path: topics",
                "taxonomies: { x: { path: Page } } | 1:26 | config-invalid | path: topics",
                "taxonomies: { x: { path: y }, z: { path: Y } } | 1:42 | config-invalid | another path",
                "taxonomies: { x: y } | 1:18 | config-invalid | path: x",
                "markdown: { html: none } | 1:19 | config-invalid | html: sanitize",
                "markdown: { wordsPerMinute: 0 } | 1:29 | config-invalid | wordsPerMinute: 200",
                "markdown: fast | 1:11 | config-invalid | markdown:",
                "theme: dark | 1:8 | config-invalid | theme:",
                "title: a: b | 1:9 | config-invalid | title: \"a: b\""
            })
    void placesEachProblemAtItsValue(String yaml, String place, String rule, String hint) {
        blog(yaml);

        assertThat(diagnostics.list()).singleElement().satisfies(d -> {
            assertThat(d.location()).hasToString("blog.yaml:" + place);
            assertThat(d.rule().id()).isEqualTo(rule);
            assertThat(d.hint()).contains(hint);
        });
    }

    @Test
    void reportsAllProblemsOfAFileAtOnce() {
        BlogConfig config = blog("titel: x\npageSize: many\nlanguage: '?'\ndescription: kept\n");

        assertThat(diagnostics.list()).extracting(d -> d.location().line()).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(config.site().description()).isEqualTo("kept");
    }

    @Test
    void keysWithoutAValueAreAsIfNotThere() {
        BlogConfig config = blog("title:\nbaseUrl:\nfeeds:\nauthor: ~\ntaxonomies:\ntheme: null\npageSize:\n");

        assertThat(config.site().title()).isEqualTo("Project");
        assertThat(config.lists().pageSize()).isEqualTo(10);
        assertThat(config.site().author()).hasValue(FIRST_DEVELOPER);
        assertNoProblems();
    }

    @Test
    void parameterWinsOverFileAndFileOverProject() {
        write("blog.yaml", "baseUrl: http://file.example:8080");

        assertThat(read(options("https://parameter.example/b", "https://pom.example"))
                        .site()
                        .baseUrl())
                .hasToString("Optional[https://parameter.example/b/]");
        assertThat(read(options("", "https://pom.example")).site().baseUrl())
                .hasToString("Optional[http://file.example:8080/]");
        assertNoProblems();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "${project.url}", "www.example.org", "scm:git:x", "https://x.example/?q", "::"})
    void ignoresAProjectUrlThatIsNone(String url) {
        assertThat(read(options("", url)).site().baseUrl()).isEmpty();
        assertNoProblems();
    }

    @Test
    void reportsABadParameterWithItsName() {
        read(options("${site.url}", "https://pom.example"));

        assertThat(diagnostics.list())
                .singleElement()
                .satisfies(d -> assertThat(d.message()).contains("blog.baseUrl").contains("${site.url}"));
    }

    @ParameterizedTest
    @CsvSource({"RENAME,'',RENAME", "RENAME,duplicateSlug: fail,FAIL", "FAIL,duplicateSlug: rename,FAIL"})
    void aParameterThatFailsOnDuplicatesWins(
            BlogConfig.DuplicateSlug parameter, String yaml, BlogConfig.DuplicateSlug result) {
        write("blog.yaml", yaml);
        BuildOptions base = options("", "");
        BuildOptions options = new BuildOptions(
                base.baseUrl(), false, false, false, true, parameter, base.now(), List.of(), base.defaults());

        assertThat(read(options).urls().duplicateSlug()).isEqualTo(result);
    }

    @Test
    void readsBlogYmlButNotBoth() {
        write("blog.yml", "title: Short");
        assertThat(read(options("", "")).site().title()).isEqualTo("Short");
        assertNoProblems();

        write("blog.yaml", "title: Long");
        assertThat(read(options("", "")).site().title()).isEqualTo("Long");
        assertThat(diagnostics.list())
                .extracting(d -> d.location() + " " + d.rule().id())
                .containsExactly("blog.yml config-invalid");
    }

    @Test
    void anAuthorIsAnIdANameOrAMapping() {
        write("authors.yaml", "ada: Ada\n");

        assertThat(blog("author: ada").site().author().map(Author::name)).hasValue("Ada");
        assertThat(blog("author: Somebody Else").site().author()).hasValue(Author.named("Somebody Else"));
        assertThat(blog("author: { name: X, bio: Y }").site().author())
                .hasValue(new Author("X", "X", Optional.empty(), "Y", Optional.empty()));
        assertNoProblems();
    }

    @Test
    void placesProblemsOfTheRegistryInItsOwnFile() {
        write("authors.yaml", "ada:\n  nme: Ada\nbob: [x]\n");
        BlogConfig config = read(options("", ""));

        assertThat(diagnostics.list())
                .extracting(d -> d.location() + " " + d.rule().id())
                .containsExactly("authors.yaml:2:3 config-key-unknown", "authors.yaml:3:6 config-invalid");
        assertThat(config.authors().get("ada")).isEqualTo(Author.named("ada"));
    }

    @Test
    void aListOfTaxonomiesAddsToTheDefaultsInItsOrder() {
        assertThat(blog("taxonomies: [Series_Of, categories]").taxonomies())
                .containsExactly(
                        new TaxonomyConfig("Series_Of", "series_of", ""),
                        new TaxonomyConfig("categories", "categories", ""),
                        new TaxonomyConfig("tags", "tags", ""));
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws IOException {
        Files.write(directory.resolve("blog.yaml"), "title: caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
        read(options("", ""));

        assertThat(diagnostics.list())
                .extracting(Diagnostic::rule, Diagnostic::message)
                .containsExactly(tuple(Rule.SOURCE_NOT_UTF8, "byte 10 (0xE9) is not UTF-8"));
    }

    @Test
    void refusesAFileThatIsNoMapping() {
        blog("- a\n- b\n");

        assertThat(diagnostics.list()).extracting(Diagnostic::rule).containsExactly(Rule.CONFIG_INVALID);
    }

    @Test
    void longAndStrangeValuesAreProblemsAndNoMore() {
        blog("domain: '" + "a.".repeat(100_000) + "'\npermalink: '/{slug}" + "/..".repeat(50_000) + "'\nlanguage: '"
                + "\uD83D\uDE80".repeat(31) + "'\n");

        assertThat(diagnostics.list())
                .hasSize(3)
                .allSatisfy(d -> assertThat(d.message()).hasSizeLessThan(200));
    }

    @Test
    void isTheSameInEveryLocale() {
        String yaml = """
                TITLE: x
                domain: WWW.IN.example
                markdown: { html: sanitize }
                taxonomies: [Indices]
                validation: { image-missing: info }
                """;
        BlogConfig here = blog(yaml);
        List<Diagnostic> problems = diagnostics.list();
        Diagnostics turkish = new Diagnostics();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(BlogConfigReader.read(directory, options("", ""), turkish))
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(turkish.list()).isEqualTo(problems).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"blog.yaml", "blog.yml", "authors.yaml"})
    void readsNothingThroughALinkThatLeavesTheDirectory(String name, @TempDir Path outside) throws IOException {
        Path secret = Files.writeString(outside.resolve("secret"), "secret: [");
        Files.createSymbolicLink(directory.resolve(name), secret);
        read(options("", ""));

        assertThat(diagnostics.list())
                .extracting(Diagnostic::rule, d -> d.location().path(), Diagnostic::sourceLine)
                .containsExactly(tuple(Rule.SYMLINK_OUTSIDE, name, ""));
    }

    @Test
    void readsThroughALinkInsideTheDirectory() throws IOException {
        write("common.yaml", "title: Linked\n");
        Files.createSymbolicLink(directory.resolve("blog.yaml"), Path.of("common.yaml"));

        assertThat(read(options("", "")).site().title()).isEqualTo("Linked");
        assertNoProblems();
    }

    @Test
    void refusesAHugeFile() {
        assertThat(blog("title: Huge\n#" + "x".repeat(1024 * 1024)).site().title())
                .isEqualTo("Project");
        assertThat(diagnostics.list()).extracting(Diagnostic::rule).containsExactly(Rule.SOURCE_TOO_LARGE);
    }

    private BlogConfig blog(String yaml) {
        write("blog.yaml", yaml);
        return read(options("", ""));
    }

    private BlogConfig read(BuildOptions options) {
        return BlogConfigReader.read(directory, options, diagnostics);
    }

    private void write(String name, String text) {
        try {
            Files.writeString(directory.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertNoProblems() {
        assertThat(diagnostics.list()).isEmpty();
    }

    private static BuildOptions options(String baseUrl, String url) {
        return new BuildOptions(
                Optional.of(baseUrl),
                false,
                true,
                false,
                true,
                BlogConfig.DuplicateSlug.RENAME,
                NOW,
                List.of(),
                new BuildOptions.Defaults("Project", "About it", Optional.of(url), List.of(FIRST_DEVELOPER)));
    }
}
