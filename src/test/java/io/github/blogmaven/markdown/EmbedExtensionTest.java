package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.config.MarkdownConfig;
import io.github.blogmaven.content.LinkReference;
import io.github.blogmaven.content.RenderedBody.Feature;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbedExtensionTest {

    @Test
    void everyEmbedLinksToItsUrl() {
        Rendering rendering =
                Rendering.of("Intro.\n\n%[https://youtu.be/dQw4w9WgXcQ]\n\nSee %[https://example.org/x].");

        assertThat(rendering.body().links())
                .extracting(LinkReference::target)
                .containsExactly("https://youtu.be/dQw4w9WgXcQ", "https://example.org/x");
        assertThat(rendering.html()).contains("href=\"https://youtu.be/dQw4w9WgXcQ\"");
        assertThat(rendering.body().features()).containsExactly(Feature.EMBED);
    }

    @Test
    void playersAndFormulasSurviveTheCleaningOfRawHtml() {
        String markdown = "%[https://youtu.be/dQw4w9WgXcQ]\n\nText with $$x_1$$.\n\n$$y$$\n";
        String html = Rendering.of(markdown).html();
        assertThat(html).contains("<iframe srcdoc=").contains("<math alttext=").contains("<math display=");
        Document cleaned = Jsoup.parseBodyFragment(
                Rendering.of(markdown + "\n<b>raw</b>\n").html());
        assertThat(cleaned.select("b").text()).isEqualTo("raw");
        assertThat(cleaned.select("iframe, .math").outerHtml())
                .isEqualTo(Jsoup.parseBodyFragment(html).select("iframe, .math").outerHtml());
    }

    /** What is put in behind the policy must not land in a tag: its quotation marks would end the attribute there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$x onmouseover=alert(1) $$",
                "a $$x onmouseover=alert(1) $$ b",
                "%[https://youtu.be/dQw4w9WgXcQ]"
            })
    void nothingTrustedIsPutIntoAnAttribute(String markdown) {
        for (String quote : new String[] {"'", "\""}) {
            String html = Rendering.of("<p title=" + quote + "\n\n" + markdown + "\n\n" + quote + ">y</p>\n")
                    .html();
            HostileMarkdownTest.assertHarmless(markdown, html);
            assertThat(Jsoup.parseBodyFragment(html).expectFirst("p[title]").attributesSize())
                    .as(html)
                    .isEqualTo(1);
        }
    }

    @Test
    void widgetIsTheConfiguredHtml() {
        MarkdownConfig config = MarkdownConfig.DEFAULT.withWidgets(Map.of("a1", "<form id=\"f\"></form>"));

        Rendering rendering = Rendering.of("x\n%%[a1]\ny", config);

        assertThat(rendering.html()).contains("<form id=\"f\"></form>");
        assertThat(rendering.diagnostics()).isEmpty();
    }

    @Test
    void noPostCanForgeWhatStandsForAWidget() {
        MarkdownConfig config = MarkdownConfig.DEFAULT.withWidgets(Map.of("w1", "<b>own</b>"));
        String html = Rendering.of("%%[w1]\n\n<p title=\"\uFDD00\uFDD1&#xFDD0;0&#xFDD1;\">x</p>\n", config)
                .html();
        assertThat(html).containsOnlyOnce("<b>own</b>").contains("title=");
    }

    @Test
    void noPostCanForgeTheMarkOfTheRoot() {
        String html = Rendering.of("""
                        a, x-blog-root:b <i title="x-blog-root:c">d, &#xFFFF;e</i>

                        <p title="&#xFFFF;f"><a href="x-blog-root:g">h</a>, &#xFFFF;i</p>

                        <div data-node-type="callout"><div data-node-type="callout-emoji">, &#xFFFF;j</div></div>
                        """).body().html();
        assertThat(html).contains("a, x-blog-root:b").doesNotContain("\u0001").doesNotContain("href=");
    }

    @Test
    void rawHtmlKeepsTheMarkOfTheRootInUrls() {
        assertThat(Rendering.of("<img src=\"a.png\" alt=\"a\" srcset=\"b.png 1x, c.png 2x\">\n")
                        .html())
                .contains("src=\"/a.png\"")
                .contains("/b.png 1x")
                .contains("/c.png 2x");
    }
}
