package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.blogmaven.testing.SiteTester;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
    private static final String BLOG = """
            -- blog.yaml --
            title: Steps
            -- posts/old.md --
            ---
            title: Old
            date: 2023-01-02T03:04:05+02:00
            ---
            x
            -- posts/new.md --
            ---
            title: "New: <b>tags</b> & more"
            date: 2024-02-03
            tags: [Java, C++]
            slug: größe
            ---
            ## A *heading*

            Some **bold** text with `code`, [a link](old.md) and <mark>raw &amp; HTML</mark>.

            ```java
            int notProse;
            ```

            <script>notShown()</script>
            -- posts/secret.md --
            ---
            title: Secret
            date: 2024-01-01
            unlisted: true
            ---
            x
            -- posts/draft.md --
            ---
            title: Draft
            draft: true
            ---
            x
            -- pages/about.md --
            ---
            title: About
            ---
            Who writes.
            """;

    @Test
    void knowsListedDocumentsAsPlainText() {
        SiteTester site = SiteTester.site(BLOG).build().succeeds();
        JsonArray index = index(site);

        assertThat(index)
                .extracting(post -> text(post.getAsJsonObject(), "title"))
                .containsExactly("New: <b>tags</b> & more", "Old", "About");
        JsonObject post = index.get(0).getAsJsonObject();
        assertThat(text(post, "url")).isEqualTo("gr%C3%B6%C3%9Fe/");
        assertThat(text(post, "date")).isEqualTo("2024-02-03");
        assertThat(post.get("headings")).hasToString("[\"A heading\"]");
        assertThat(post.get("tags")).hasToString("[\"Java\",\"C++\"]");
        assertThat(text(post, "text"))
                .startsWith("A heading Some bold text with code, a link and raw & HTML.")
                .doesNotContain("notProse", "<");
        assertThat(text(index.get(1).getAsJsonObject(), "date")).isEqualTo("2023-01-02");
        assertThat(text(index.get(2).getAsJsonObject(), "date")).isEmpty();
        site.file("search.json").doesNotContain("<", ">", "&");
    }

    @Test
    void holdsTheStartOfLongTexts() {
        SiteTester site = SiteTester.site(BLOG)
                .change("blog.yaml", "title: Steps", "search: { words: 4 }")
                .build()
                .succeeds();

        assertThat(text(index(site).get(0).getAsJsonObject(), "text")).isEqualTo("A heading Some bold");
    }

    @Test
    void everyPageLeadsToIt() {
        SiteTester.site(BLOG)
                .build()
                .succeeds()
                .file("old/index.html")
                .contains(
                        "<a class=\"tool search-open\" href=\"../search/\"",
                        "<dialog class=\"search-dialog\"",
                        "action=\"../archive/\" data-index=\"../search.json\" data-root=\"../\"",
                        " data-search=\"../theme/search.js\"></script>",
                        "<link rel=\"search\" type=\"application/opensearchdescription+xml\"")
                .file("search/index.html")
                .contains("<meta name=\"robots\" content=\"noindex\">", "<form class=\"search\"")
                .file("search/index.html")
                .doesNotContain("<dialog")
                .file("404.html")
                .contains("<form class=\"search\"", "data-index=\"/search.json\"", "src=\"/theme/search.js\"")
                .file("404.html")
                .doesNotContain("<dialog")
                .file("opensearch.xml")
                .contains("template=\"https://blog.example.org/search/?q={searchTerms}\"")
                .file("sitemap.xml")
                .doesNotContain("/search/");
    }

    @Test
    void withoutSearchNothingSpeaksOfIt() {
        SiteTester.site(BLOG)
                .change("blog.yaml", "title: Steps", "search: false")
                .build()
                .succeeds()
                .hasNot("search.json", "search/index.html", "opensearch.xml")
                .file("old/index.html")
                .doesNotContain("search")
                .file("404.html")
                .doesNotContain("search");
    }

    @Test
    void aPostMayBeCalledSearch() {
        SiteTester.site(BLOG)
                .change("posts/old.md", "title: Old", "title: Search\nslug: search")
                .build()
                .succeeds()
                .hasNot("opensearch.xml")
                .file("search/index.html")
                .contains("<h1 class=\"p-name\">");
    }

    private static JsonArray index(SiteTester site) {
        return JsonParser.parseString(site.file("search.json").text()).getAsJsonArray();
    }

    private static String text(JsonObject post, String name) {
        return post.get(name).getAsString();
    }
}
