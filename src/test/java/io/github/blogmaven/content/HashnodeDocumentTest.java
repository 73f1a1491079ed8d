package io.github.blogmaven.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.content.Publication.Status;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The three generations of Hashnode's backup, and its drafts. */
class HashnodeDocumentTest {
    private static final String FILE = "cljuhz3yk000209l2aaaaaaaa.md";
    private static final String DRAFT = "draft-64a87f3b0123456789abcdef.md";
    private static final String POST = """
            ---
            title: "A "why" of it: part \\u00A0 1"
            seoTitle: "Another title"
            seoDescription: "First line
            second line: with a colon
              and a third"
            datePublished: Fri Jul 07 2023 21:07:25 GMT+0000 (Coordinated Universal Time)
            cuid: cljuhz3yk000209l2bbbbbbbb
            slug: the-why
            canonical: https://example.org/why
            cover: https://example.org/c.png
            ogImage: https://example.org/og.png
            tags: ai, python, machine-learning, ai

            ---

            Body with ![x](y align="center")
            """;

    @TempDir
    Path folder;

    @Test
    void readsEveryKeyOfABackup() {
        Reading reading = Reading.post(folder, FILE, POST);
        Document document = reading.document();
        assertThat(reading.problems()).isEmpty();
        assertThat(document.headline())
                .isEqualTo(new Document.Headline(
                        "A \"why\" of it: part \\u00A0 1",
                        "",
                        "First line second line: with a colon and a third",
                        "Another title",
                        ""));
        assertThat(date(document)).isEqualTo(Instant.parse("2023-07-07T21:07:25Z"));
        assertThat(document.address().id()).contains("cljuhz3yk000209l2bbbbbbbb");
        assertThat(document.address().slug()).contains("the-why");
        assertThat(document.address().canonical()).contains("https://example.org/why");
        assertThat(document.cover()).contains(new Document.Cover("https://example.org/c.png", ""));
        assertThat(document.display().socialImage()).contains("https://example.org/og.png");
        assertThat(document.terms().get("tags")).containsExactly("ai", "python", "machine-learning");
        assertThat(document.body().markdown()).isEqualTo("\nBody with ![x](y align=\"center\")\n");
    }

