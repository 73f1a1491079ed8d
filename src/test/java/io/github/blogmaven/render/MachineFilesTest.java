package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.blogmaven.testing.SiteTester;
import org.junit.jupiter.api.Test;

/** What crawlers and browsers ask for beside the pages. */
class MachineFilesTest {
    private static SiteTester blog() {
        return SiteTester.site("""
                -- blog.yaml --
                title: "ärger [im] Büro"
                description: Two *words*.
                -- posts/a.md --
                ---
                title: A_b
                date: 2024-02-03
                ---
                First <i>line</i>.
                -- pages/about.md --
                ---
                title: About
                ---
                Who writes.
                """);
    }

    @Test
    void llmsTextListsDocuments() {
        assertThat(blog().build().succeeds().file("llms.txt").text()).isEqualTo("""
                        # ärger \\[im\\] Büro

                        > Two \\*words\\*.

                        ## Posts

                        - [A\\_b](https://blog.example.org/a/index.md): First line.

                        ## Pages

                        - [About](https://blog.example.org/about/index.md): Who writes.
                        """);
        blog().baseUrl("").build().file("llms.txt").contains("](a/index.md)");
        blog().change("blog.yaml", "title:", "llms: false\ntitle:")
                .build()
                .succeeds()
                .hasNot("llms.txt");
    }

    @Test
    void theBlogsOwnFilesWin() {
        blog().add("assets/llms.txt", "mine")
                .add("assets/site.webmanifest", "{}")
                .add("assets/favicon.ico", "icon")
                .add("assets/apple-touch-icon.png", "apple")
                .build()
                .succeeds()
                .reports()
                .hasNot("favicon.svg")
                .file("llms.txt")
                .contains("mine")
                .file("a/index.html")
                .contains(
                        "<link rel=\"icon\" href=\"../favicon.ico\"",
                        "<link rel=\"apple-touch-icon\" href=\"../apple-touch-icon.png\"",
                        "<link rel=\"manifest\" href=\"../site.webmanifest\">");
    }

    @Test
    void manifestNamesTheIcons() {
        String text = blog().add("assets/icon-192.png", "png")
                .build()
                .file("site.webmanifest")
                .text();
        JsonObject manifest = JsonParser.parseString(text).getAsJsonObject();

        assertThat(manifest.get("name").getAsString()).isEqualTo("ärger [im] Büro");
        assertThat(manifest.get("start_url").getAsString()).isEqualTo("./");
        assertThat(manifest.getAsJsonArray("icons"))
                .extracting(icon -> icon.getAsJsonObject().get("src").getAsString())
                .containsExactly("favicon.svg", "icon-192.png");
    }

    @Test
    void iconShowsTheFirstLetterOnTheAccentColour() {
        blog().build().file("favicon.svg").contains(">Ä</text>", "fill=\"#0a6570\"", "fill=\"#fff\"");
        blog().change("blog.yaml", "title: \"ä", "theme: { accent: '#ff0' }\ntitle: \"«1ä")
                .build()
                .file("favicon.svg")
                .contains(">1</text>", "fill=\"#ff0\"", "fill=\"#000\"");
        blog().change("blog.yaml", "title: \"ä", "theme: { accent: 'red\"/>' }\ntitle: \"ä")
                .build()
                .file("favicon.svg")
                .contains("fill=\"#0a6570\"");
    }

    @Test
    void shortNameOfTheSearchFits() {
        blog().change("blog.yaml", "ärger", "A very long title of a blog")
                .build()
                .file("opensearch.xml")
                .contains("<ShortName>A very long titl</ShortName>");
    }

    @Test
    void feedsHaveAStylesheetForBrowsers() {
        blog().change("posts/a.md", "date:", "tags: [x]\ndate:")
                .build()
                .succeeds()
                .has("theme/feed.css")
                .file("feed.xml")
                .contains("<?xml-stylesheet type=\"text/css\" href=\"theme/feed.css\"?>\n<feed ", "xml:lang=\"en\"")
                .file("tags/x/rss.xml")
                .contains("<?xml-stylesheet type=\"text/css\" href=\"../../theme/feed.css\"?>\n<rss ")
                .file("sitemap.xml")
                .doesNotContain("xml-stylesheet");
    }

    @Test
    void wellKnownFilesArePublished() {
        blog().add("assets/.well-known/security.txt", "Contact: mailto:x@example.org")
                .add("assets/.nojekyll", "")
                .add("assets/CNAME", "blog.example.org")
                .build()
                .succeeds()
                .reports()
                .has("CNAME", ".well-known/security.txt")
                .file(".nojekyll")
                .doesNotContain("x")
                .remove("assets/.well-known/security.txt")
                .build()
                .hasNot(".well-known/security.txt");
    }
}
