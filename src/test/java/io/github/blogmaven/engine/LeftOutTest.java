package io.github.blogmaven.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.SiteTester;
import org.junit.jupiter.api.Test;

/** Documents whose errors leave nothing to publish: their bodies are checked in the same run, and nothing else changes. */
class LeftOutTest {

    @Test
    void theirBodiesAreChecked() {
        SiteTester.site("""
                -- posts/a.md --
                ---
                title: A
                date: 2024-02-30
                cover: none.png
                ---
                [nowhere](nowhere.md), [here](#here), ![](x.png)

                ```java
                -- posts/b.md --
                ---
                title: B: b
                ---
                [nowhere](nowhere.md)
                """)
                .validate()
                .reports(
                        "posts/a.md:3:7 date-impossible",
                        "posts/a.md:4:8 image-missing",
                        "posts/a.md:6:11 link-broken",
                        "posts/a.md:6:31 link-anchor-missing",
                        "posts/a.md:6:39 image-no-alt",
                        "posts/a.md:6:43 image-missing",
                        "posts/a.md:8:1 fence-unclosed",
                        "posts/b.md date-missing",
                        "posts/b.md:2:9 front-matter-invalid",
                        "posts/b.md:4:11 link-broken");
    }

    @Test
    void linksToThemAreNotBroken() {
        SiteTester.site("""
                -- posts/a.md --
                ---
                title: A
                date: 2024-01-01
                ---
                [b](b.md) [b](/bee/)
                -- posts/b.md --
                ---
                title: B
                slug: bee
                date: never
                ---
                """)
                .validate()
                .reports(
                        "posts/a.md:5:5 link-unpublished",
                        "posts/a.md:5:15 link-unpublished",
                        "posts/b.md:4:7 date-invalid");
    }

    @Test
    void theyAreNotPublishedNorAreTheirFiles() {
        SiteTester.site("""
                -- posts/a.md --
                ---
                title: A
                ---
                ![A picture](a.png)
                -- posts/a.png --
                -- posts/ok.md --
                ---
                title: Fine
                date: 2024-01-01
                ---
                """)
                .failOn(FailOn.NEVER)
                .build()
                .has("ok/index.html")
                .hasNot("a/index.html", "a.png")
                .file("reports/posts.json")
                .contains("""
                          {
                            "source": "posts/a.md",
                            "status": "hidden",
                            "reason": "it has errors, see diagnostics.json"
                          },
                        """);
    }

    @Test
    void draftsAreNotCheckedWhateverIsWrongWithThem() {
        SiteTester.site("""
                -- posts/a.md --
                ---
                title: A: b
                draft: true
                ---
                [nowhere](nowhere.md)
                """).validate().reports("posts/a.md:2:9 front-matter-invalid");
    }

    @Test
    void theyCanAskToBeLeftAloneButNotForTheirErrors() {
        SiteTester site = SiteTester.site("""
                -- posts/a.md --
                ---
                title: A: b
                validation: { ignore: [link-broken, front-matter-invalid, date-missing] }
                ---
                [nowhere](nowhere.md) ![](https://example.org/x.png)
                """).validate();
        site.reports("posts/a.md date-missing", "posts/a.md:2:9 front-matter-invalid", "posts/a.md:5:23 image-no-alt");
        assertThat(site.result().failed()).isTrue();
    }
}
