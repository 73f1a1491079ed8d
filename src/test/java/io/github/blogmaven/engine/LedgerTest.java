package io.github.blogmaven.engine;

import io.github.blogmaven.testing.SiteTester;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final String FILE = "blog-urls.txt";

    private static SiteTester blog() {
        return SiteTester.site("""
                -- blog.yaml --
                validation: { ledger: blog-urls.txt }
                -- posts/a.md --
                ---
                title: A
                date: 2024-05-06
                cuid: ckz0000000000000000000001
                ---
                -- posts/b.md --
                ---
                title: B
                date: 2024-05-07
                slug: bee
                ---
                """);
    }

    @Test
    void aMissingLedgerSaysHowToWriteIt() {
        blog().validate().fails().reports("blog.yaml:1:23 ledger-invalid");
    }

    @Test
    void aLedgerHoldsWhatIsPublished() {
        blog().validate(Update.LEDGER)
                .succeeds()
                .source(FILE)
                .contains("\n/a/\tckz0000000000000000000001\tposts/a.md\n/bee/\t-\tposts/b.md\n")
                .build()
                .succeeds()
                .reports();
    }

    @Test
    void aChangedUrlNeedsAnAlias() {
        blog().validate(Update.LEDGER)
                .change("posts/b.md", "slug: bee", "slug: wasp")
                .build()
                .fails()
                .reports("posts/b.md:4:7 url-changed")
                .change("posts/b.md", "slug: wasp", "slug: wasp\naliases: [/bee/]")
                .build()
                .succeeds()
                .reports()
                .validate(Update.LEDGER)
                .source(FILE)
                .contains("/bee/\t", "/wasp/\t");
    }

    @Test
    void aVanishedUrlIsToldAtItsLine() {
        blog().validate(Update.LEDGER).remove("posts/b.md").build().fails().reports("blog-urls.txt:3:1 url-vanished");
    }

    @Test
    void anotherIdMakesAnOldPostNewInFeeds() {
        blog().validate(Update.LEDGER)
                .change("posts/a.md", "0001", "0002")
                .build()
                .fails()
                .reports("posts/a.md:4:7 feed-id-changed");
    }

    @Test
    void aLedgerStaysInTheSourceDirectory() {
        blog().change("blog.yaml", "blog-urls.txt", "../urls.txt")
                .validate(Update.LEDGER)
                .fails()
                .reports("blog.yaml:1:23 ledger-invalid");
    }
}
