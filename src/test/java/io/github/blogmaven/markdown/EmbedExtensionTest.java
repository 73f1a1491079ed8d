package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.config.MarkdownConfig;
import io.github.blogmaven.content.LinkReference;
import io.github.blogmaven.content.RenderedBody.Feature;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
        assertThat(html).contains("a, x-blog-root:b").doesNotContain("\uFFFF").doesNotContain("href=");
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
