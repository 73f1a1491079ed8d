package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.config.MarkdownConfig;
import io.github.blogmaven.config.MarkdownConfig.RawHtml;
import io.github.blogmaven.diagnostic.Rule;
import org.junit.jupiter.api.Test;

class HashnodeHtmlExtensionTest {
    private static final String CALLOUT = """
            <div data-node-type="callout">
            <div data-node-type="callout-emoji">&#x1F4A1;</div>
            <div data-node-type="callout-text">a <b onclick="x()">b</b></div>
            </div>
            """;

    @Test
    void calloutIsFramedWhereHtmlIsEscaped() {
        MarkdownConfig escape = MarkdownConfig.DEFAULT.withHtml(RawHtml.ESCAPE);

        assertThat(Rendering.of(CALLOUT, escape).html())
                .isEqualTo("<div class=\"callout\" role=\"note\"><div class=\"callout-emoji\">\uD83D\uDCA1</div>"
                        + "<div class=\"callout-text\">a &lt;b onclick=&quot;x()&quot;&gt;b&lt;/b&gt;</div></div>\n");
    }

    @Test
    void calloutHoldsOnlyAllowedHtml() {
        Rendering rendering = Rendering.of(CALLOUT);

        assertThat(rendering.html()).contains("<div class=\"callout-text\">a <b>b</b></div></div>");
        assertThat(rendering.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.rule()).isEqualTo(Rule.HTML_REMOVED);
            assertThat(d.location().line()).isEqualTo(3);
            assertThat(d.location().column()).isEqualTo(41);
        });
    }

    @Test
    void componentNestedInHtmlIsText() {
        Rendering rendering = Rendering.of("<div>\n<Tab a=\"b\">x</Tab>\n</div>");

        assertThat(rendering.html()).contains("&lt;Tab a=&quot;b&quot;&gt;x&lt;/Tab&gt;");
        assertThat(rendering.diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(d.rule()).isEqualTo(Rule.MDX_UNSUPPORTED));
    }
}
