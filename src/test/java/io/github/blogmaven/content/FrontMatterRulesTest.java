package io.github.blogmaven.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.testing.SiteTester;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with front matter as such, and with titles, descriptions, slugs and dates that can be read. */
class FrontMatterRulesTest {
    private static final String CUID = "cljuhz3yk000209l2aaaaaaaa.md";
    private static final String DRAFT = "draft-64a87f3b0123456789abcdef.md";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "posts/2024-01-01-x.md, '# T', 'front-matter-missing date-inferred'",
        "posts/x.md, '', 'front-matter-missing title-missing date-missing'",
        "pages/x.md, '# T', front-matter-missing",
        "pages/x.md, '---', 'front-matter-missing title-missing'",
        "_drafts/x.md, T, ''",
        "cljuhz3yk000209l2aaaaaaaa.md, '# T', ''",
        "draft-64a87f3b0123456789abcdef.md, T, ''"
    })
    void aDocumentNeedsFrontMatterUnlessItIsADraftOrOfAnOldBackup(String path, String text, String rules) {
        assertThat(ids(Reading.post(folder, path, text))).isEqualTo(rules);
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n---\n# T", "---\n\n# title: x\n---\n# T"})
    void emptyFrontMatterIsReportedWhereItBegins(String text) {
        assertThat(Reading.post(folder, "pages/x.md", text).problem()).isEqualTo("1:1 the front matter holds no keys");
        assertThat(ids(Reading.post(folder, CUID, text))).isEqualTo("front-matter-empty title-missing date-inferred");
        assertThat(Reading.post(folder, DRAFT, text).problems()).isEmpty();
        assertThat(Reading.post(folder, "_drafts/x.md", text + "\nB").problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    title:        | 2:7
                    title: ""     | 2:8
                    title: '  '   | 2:8
                    title: ~      | 2:8
                    """)
    void anEmptyTitleIsReportedAtItsValue(String line, String place) {
        Reading reading = Reading.post(folder, "pages/x.md", "---\n" + line + "\ntoc: true\n---\nB");
        assertThat(reading.rules()).containsExactly(Rule.TITLE_EMPTY);
        assertThat(reading.problem()).isEqualTo(place + " the title is empty");
        assertThat(Reading.post(folder, "pages/x.md", "---\n" + line + "\n---\n# T\n")
                        .problems())
                .isEmpty();
        assertThat(Reading.post(folder, "_drafts/x.md", "---\n" + line + "\n---\nB")
                        .problems())
                .isEmpty();
    }

    @Test
    void aTitleIsMeasuredAsSearchResultsShowIt() {
        String fits = "\uD83D\uDE80".repeat(70);
        String over = "x".repeat(71);
        assertThat(page("title: " + fits).problems()).isEmpty();
        assertThat(page("title: " + over).problem())
                .isEqualTo("2:8 the title has 71 characters, and search results show about 70");
        assertThat(page("title: " + over + "\nseoTitle: T").problems()).isEmpty();
        assertThat(page("title: T\nseoTitle: " + over).problem())
                .isEqualTo("3:11 seoTitle has 71 characters, and search results show about 70");
        assertThat(Reading.post(folder, "pages/x.md", "---\ntoc: true\n---\n\n# " + over)
                        .problem())
                .startsWith("5:1 the title has 71");
        assertThat(Reading.post(folder, "_drafts/x.md", "---\ntitle: " + over + "\n---\nB")
                        .problems())
                .isEmpty();
    }

    @Test
    void aDescriptionIsMeasuredAsSearchResultsShowIt() {
        String over = "x".repeat(161);
        assertThat(page("title: T\ndescription: " + over.substring(1)).problems())
                .isEmpty();
        assertThat(page("title: T\nseoDescription: " + over).problem())
                .isEqualTo("3:17 the description has 161 characters, and search results show about 160");
        assertThat(page("title: T\nsummary: " + over).problem()).startsWith("3:10 the summary has 161");
        assertThat(page("title: T\nsummary: " + over + "\ndescription: D").problems())
                .isEmpty();
    }

    @Test
    void theLimitsAreThoseOfTheBlog() {
        SiteTester.site("""
                -- blog.yaml --
                validation: { titleLength: 5, descriptionLength: 6 }
                -- pages/x.md --
                ---
                title: Hello!
                description: Hello!!
                ---
                """)
                .validate()
                .reports(" no-posts", "pages/x.md:2:8 title-too-long", "pages/x.md:3:14 description-too-long");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    slug:          | 3:6 the slug is empty, so the URL is made as if it were not there
                    slug: ""       | 3:7 the slug is empty, so the URL is made as if it were not there
                    permalink: ' ' | 3:12 the permalink is empty, so the URL is made as if it were not there
                    url:           | 3:5 the url is empty, so the URL is made as if it were not there
                    """)
    void anEmptySlugIsReportedAtItsValue(String line, String problem) {
        assertThat(page("title: T\n" + line).problem()).isEqualTo(problem);
        assertThat(page("title: T\nslug: null").problems()).isEmpty();
        assertThat(Reading.post(folder, "_drafts/x.md", "---\ntitle: T\n" + line + "\n---\nB")
                        .problems())
                .isEmpty();
    }

    @Test
    void aDateWithoutZoneIsPointedOutWhereTheBlogAsksForIt() {
        SiteTester site = SiteTester.site("""
                -- blog.yaml --
                timeZone: Europe/Berlin
                -- posts/x.md --
                ---
                title: T
                date: 2024-05-06
                updated: 2024-05-07 10:00
                expires: 2034-05-07 10:00 +0100
                ---
                """);
        site.validate().reports();
        site.add("blog.yaml", "timeZone: Europe/Berlin\nvalidation: { date-without-zone: warning }\n")
                .validate()
                .reports("posts/x.md:3:7 date-without-zone", "posts/x.md:4:10 date-without-zone");
        assertThat(site.result().diagnostics().get(1).message())
                .isEqualTo(
                        "the date \"2024-05-07 10:00\" names no time zone, so that of the blog is assumed: Europe/Berlin");
        assertThat(site.result().diagnostics())
                .extracting(Diagnostic::hint)
                .containsExactly("write date: 2024-05-06T00:00:00+02:00", "write updated: 2024-05-07T10:00:00+02:00");
    }

    @ParameterizedTest
    @CsvSource({
        "posts/2024-05-06-x.md, 2024-05-06, ''",
        "posts/2024-05-06-x.md, 2024-05-07, '3:7 date is 2024-05-07, but the name of the file begins with 2024-05-06'",
        "posts/2024-05-06-x/index.md, 2024-05-05, "
                + "'3:7 date is 2024-05-05, but the name of the folder begins with 2024-05-06'",
        "posts/2024-05-06-x.md, 2024-05-07 01:00, "
                + "'3:7 date is 2024-05-07, but the name of the file begins with 2024-05-06'",
        "posts/2024-05-06-x.md, 2024-05-06 23:30 -0800, ''",
        "posts/2024-05-07-x.md, 2024-05-06 23:30 -0800, ''",
        "posts/2024-05-07-x.md, 2024-05-06 22:30Z, ''"
    })
    void theDateIsThatOfTheFileName(String path, String date, String problem) {
        Reading reading = Reading.post(folder, path, "---\ntitle: T\ndate: " + date + "\n---\nB");
        assertThat(reading.problems()).hasSize(problem.isEmpty() ? 0 : 1);
        if (!problem.isEmpty()) {
            assertThat(reading.rules()).containsExactly(Rule.DATE_FILE_NAME);
            assertThat(reading.problem()).isEqualTo(problem);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validation: { ignore: [image-no-alt, link-broken] }",
                "validation:\n  ignore:\n  - image-no-alt\n  - link-broken"
            })
    void aDocumentMayAskToBeLeftAlone(String lines) {
        Map<String, Set<Rule>> asked = Map.of("posts/x.md", Set.of(Rule.IMAGE_NO_ALT, Rule.LINK_BROKEN));
        String text = "---\ntitle: T\n" + lines + "\n---\nB";
        assertThat(Reading.post(folder, "posts/x.md", text).ignored()).isEqualTo(asked);
        String backup = text.replace("title: T\n", "title: \"T\ncuid: cljuhz3yk000209l2aaaaaaaa\n");
        assertThat(Reading.post(folder, "posts/x.md", backup).ignored()).isEqualTo(asked);
        assertThat(Reading.post(folder, "posts/x.md", text.replace("title: T", "title: \"T"))
                        .ignored())
                .isEqualTo(asked);
    }

    @Test
    void oneTextIsOneRule() {
        Reading reading = page("title: T\nvalidation: { ignore: title-too-long }");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.ignored()).isEqualTo(Map.of("pages/x.md", Set.of(Rule.TITLE_TOO_LONG)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [imge-no-alt]            | 3:24 there is no rule "imge-no-alt" to ignore             | did you mean image-no-alt?
                    image-no-alt, tag-once   | 3:23 there is no rule "image-no-alt, tag-once" to ignore | write the id
                    [[image-no-alt]]         | 3:24 each of validation.ignore must be the id of a rule; found a list | write
                    {image-no-alt: off}      | 3:23 validation.ignore must be the id of a rule; found a mapping | write
                    """)
    void whatIsNoRuleIsReportedAtItsPlace(String ignore, String problem, String hint) {
        boolean block = !ignore.startsWith("[") && !ignore.startsWith("{");
        Reading reading = page("title: T\nvalidation: { ignore: " + (block ? '"' + ignore + '"' : ignore) + " }");
        assertThat(reading.problem()).isEqualTo(problem);
        assertThat(reading.problems().get(0).hint()).startsWith(hint);
    }

    @Test
    void onlyIgnoreIsKnown() {
        Reading reading = page("title: T\nvalidation: { image-no-alt: off }");
        assertThat(reading.rules()).containsExactly(Rule.KEY_UNKNOWN);
        assertThat(reading.problem()).isEqualTo("3:15 the key validation.image-no-alt is unknown");
        assertThat(reading.problems().get(0).hint()).startsWith("write validation: { ignore: [image-no-alt] }");
        assertThat(page("title: T\nvalidation: image-no-alt").problem())
                .isEqualTo("3:13 validation must be a mapping; found the text \"image-no-alt\"");
    }

    @Test
    void whatADocumentIgnoresIsNotReported() {
        SiteTester.site("""
                -- posts/x.md --
                ---
                title: T
                date: 2024-05-06
                updated: 2024-05-05
                validation: { ignore: [date-updated-earlier, link-broken, ignore-unknown, nonsense] }
                ---
                [nowhere](nowhere.md)
                """).validate().reports();
    }

    private Reading page(String keys) {
        return Reading.post(folder, "pages/x.md", "---\n" + keys + "\n---\nB");
    }

    private static String ids(Reading reading) {
        List<String> ids = reading.rules().stream().map(Rule::id).toList();
        return String.join(" ", ids);
    }
}
