package io.github.blogmaven.testing;

import org.junit.jupiter.api.Test;

/** The whole path, from one text to a site and through a change of it. */
class SiteTesterTest {
    private static final String TWO_POSTS = """
            -- posts/hello.md --
            ---
            title: Hello
            datePublished: Fri Jul 07 2023 21:07:25 GMT+0000 (Coordinated Universal Time)
            ---
            Hi *there*
            -- posts/later.md --
            ---
            title: Later
            date: 2024-02-03
            ---
            See [hello](hello.md).
            """;

    @Test
    void writesPageForEachPost() {
        SiteTester.site(TWO_POSTS)
                .build()
                .succeeds()
                .reports()
                .file("hello/index.html")
                .contains("<em>there</em>", "2023-07-07T21:07:25Z")
                .file("later/index.html")
                .contains(">hello</a>")
                .has("index.html", "feed.xml", "rss.xml", "feed.json", "sitemap.xml", "robots.txt", "404.html");
    }

    @Test
    void rewritesOnlyWhatChanged() {
        SiteTester.site(TWO_POSTS)
                .build()
                .succeeds()
                .build()
                .rewrote()
                .change("posts/hello.md", "Hi", "Hey")
                .build()
                .rewrote(
                        "hello/index.html",
                        "hello/index.md",
                        "feed.xml",
                        "rss.xml",
                        "feed.json",
                        "index.html",
                        "llms.txt",
                        "search.json");
    }

    @Test
    void removesPageOfRemovedPost() {
        SiteTester.site(TWO_POSTS)
                .build()
                .has("hello/index.html")
                .remove("posts/hello.md")
                .change("posts/later.md", "See [hello](hello.md).", "Alone.")
                .build()
                .succeeds()
                .hasNot("hello/index.html");
    }

    @Test
    void keepsLastGoodSiteWhenPostBreaks() {
        SiteTester.site(TWO_POSTS)
                .build()
                .succeeds()
                .change("posts/later.md", "title: Later", "title: [Later")
                .build()
                .fails();
    }

    @Test
    void publishesDraftsOnlyWhenAsked() {
        String draft = """
                -- posts/idea.md --
                ---
                title: Idea
                date: 2024-02-03
                draft: true
                ---
                Soon.
                """;
        SiteTester.site(draft).build().succeeds().hasNot("idea/index.html");
        SiteTester.site(draft).drafts().build().succeeds().has("idea/index.html");
    }
}
