package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.config.Skin;
import io.github.blogmaven.image.Pictures;
import io.github.blogmaven.testing.SiteFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the default theme promises to readers: pages that hold still, ask nobody else and need no script. */
class DefaultThemeTest {
    @Test
    void coverHasItsPlaceBeforeItIsLoaded() throws IOException {
        Element cover = page(SiteFixture.small(), "second/index.html").expectFirst(".post-header img.cover.u-featured");

        assertThat(cover.attr("width")).isEqualTo("1600");
        assertThat(cover.attr("height")).isEqualTo("840");
        assertThat(cover.hasAttr("loading")).isFalse();
    }

    @Test
    void coversInListsWaitUntilTheyAreSeenButTheFirst() throws IOException {
        Document home = page(SiteFixture.small(), "index.html");

        assertThat(home.select(".post-summary .thumbnail img[width][height]")).hasSize(2);
        assertThat(home.select(".post-summary:not(.large) .thumbnail img[loading=lazy]"))
                .hasSize(1);
        assertThat(home.select(".large .thumbnail img").hasAttr("loading")).isFalse();
        assertThat(home.select(".thumbnail").eachAttr("tabindex")).containsOnly("-1");
        assertThat(home.select(".thumbnail").eachAttr("aria-hidden")).containsOnly("true");
    }

    @Test
    void firstPostOfTheFirstPageIsLarge() throws IOException {
        Rendered site = Rendered.of(SiteFixture.small());

        assertThat(Jsoup.parse(site.file("index.html"))
                        .select(".large h2.p-name")
                        .eachText())
                .containsExactly("Third");
        assertThat(Jsoup.parse(site.file("page/2/index.html")).select(".large")).isEmpty();
        assertThat(Jsoup.parse(site.file("tags/t0/index.html")).select(".large"))
                .isEmpty();
    }

    @Test
    void longSeriesIsShownAroundThePost() throws IOException {
        SiteFixture many = new SiteFixture();
        for (int i = 12; i >= 1; i--) {
            many.post("p" + i, "Post " + i, "<p>x</p>");
        }
        Rendered site = Rendered.of(many);

        assertThat(parts(site, "p1")).isEqualTo("1: Post 1, Post 2, Post 3, Post 4, Post 5");
        assertThat(parts(site, "p6")).isEqualTo("4: Post 4, Post 5, Post 6, Post 7, Post 8");
        assertThat(parts(site, "p12")).isEqualTo("10: Post 10, Post 11, Post 12");
        assertThat(Jsoup.parse(site.file("p6/index.html"))
                        .select(".series-box [aria-current]")
                        .text())
                .isEqualTo("Post 6");
    }

    private static String parts(Rendered site, String slug) {
        Element list = Jsoup.parse(site.file(slug + "/index.html")).expectFirst(".series-box ol");
        return (list.hasAttr("start") ? list.attr("start") : "1") + ": "
                + String.join(", ", list.select("li").eachText());
    }

    @Test
    void chosenColoursAreKnownBeforeThePageIsPainted() throws IOException {
        Document page = page(SiteFixture.small(), "second/index.html");

        Element first = page.expectFirst("head script:not([type])");
        Element style = page.expectFirst("head link[rel=stylesheet]");
        assertThat(first.data()).contains("blog-theme", "dataset.theme").hasSizeLessThan(200);
        assertThat(first.elementSiblingIndex()).isLessThan(style.elementSiblingIndex());
        assertThat(page.select("button.theme-switch[type=button][aria-pressed]").attr("aria-label"))
                .isNotEmpty();
    }

    @Test
    void scriptsWaitForThePageAndComeFromTheBlogAlone() throws IOException {
        for (var file : Rendered.of(SiteFixture.small()).files().entrySet()) {
            Document page = Jsoup.parse(file.getValue());
            assertThat(page.select("script[src]")).as(file.getKey()).allMatch(script -> script.hasAttr("defer"));
            assertThat(page.select("script[src], link[rel=stylesheet]").stream()
                            .map(element -> element.attr("src") + element.attr("href")))
                    .as(file.getKey())
                    .noneMatch(url -> url.contains("//"));
        }
    }

    @Test
    void postOfTextIsLight() throws IOException {
        SiteFixture text = SiteFixture.onePost("First", "<p>" + "Some words of a post. ".repeat(300) + "</p>");
        Theme theme = Theme.load(new ThemePlace(Path.of("no-theme"), "theme/"));
        SiteRenderer renderer = new SiteRenderer(
                text.build(), Pictures.NONE, CodeMemory.NONE, theme, Skin.THEME, TemplateMetrics.of(false));
        Map<String, Integer> sizes = renderer.themeAssets().stream()
                .collect(Collectors.toMap(file -> "../" + file.output(), file -> file.bytes().length));
        String html = Rendered.of(text).file("first/index.html");
        Document page = Jsoup.parse(html);

        int linked = Stream.concat(
                        page.select("script[src]").eachAttr("src").stream(),
                        page.select("link[rel=stylesheet]").eachAttr("href").stream())
                .mapToInt(url -> sizes.getOrDefault(url, 0))
                .sum();

        assertThat(linked).as("style sheet and script are the theme's").isGreaterThan(10_000);
        assertThat(html.getBytes(StandardCharsets.UTF_8).length + linked).isLessThanOrEqualTo(40 * 1024);
    }

    private static Document page(SiteFixture site, String output) throws IOException {
        return Jsoup.parse(Rendered.of(site).file(output));
    }
}
