package io.github.blogmaven.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.SiteTester;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SocialCardsTest {
    private static final String BLOG = """
            -- posts/hello.md --
            ---
            title: Hello & welcome
            date: 2024-02-03
            tags: [java]
            ---
            Hi *there*
            -- posts/covered.md --
            ---
            title: Covered
            date: 2024-02-04
            cover: https://pictures.example.org/cover.png
            ---
            Hi
            -- posts/shared.md --
            ---
            title: Shared
            date: 2024-02-05
            ogImage: https://pictures.example.org/shared.png
            ---
            Hi
            -- pages/about.md --
            ---
            title: About
            ---
            Hi
            """;

    @Test
    void postsWithoutAPictureGetACard() {
        SiteTester.site(BLOG)
                .socialCards()
                .build()
                .succeeds()
                .reports()
                .has("hello/card.png")
                .hasNot("covered/card.png", "shared/card.png", "about/card.png")
                .file("hello/index.html")
                .contains(
                        "<meta property=\"og:image\" content=\"https://blog.example.org/hello/card.png\">",
                        "<meta property=\"og:image:width\" content=\"1200\">",
                        "<meta property=\"og:image:height\" content=\"630\">",
                        "<meta property=\"og:image:alt\" content=\"Hello &amp; welcome\">",
                        "<meta name=\"twitter:card\" content=\"summary_large_image\">",
                        "<meta name=\"twitter:image\" content=\"https://blog.example.org/hello/card.png\">",
                        "\"image\":\"https://blog.example.org/hello/card.png\"")
                .file("covered/index.html")
                .contains("<meta property=\"og:image\" content=\"https://pictures.example.org/cover.png\">")
                .file("about/index.html")
                .doesNotContain("og:image");
    }

    @Test
    void theCardIsNoPictureInThePost() {
        SiteTester.site(BLOG).socialCards().build().file("hello/index.html").doesNotContain("<img");
    }

    @Test
    void secondBuildWritesNothing() {
        SiteTester.site(BLOG)
                .socialCards()
                .build()
                .succeeds()
                .build()
                .succeeds()
                .rewrote();
    }

    @Test
    void anotherTitleIsAnotherCard() {
        SiteTester site = SiteTester.site(BLOG).socialCards().build();
        String before = site.tree().get("hello/card.png");
        String after = site.change("posts/hello.md", "welcome", "farewell")
                .build()
                .succeeds()
                .tree()
                .get("hello/card.png");
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void theAccentOfTheBlogIsTheAccentOfItsCards() throws IOException {
        byte[] card = SiteTester.site(BLOG)
                .add("blog.yaml", "colors: { accent: '#70c' }\n")
                .socialCards()
                .build()
                .succeeds()
                .bytes("hello/card.png");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(card));
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());

        assertThat(IntStream.of(pixels)).contains(0xff7700cc).doesNotContain(0xff0a6570);
    }

    @Test
    void threadsDoNotShow() {
        Map<String, String> alone = new TreeMap<>(
                SiteTester.site(BLOG).socialCards().threads(1).build().tree());
        assertThat(SiteTester.site(BLOG).socialCards().threads(4).build().tree())
                .isEqualTo(alone);
    }

    @Test
    void theBlogCanDoWithout() {
        SiteTester.site(BLOG)
                .add("blog.yaml", "socialCards: false\n")
                .socialCards()
                .build()
                .succeeds()
                .hasNot("hello/card.png")
                .file("hello/index.html")
                .doesNotContain("og:image");
    }

    @Test
    void otherSitesNeedTheBaseUrl() {
        SiteTester.site(BLOG)
                .baseUrl("")
                .socialCards()
                .build()
                .succeeds()
                .reports(" base-url-missing")
                .hasNot("hello/card.png");
    }

    @Test
    void cardsGiveWayToFiles() {
        SiteTester.site("""
                -- posts/hello/index.md --
                ---
                title: Hello
                date: 2024-02-03
                ---
                ![A card that somebody drew](card.png)
                -- posts/hello/card.png --
                not ours
                """)
                .socialCards()
                .build()
                .succeeds()
                .file("hello/card.png")
                .contains("not ours")
                .has("hello/social-card.png")
                .file("hello/index.html")
                .contains("content=\"https://blog.example.org/hello/social-card.png\"");
    }

    @Test
    void validationDrawsNothing() {
        SiteTester.site(BLOG).socialCards().validate().succeeds().hasCached();
    }
}