    @Test
    void knowsThePlaceOfEveryValue() {
        Document document =
                Reading.post(folder, FILE, POST.replace("\n", "\r\n")).document();
        assertThat(document.locate("title")).isEqualTo(new Location(FILE, 2, 8));
        assertThat(document.locate("description")).isEqualTo(new Location(FILE, 4, 17));
        assertThat(document.locate("date")).isEqualTo(new Location(FILE, 7, 16));
        assertThat(document.locate("tags")).isEqualTo(new Location(FILE, 13, 7));
        assertThat(document.locate("series")).isEqualTo(Location.file(FILE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "Plain"               | Plain
                    "The "why" of it"     | The "why" of it
                    "C:\\new\\table"      | C:\\new\\table
                    "100% #1: [a] & {b}"  | 100% #1: [a] & {b}
                    @home: no             | @home: no
                    no                    | no
                    0123                  | 0123
                    # hash                | # hash
                    "a -- 'b'"            | a -- 'b'
                    "                     | "
                    """)
    void removesOnePairOfQuotesAndUnescapesNothing(String written, String title) {
        String text = "---\ntitle: " + written + "\ncuid: x\nslug: s\n\n---\nB";
        Document document = Reading.post(folder, FILE, text).document();
        assertThat(document.title()).isEqualTo(title);
    }

    @Test
    void acceptsTheKeysOfGitHubAsSource() {
        Reading reading = Reading.post(folder, FILE, """
                ---
                title: T
                subtitle: S: with a colon
                slug: s
                tags: a b, c
                domain: name.hashnode.dev
                publishAs: jane
                hideFromHashnodeCommunity: true
                disableComments: true
                seriesSlug: my-series
                enableToc: true
                ---
                B
                """);
        Document document = reading.document();
        assertThat(reading.rules()).containsExactly(Rule.DATE_INFERRED);
        assertThat(document.headline().subtitle()).isEqualTo("S: with a colon");
        assertThat(document.terms().get("tags")).containsExactly("a b", "c");
        assertThat(document.authors()).containsExactly("jane");
        assertThat(document.series()).contains("my-series");
        assertThat(document.display().toc()).contains(true);
    }

    @Test
    void aSingleTagMayHaveSpaces() {
        Reading reading =
                Reading.post(folder, FILE, POST.replace("ai, python, machine-learning, ai", "machine learning"));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.document().terms().get("tags")).containsExactly("machine learning");
    }

    @ParameterizedTest
    @CsvSource({"ignorePost, HIDDEN", "saveAsDraft, DRAFT", "draft, DRAFT"})
    void keysHide(String key, Status status) {
        Document document = Reading.post(folder, FILE, POST.replace("slug:", key + ": true\nslug:"))
                .document();
        assertThat(document.publication().status()).isEqualTo(status);
        assertThat(document.publication().reason()).contains(key);
        assertThat(document.address().slug()).contains("the-why");
    }

    @Test
    void keysAddedByHandEndAClosedTitle() {
        Document document = Reading.post(folder, FILE, """
                        ---
                        title: "The "why" of it"
                        series: Whys
                        cuid: cljuhz3yk000209l2bbbbbbbb
                        aliases: [/old/, '/older/']
                        tags:
                          - one
                          - "two"
                        ---
                        B
                        """).document();
        assertThat(document.title()).isEqualTo("The \"why\" of it");
        assertThat(document.series()).contains("Whys");
        assertThat(document.address().aliases()).containsExactly("/old/", "/older/");
        assertThat(document.terms().get("tags")).containsExactly("one", "two");
    }

    @Test
    void aTitleOfSeveralLinesMayHoldWordsWithColons() {
        String text = "---\ntitle: \"First\nNote: second\ndate: never\nthird\"\ncuid: x\n\n---\nB";
        Document document = Reading.post(folder, FILE, text).document();
        assertThat(document.title()).isEqualTo("First Note: second date: never third");
    }

    @Test
    void reportsTyposInKeys() {
        Reading reading = Reading.post(folder, FILE, POST.replace("ogImage:", "ogimage:"));
        assertThat(reading.problem()).isEqualTo("12:1 the key ogimage is unknown");
        assertThat(reading.problems().get(0).hint()).startsWith("did you mean ogImage?");
    }

    @Test
    void reportsAKeyThatOccursTwice() {
        Reading reading = Reading.post(folder, FILE, POST.replace("cover:", "slug: other\ncover:"));
        assertThat(reading.problem()).isEqualTo("11:1 slug occurs twice; the first is at line 9");
        assertThat(reading.document().address().slug()).contains("the-why");
    }

    @Test
    void dropsControlCharactersAndSaysSo() {
        Reading reading = Reading.post(folder, FILE, POST.replace("A \"why\"", "A\b \"why\""));
        assertThat(reading.rules()).containsExactly(Rule.CONTROL_CHARACTER);
        assertThat(reading.document().title()).startsWith("A \"why\"");
    }

    @Test
    void takesTheDateFromTheCuidWhereTheKeyIsMissing() {
        Reading reading = Reading.post(folder, FILE, POST.replaceFirst("datePublished.*\n", ""));
        assertThat(date(reading.document())).isEqualTo(Instant.ofEpochMilli(Long.parseLong("ljuhz3yk", 36)));
        assertThat(reading.rules()).containsExactly(Rule.DATE_INFERRED);
    }

    @Test
    void readsARenamedBackupByItsCuidKey() {
        Document document = Reading.post(folder, "posts/why.md", POST).document();
        assertThat(document.title()).isEqualTo("A \"why\" of it: part \\u00A0 1");
    }

    @Test
    void readsStrictlyFirstWhereOnlyTheDateIsHashnodes() {
        String text = "---\ntitle: \"A \\\"why\\\"\"\ndatePublished: 2023-07-07\ntags:\n- a\n---\n";
        assertThat(Reading.post(folder, "posts/x.md", text).document().title()).isEqualTo("A \"why\"");
        String unescaped = "---\ntitle: \"A \"why\"\"\ndatePublished: 2023-07-07\n---\n";
        assertThat(Reading.post(folder, "posts/x.md", unescaped).document().title())
                .isEqualTo("A \"why\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '## Hello *you* [x] `y` <z> \\ & |' | 'Hello *you* [x] `y` <z> \\ & |'
                    '# Hello'                           | Hello
                    '##No space'                        | No space
                    'No heading'                        | No heading
                    """)
    void theTitleOfALegacyPostIsPlainText(String first, String title) {
        Reading reading = Reading.post(folder, FILE, first + "\n\nBody\n");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.document().title()).isEqualTo(title);
        assertThat(reading.document().body().markdown().strip()).isEqualTo("Body");
    }

    @Test
    void theTitleOfALegacyPostEndsAtTheFirstBlankLine() {
        Reading reading = Reading.post(folder, FILE, "\n## One\ntwo\n# three\n \t\n## Body\n");
        assertThat(reading.document().title()).isEqualTo("One two # three");
        assertThat(reading.document().body().markdown()).isEqualTo(" \t\n## Body\n");
        assertThat(reading.document().locate("title")).isEqualTo(new Location(FILE, 2, 4));
    }

    @Test
    void aLegacyPostIsDatedAndNamedByItsCuid() {
        Document document = Reading.post(folder, FILE, "## Größe & Co\n\nB").document();
        assertThat(date(document)).isEqualTo(Instant.ofEpochMilli(Long.parseLong("ljuhz3yk", 36)));
        assertThat(document.address().slug()).contains("größe-co");
        assertThat(document.address().id()).contains("cljuhz3yk000209l2aaaaaaaa");
    }

    @ParameterizedTest
    @CsvSource({"## 안녕 세계, 안녕-세계", "## سلام دنیا, سلام-دنیا", "## 🎉 !, cljuhz3yk000209l2aaaaaaaa"})
    void theSlugOfALegacyPostIsItsTitleElseItsCuid(String heading, String slug) {
        Document document = Reading.post(folder, FILE, heading + "\n\nB").document();
        assertThat(document.address().slug()).contains(slug);
        assertThat(document.body().keys()).doesNotContainKey("slug");
    }

    @Test
    void aLegacyPostThatBeginsWithALongTextHasNoTitleLine() {
        String title = "t".repeat(1_000);
        assertThat(Reading.post(folder, FILE, title + "\n\nBody").document().title())
                .isEqualTo(title);

        String text = "A draft\n" + "that goes on and on\n".repeat(50) + "\nBody";
        assertThat(Reading.post(folder, FILE, text).rules()).contains(Rule.TITLE_MISSING);
    }

    @Test
    void aLegacyPostWithoutAnythingHasNoTitle() {
        assertThat(Reading.post(folder, FILE, "##\n\nBody").rules()).containsExactly(Rule.TITLE_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n\n---\n", "---\n---", "---\n\n---\n\n\n"})
    void anEmptyDraftIsOneInfo(String text) {
        Reading reading = Reading.post(folder, DRAFT, text);
        assertThat(reading.rules()).containsExactly(Rule.DRAFT_EMPTY);
        assertThat(reading.document().title()).isEqualTo("draft-64a87f3b0123456789abcdef");
        assertThat(reading.document().publication().status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void aDraftIsDatedByItsObjectId() {
        Reading reading = Reading.post(folder, DRAFT, "---\ntitle: \"A draft\"\n\n---\n\nBody");
        assertThat(reading.problems()).isEmpty();
        assertThat(date(reading.document())).isEqualTo(Instant.ofEpochSecond(0x64a87f3b));
        assertThat(reading.document().address().slug()).contains("a-draft");
    }

    @Test
    void draftsArePublishedInAPreview() {
        Reading reading = Reading.preview(folder, DRAFT, "---\ntitle: \"A draft\"\n\n---\n\nBody");
        assertThat(reading.document().publication().status()).isEqualTo(Status.PUBLISHED);
        assertThat(reading.document().publication().reason()).isEmpty();
    }

    @Test
    void lineEndsAndByteOrderMarkChangeNothing() {
        Document plain = Reading.post(folder, FILE, POST).document();
        for (String twin : List.of(POST.replace("\n", "\r\n"), POST.replace("\n", "\r"), "\uFEFF" + POST)) {
            assertThat(essence(Reading.post(folder, FILE, twin).document())).isEqualTo(essence(plain));
        }
    }

    @Test
    void theTurkishLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        Document plain = Reading.post(folder, FILE, POST.replace("slug: the-why", "slug:"))
                .document();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            Document turkish = Reading.post(folder, FILE, POST.replace("slug: the-why", "slug:"))
                    .document();
            assertThat(essence(turkish)).isEqualTo(essence(plain));
            assertThat(Slug.of("TITLE I")).isEqualTo("title-i");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Instant date(Document document) {
        return document.publication().published().map(ZonedDateTime::toInstant).orElseThrow();
    }

    private static List<Object> essence(Document d) {
        return List.of(
                d.headline(),
                d.publication(),
                d.address(),
                d.terms(),
                d.cover(),
                d.display(),
                d.body().markdown(),
                d.body().keys());
    }
}
