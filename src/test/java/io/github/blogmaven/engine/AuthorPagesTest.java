package io.github.blogmaven.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.SiteTester;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class AuthorPagesTest {
    private static final String BLOG = """
            -- blog.yaml --
            pageSize: 1
            author: ada
            -- authors.yaml --
            ada: { name: Ada Example, url: https://ada.example.org/, bio: Writes about parsers., avatar: assets/ada.svg }
            Ada: Another Ada
            bob: Bob
            eve: Eve
            -- assets/ada.svg --
            <svg xmlns="http://www.w3.org/2000/svg"/>
            -- posts/a.md --
            ---
            title: A
            date: 2024-05-06
            authors: [ada, Another Ada]
            ---
            Hi.
            -- posts/b.md --
            ---
            title: B
            date: 2024-05-07
            ---
            Hi.
            -- posts/c.md --
            ---
            title: C
            date: 2024-05-08
            authors: [bob]
            ---
            Hi.
            -- posts/hidden.md --
            ---
            title: Hidden
            date: 2024-05-09
            authors: [eve]
            unlisted: true
            ---
            Hi.
            """;

    private static Document page(SiteTester site, String path) {
        return Jsoup.parse(site.file(path).text());
    }

    @Test
    void authorsOfTheRegistryHavePagesOfTheirListedPosts() {
        SiteTester site = SiteTester.site(BLOG).build().succeeds();

        Document ada = page(site, "authors/ada/index.html");
        assertThat(ada.select("h1").text()).isEqualTo("Ada Example");
        assertThat(ada.select(".p-note").text()).isEqualTo("Writes about parsers.");
        assertThat(ada.select(".u-photo").attr("src")).isEqualTo("../../ada.svg");
        assertThat(ada.select(".author a[rel=me]").attr("href")).isEqualTo("https://ada.example.org/");
        assertThat(ada.select(".post-summary h2").eachText()).containsExactly("B");
        assertThat(ada.select("link[rel=next]").attr("href")).isEqualTo("../../authors/ada/page/2/");
        assertThat(page(site, "authors/ada/page/2/index.html")
                        .select(".post-summary h2")
                        .eachText())
                .containsExactly("A");
        assertThat(page(site, "authors/ada-2/index.html").select("h1").text()).isEqualTo("Another Ada");
        assertThat(site.tree().keySet())
                .filteredOn(path -> path.startsWith("authors/") && path.endsWith("/feed.xml"))
                .containsExactly("authors/ada-2/feed.xml", "authors/ada/feed.xml", "authors/bob/feed.xml");
        assertThat(site.tree()).doesNotContainKey("authors/eve/index.html");
        site.file("sitemap.xml").contains("<loc>https://blog.example.org/authors/ada/</loc>");
    }

    @Test
    void postsLeadToThePagesOfTheirAuthorsAndFeedsToTheirHomes() {
        SiteTester site = SiteTester.site(BLOG).build().succeeds();

        assertThat(page(site, "a/index.html").select(".p-author a").eachAttr("href"))
                .containsExactly("../authors/ada/", "../authors/ada-2/");
        assertThat(page(site, "a/index.html").select(".p-author a").eachText())
                .containsExactly("Ada Example", "Another Ada");
        site.file("feed.xml")
                .contains("<uri>https://ada.example.org/</uri>", "<uri>https://blog.example.org/authors/ada-2/</uri>");
        site.file("a/index.html").contains("\"url\":\"https://blog.example.org/authors/ada-2/\"");
        site.file("authors/ada/index.html").contains("\"@type\":\"ProfilePage\"");
    }

    @Test
    void picturesOfAuthorsAreNamedByTheirFilesToo() {
        SiteTester site = SiteTester.site(BLOG)
                .change("authors.yaml", "avatar: assets/ada.svg", "avatar: assets/people/ada.svg")
                .add("assets/people/ada.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>")
                .build()
                .succeeds();

        assertThat(page(site, "authors/ada/index.html").select(".u-photo").attr("src"))
                .isEqualTo("../../people/ada.svg");
        site.has("people/ada.svg");
    }

    @Test
    void namesAloneHaveNoPages() {
        SiteTester site = SiteTester.site(BLOG).remove("authors.yaml").build().succeeds();

        assertThat(site.tree().keySet()).noneMatch(path -> path.startsWith("authors/"));
        assertThat(page(site, "a/index.html").select(".p-author a")).isEmpty();
    }
}
