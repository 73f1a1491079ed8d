package io.github.blogmaven.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.SiteTester;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookTest {
    private static final String POSTS = """
            -- posts/a.md --
            ---
            title: A & b
            date: 2024-05-06
            tags: [java]
            series: Steps
            featured: true
            ---
            Hi.
            -- posts/b.md --
            ---
            title: B
            date: 2024-05-07
            series: Steps
            ---
            Hi.
            -- pages/about.md --
            ---
            title: About us
            ---
            We.
            -- assets/logo.svg --
            <svg xmlns="http://www.w3.org/2000/svg"/>
            """;

    private static Document page(SiteTester site, String path) {
        return Jsoup.parse(site.file(path).text());
    }

    private static SiteTester blog(String yaml) {
        return SiteTester.site(POSTS).add("blog.yaml", yaml);
    }

    @Test
    void menuLeadsToSourcesPathsAndOtherSites() {
        SiteTester site = blog("""
                        language: de
                        menu:
                        - pages/about.md
                        - archive/
                        - /tags/
                        - tags/java/#x
                        - { title: Code, url: 'https://example.org/' }
                        - { title: Start, url: 'https://blog.example.org/' }
                        """).build().succeeds();

        Document page = page(site, "a/index.html");
        assertThat(page.select(".site-menu a").eachText())
                .containsExactly("About us", "Archiv", "Schlagwörter", "java", "Code", "Start");
        assertThat(page.select(".site-menu a").eachAttr("href"))
                .containsExactly(
                        "../about/", "../archive/", "../tags/", "../tags/java/#x", "https://example.org/", "../");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "menu: [pages/abuot.md] | 8 | the menu leads to \"pages/abuot.md\", which is not there"
                        + " | did you mean pages/about.md? ",
                "menu: [{ url: nothing/ }] | 15 | the menu leads to \"nothing/\", which is not there | write ",
                "menu: [posts/d.md] | 8 | the menu leads to posts/d.md, which is not published | ",
                "logo: assets/logo.png | 7 | there is no image file \"assets/logo.png\" | did you mean assets/logo.svg? ",
                "logo: pages/about.md | 7 | there is no image file \"pages/about.md\" | ",
                "author: { name: A, avatar: img/a.png } | 28 | there is no image file \"img/a.png\" | ",
                "social: { rss: feed.rss } | 16 | social.rss leads to \"feed.rss\", which is not there | "
            })
    void linksThatLeadNowhereAreReportedAtTheirPlace(String yaml, int column, String message, String hint) {
        var problem = blog(yaml)
                .add("posts/d.md", "---\ntitle: D\ndate: 2024-05-08\ndraft: true\n---\nNot yet.\n")
                .build()
                .result()
                .diagnostics()
                .stream()
                .filter(d -> d.rule().id().equals("config-invalid"))
                .findFirst()
                .orElseThrow();

        assertThat(problem.location()).hasToString("blog.yaml:1:" + column);
        assertThat(problem.message()).isEqualTo(message);
        assertThat(problem.hint()).startsWith(hint == null ? "" : hint);
    }

    @Test
    void everythingThatABlogSaysIsOnItsPages() {
        SiteTester site = blog("""
                        tagline: Small steps
                        logo: assets/logo.svg
                        font: sans
                        footer: <b>Foot</b>
                        colors: { accent: "#0b57a4" }
                        social: { github: 'https://github.com/ada' }
                        snippets: { head: <meta name="mine">, bodyEnd: <p>End</p>, afterPost: <p>After</p> }
                        """).build().succeeds();

        Document post = page(site, "a/index.html");
        assertThat(post.select("html").attr("data-font")).isEqualTo("sans");
        assertThat(post.select(".tagline").text()).isEqualTo("Small steps");
        assertThat(post.select(".logo").attr("src")).isEqualTo("../logo.svg");
        assertThat(post.select("footer b").text()).isEqualTo("Foot");
        assertThat(post.select("style").html()).isEqualTo(":root{--accent:light-dark(#0b57a4,#62cbd6)}");
        assertThat(post.select(".site-social a[rel=me]").attr("href")).isEqualTo("https://github.com/ada");
        assertThat(post.select("head meta[name=mine]")).hasSize(1);
        assertThat(post.select("body > p").eachText()).containsExactly("End");
        assertThat(post.select(".after-post > p").eachText()).containsExactly("After");
        assertThat(page(site, "index.html").select(".after-post")).isEmpty();
    }

    @Test
    void postsAreSharedByPlainLinks() {
        Document post = page(blog("title: x").build().succeeds(), "a/index.html");

        assertThat(post.select(".share a").eachAttr("href"))
                .containsExactly(
                        "https://share.joinmastodon.org/#text=A%20%26%20b%20https%3A%2F%2Fblog.example.org%2Fa%2F",
                        "https://bsky.app/intent/compose?text=A%20%26%20b%20https%3A%2F%2Fblog.example.org%2Fa%2F",
                        "https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fblog.example.org%2Fa%2F",
                        "mailto:?subject=A%20%26%20b&body=https%3A%2F%2Fblog.example.org%2Fa%2F");
        assertThat(post.select("script[src]:not([src*=/theme/]), iframe")).isEmpty();
    }

    @Test
    void nothingIsSharedWithoutBaseUrlOnPagesOrWhereTheBlogDoesNotWantIt() {
        blog("title: x").baseUrl("").build().file("a/index.html").doesNotContain("class=\"share\"");
        blog("share: false").build().file("a/index.html").doesNotContain("class=\"share\"");
        blog("title: x").build().file("about/index.html").doesNotContain("class=\"share\"");
    }

    @Test
    void commentsAreLoadedByNothingButAClick() {
        SiteTester site = blog("comments: { giscus: { repo: o/n, repoId: R1, category: 'Q&A', categoryId: C1 } }")
                .build()
                .succeeds();

        Document post = page(site, "a/index.html");
        assertThat(post.select(".comments").attr("data-category")).isEqualTo("Q&A");
        assertThat(post.select(".comments a").attr("href")).isEqualTo("https://github.com/o/n/discussions");
        assertThat(post.select("script[src]:not([src*=/theme/])")).isEmpty();
        assertThat(post.select(".comments script").html()).contains("https://giscus.app/client.js");
        site.file("about/index.html").doesNotContain("giscus");
    }

    @Test
    void homeShowsFeaturedPostsOnItsFirstPage() {
        SiteTester site = blog("pageSize: 1").build().succeeds();

        assertThat(page(site, "index.html").select(".featured a").eachText()).containsExactly("A & b");
        assertThat(page(site, "page/2/index.html").select(".featured")).isEmpty();
        blog("featured: 0").build().file("index.html").doesNotContain("class=\"featured\"");
    }

    @Test
    void partsOfASeriesLeadToTheirNeighbours() {
        SiteTester site = blog("title: x").build().succeeds();

        assertThat(page(site, "a/index.html").select(".series-next a").attr("href"))
                .isEqualTo("../b/");
        assertThat(page(site, "a/index.html").select(".series-previous")).isEmpty();
        assertThat(page(site, "b/index.html").select(".series-previous a").attr("href"))
                .isEqualTo("../a/");
    }
}
