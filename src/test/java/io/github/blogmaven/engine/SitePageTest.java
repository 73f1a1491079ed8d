package io.github.blogmaven.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class SitePageTest {

    @Test
    void pageIsTakenApart() {
        SitePage page = SitePage.of("a/index.html", """
                <!DOCTYPE html>
                <html lang="en"><head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>Fire &amp; ash</title>
                <meta name="description" content="say &quot;hot&quot;">
                <meta property="og:title" content="Fire">
                <link rel="canonical" href="https://example.org/a/">
                <script type="application/ld+json">{"a":"<meta name='x'>"}</script>
                <base href="/elsewhere/">
                <style>body { color: red }</style>
                </head>
                <body class="page-post">
                <p>the <code>&lt;/body></code></p>
                </body></html>
                """);
        assertThat(page.title()).isEqualTo("Fire & ash");
        assertThat(page.head()).extracting(SitePage.Element::name).containsExactly("meta", "meta", "link");
        assertThat(page.head().get(0).attributes())
                .containsExactly(entry("name", "description"), entry("content", "say \"hot\""));
        assertThat(page.body())
                .startsWith("<script type=\"application/ld+json\">{\"a\":\"<meta name='x'>\"}</script>")
                .endsWith("</script>\n\n<p>the <code>&lt;/body></code></p>\n");
    }

    @Test
    void templateThatWritesNoDocumentIsAllBody() {
        SitePage page = SitePage.of("index.html", "nothing of the kind");
        assertThat(page.title()).isEmpty();
        assertThat(page.head()).isEmpty();
        assertThat(page.body()).isEqualTo("nothing of the kind");
    }

    @Test
    void scriptThatNeverEndsIsLeftOut() {
        SitePage page = SitePage.of("index.html", "<head><script>x</head><body>kept</body>");
        assertThat(page.body()).isEqualTo("\nkept");
    }
}
