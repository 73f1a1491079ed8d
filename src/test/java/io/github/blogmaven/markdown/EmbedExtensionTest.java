package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.config.MarkdownConfig;
import io.github.blogmaven.config.MarkdownConfig.RawHtml;
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
        MarkdownConfig config = new MarkdownConfig(RawHtml.SANITIZE, Map.of("a1", "<form id=\"f\"></form>"), 200);

        Rendering rendering = Rendering.of("x\n%%[a1]\ny", config);

        assertThat(rendering.html()).contains("<form id=\"f\"></form>");
        assertThat(rendering.diagnostics()).isEmpty();
    }
}
