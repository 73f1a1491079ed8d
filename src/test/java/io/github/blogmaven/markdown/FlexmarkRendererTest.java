package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.config.MarkdownConfig;
import io.github.blogmaven.config.MarkdownConfig.RawHtml;
import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.LinkReference;
import io.github.blogmaven.content.RenderedBody;
import io.github.blogmaven.content.RenderedBody.Feature;
import io.github.blogmaven.content.RenderedBody.TocEntry;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlexmarkRendererTest {

    @Test
    void listsHeadingsAsPlainText() {
        RenderedBody body = body("# A *b* `c` &amp; [d](e)\n\n> ### **F**[^1]\n\n## A b c & d\n\n[^1]: note");

        assertThat(body.toc())
                .containsExactly(
                        new TocEntry(1, "a-b-c--d", "A b c & d"),
                        new TocEntry(3, "f", "F"),
                        new TocEntry(2, "a-b-c--d-1", "A b c & d"));
        assertThat(body.anchors()).containsExactlyInAnyOrder("a-b-c--d", "f", "a-b-c--d-1", "fn-1", "fnref-1");
    }

    @Test
    void headingsAvoidIdsOfRawHtml() {
        RenderedBody body = body("<div id=\"intro\">x</div>\n\n# Intro\n\n<a name=\"old\"></a>");

        assertThat(body.toc()).containsExactly(new TocEntry(1, "intro-1", "Intro"));
        assertThat(body.anchors()).containsExactlyInAnyOrder("intro", "intro-1", "old");
    }

    @Test
    void collectsLinksAndPicturesOfMarkdownAndRawHtml() {
        RenderedBody body = body("[a](b.md)\n\n![c](d.png)\n\n> <img src='e.png' alt=''> <a href=\"f&amp;g\">h</a>");

        assertThat(body.links()).extracting(LinkReference::target).containsExactly("b.md", "d.png", "e.png", "f&g");
        assertThat(body.links())
                .extracting(reference -> reference.location().toString())
                .containsExactly("posts/x.md:1:5", "posts/x.md:3:6", "posts/x.md:5:13", "posts/x.md:5:37");
        assertThat(body.html()).contains("src=\"\u0001e.png\"", "href=\"\u0001f&amp;g\"");
    }

    @Test
    void excerptEndsAtTheMark() {
        RenderedBody body = body("# One\n\n- a **b\n  <!--MORE --> c**\n- d\n\nlast");

        assertThat(body.excerptHtml()).contains("<h1>One</h1>", "a").doesNotContain("last", " c", "id=", "<li>d");
        assertThat(body.excerptText()).isEqualTo("One a **b");
    }

    @Test
    void excerptKeepsInlineElementsClosed() {
        assertThat(body("a *b <!-- more --> c*").excerptHtml()).isEqualTo("<p>a <em>b </em></p>\n");
    }

    @Test
    void excerptIsTheFirstParagraphOfProse() {
        RenderedBody body = body(
                "# Title\n\n![alone](a.png)\n\n%[https://youtu.be/dQw4w9WgXcQ]\n\nText[^1] ![p](q.png) and [link](r.md).\n\nMore.\n\n[^1]: x");

        assertThat(body.excerptHtml()).isEqualTo("<p>Text  and <a href=\"\u0001r.md\">link</a>.</p>\n");
        assertThat(body.excerptText()).isEqualTo("Text and link.");
        assertThat(body.links()).hasSize(4);
    }

    @Test
    void excerptOfTheFrontMatterWins() {
        RenderedBody body = Rendering.of(Rendering.document("Body.", "Given *Markdown*."), Rendering.SANITIZE)
                .body();

        assertThat(body.excerptHtml()).isEqualTo("<p>Given <em>Markdown</em>.</p>\n");
        assertThat(body.excerptText()).isEqualTo("Given Markdown.");
    }

    @Test
    void checkingLeavesOutWhatOnlyListsShow() {
        Document document = Rendering.document("Text with a [link](r.md).", "");
        Diagnostics diagnostics = new Diagnostics();
        RenderedBody checked = new FlexmarkRenderer(
                        Rendering.SANITIZE, Rendering.PHRASES, Rendering.FORMULAS, Extent.CHECKED)
                .render(document, Rendering::resolve, diagnostics);

        assertThat(checked)
                .isEqualTo(Rendering.of(document, Rendering.SANITIZE)
                        .body()
                        .withExcerpt("", "")
                        .withPlain(new RenderedBody.Plain("", List.of())));
    }

    @Test
    void checkingReadsTheExcerptOfTheFrontMatter() {
        Document document = Rendering.document("Body.", "Given *Markdown*.");
        Diagnostics diagnostics = new Diagnostics();
        RenderedBody checked = new FlexmarkRenderer(
                        Rendering.SANITIZE, Rendering.PHRASES, Rendering.FORMULAS, Extent.CHECKED)
                .render(document, Rendering::resolve, diagnostics);

        assertThat(checked.excerptText()).isEqualTo("Given Markdown.");
    }

    @Test
    void excerptTextEndsAtAWord() {
        String text = body("word ".repeat(100)).excerptText();

        assertThat(text).endsWith("word…");
        assertThat(text.codePointCount(0, text.length())).isBetween(280, 300);
        assertThat(body("字".repeat(400)).excerptText()).hasSize(300);
        assertThat(body("🚀".repeat(400)).excerptText().codePointCount(0, 600 - 1))
                .isEqualTo(300);
    }

    @Test
    void excerptOfAnEmptyBodyIsEmpty() {
        RenderedBody body = body("");

        assertThat(body.html() + body.excerptHtml() + body.excerptText()).isEmpty();
        assertThat(body.words()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'one two, three - four', 4",
        "'日本語 and 한국', 6",
        "'`code` [link](http://x.org/a)', 2",
        "'don''t well-known 3.14', 3",
        "'```\ncode block\n```', 0",
        "'| a | b |\n|-|-|\n| c | d |', 4",
        "'<p>raw words</p>', 2"
    })
    void countsWords(String markdown, int words) {
        assertThat(body(markdown).words()).isEqualTo(words);
    }

    @Test
    void tellsWhatABodyNeeds() {
        assertThat(body("plain").features()).isEmpty();
        assertThat(body("```\ncode\n```").features()).containsExactly(Feature.CODE);
    }

    @ParameterizedTest
    @CsvSource({
        "'Java title=\"x\"', java",
        "'{.python .numbers}', python",
        "'js{1,3}', js",
        "'rust,no_run', rust",
        "'javascript hljs', javascript",
        "'C++', c++",
        "'objective-c', objective-c",
        "'\"><script>', ''",
        "'', ''"
    })
    void readsTheLanguageOfAFence(String info, String language) {
        assertThat(CodeInfo.of(info).language()).isEqualTo(language);
    }

    @Test
    void allowsRawHtmlAsWritten() {
        Rendering rendering = Rendering.of(
                "<script>x</script>\n\na <b onclick=\"y\">b <!-- c -->",
                MarkdownConfig.DEFAULT.withHtml(RawHtml.ALLOW));

        assertThat(rendering.html()).isEqualTo("<script>x</script>\n<p>a <b onclick=\"y\">b <!-- c --></p>\n");
        assertThat(rendering.diagnostics()).isEmpty();
    }

    @Test
    void showsRawHtmlAsText() {
        Rendering rendering = Rendering.of(
                "<script>x</script>\n\na <b>b</b> <!-- c -->", MarkdownConfig.DEFAULT.withHtml(RawHtml.ESCAPE));

        assertThat(rendering.html())
                .isEqualTo("<p>&lt;script&gt;x&lt;/script&gt;</p>\n<p>a &lt;b&gt;b&lt;/b&gt; </p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg onload=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\" java\tscript&colon;alert(1)\">x</a>",
                "<img src=x onerror=alert(1)>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<iframe src=\"//evil.example/\"></iframe>",
                "<form action=\"https://evil.example/\"><input name=a><button>x</button></form>",
                "<object data=\"x.swf\"></object><embed src=x>",
                "<math><mi xlink:href=\"data:x,<script>alert(1)</script>\">x</mi></math>",
                "<style>@import 'https://evil.example/'</style>",
                "<base href=\"https://evil.example/\"><meta http-equiv=refresh content=0><link rel=stylesheet href=x>",
                "<p style=\"background:url(javascript:x)\">x</p>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>"
            })
    void removesAndReportsWhatCouldRun(String html) {
        Rendering rendering = Rendering.of("text\n\n" + html + "\n\ntext");

        HostileMarkdownTest.assertHarmless(html, rendering.html());
        assertThat(rendering.diagnostics())
                .anyMatch(d -> d.rule() == Rule.HTML_REMOVED || d.rule() == Rule.LINK_UNSAFE)
                .allMatch(d -> d.location().line() == 3);
    }

    private static RenderedBody body(String markdown) {
        return Rendering.of(markdown).body();
    }
}
