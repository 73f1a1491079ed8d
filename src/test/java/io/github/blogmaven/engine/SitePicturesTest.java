package io.github.blogmaven.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.testing.HtmlChecker;
import io.github.blogmaven.testing.SiteTester;
import io.github.blogmaven.testing.TestImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Pictures, from a file beside a post to what a browser loads. */
class SitePicturesTest {
    private static final String POST = """
            -- posts/lake/index.md --
            ---
            title: Lake
            date: 2024-05-06
            ---
            Water.

            ![The lake](lake%20side.jpg)

            ![A map](map.svg) and ![a chart](../chart.png)
            """;

    private static SiteTester lake(int orientation) {
        return SiteTester.site(POST)
                .add("posts/lake/lake side.jpg", TestImage.photo(1000, 600, orientation))
                .add("posts/lake/map.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 60'/>")
                .add("posts/chart.png", TestImage.png(300, 200));
    }

    @Test
    void aPageSaysSizesAndOffersSmallerCopies() throws IOException {
        SiteTester site = lake(1).build().succeeds().reports();
        String page = site.file("lake/index.html").text();
        Matcher image = Pattern.compile("<img srcset=\"([^\"]+)\" sizes=\"\\(max-width: 43rem\\) 100vw, 40.5rem\""
                        + " width=\"1000\" height=\"600\" src=\"\\.\\./lake/lake%20side\\.jpg\" alt=\"The lake\"")
                .matcher(page);
        assertThat(image.find()).as(page).isTrue();
        assertThat(image.group(1))
                .matches("\\.\\./lake/lake%20side-[0-9a-f]{10}-480w\\.jpg 480w,"
                        + " \\.\\./lake/lake%20side-[0-9a-f]{10}-800w\\.jpg 800w, \\.\\./lake/lake%20side\\.jpg 1000w");
        for (String candidate : image.group(1).split(", ")) {
            String path = candidate.replaceAll("^\\.\\./| \\d+w$", "").replace("%20", " ");
            int width = Integer.parseInt(candidate.replaceAll(".* (\\d+)w$", "$1"));
            assertThat(TestImage.decoded(site.bytes(path)).getWidth()).isEqualTo(width);
        }
        assertThat(page)
                .contains("<img width=\"120\" height=\"60\" src=\"../lake/map.svg\"")
                .contains("<img width=\"300\" height=\"200\" src=\"../chart.png\"");
        assertThat(HtmlChecker.errors(page.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void theFirstPictureIsLoadedAtOnce() {
        String page = lake(1).build().file("lake/index.html").text();
        assertThat(page)
                .containsOnlyOnce("alt=\"The lake\" decoding=\"async\"")
                .contains("alt=\"A map\" loading=\"lazy\"");
    }

    @Test
    void feedsKeepOneAbsoluteUrl() {
        lake(1).build()
                .file("feed.xml")
                .contains("src=\"https://blog.example.org/lake/lake%20side.jpg\"")
                .file("feed.xml")
                .doesNotContain("srcset", "480w");
    }

    @Test
    void whatIsPublishedDoesNotSayWhereItWasTaken() {
        SiteTester site = lake(6).build().succeeds();
        site.tree().forEach((path, text) -> assertThat(text).as(path).doesNotContain(TestImage.SECRET, "Exif"));
        assertThat(TestImage.seen(TestImage.decoded(site.bytes("lake/lake side.jpg"))))
                .isEqualTo("BRWG");
        assertThat(site.file("lake/index.html").text()).contains("width=\"600\" height=\"1000\"");
    }

    @Test
    void aPictureThatIsOnlyLinkedDoesNotSayItEither() {
        SiteTester site = SiteTester.site("""
                -- posts/a.md --
                ---
                title: A
                date: 2024-05-06
                ---
                [large](/large.jpg)
                """)
                .add("assets/large.jpg", TestImage.photo(50, 20, 6))
                .build();
        assertThat(site.file("large.jpg").text()).doesNotContain(TestImage.SECRET);
        assertThat(site.bytes("large.jpg")).hasSize(TestImage.jpeg(50, 20).length + 36);
    }

    @Test
    void aCoverHasItsSizeAndCopies() throws IOException {
        SiteTester site = SiteTester.site("""
                -- posts/a.md --
                ---
                title: A
                date: 2024-05-06
                cover: /cover.jpg
                ---
                ![second](/cover.jpg)
                """)
                .add("assets/cover.jpg", TestImage.jpeg(900, 450))
                .build()
                .succeeds();
        String page = site.file("a/index.html").text();
        assertThat(page)
                .containsPattern(
                        "<img class=\"cover u-featured\" src=\"\\.\\./cover\\.jpg\" srcset=\"\\.\\./cover-[0-9a-f]{10}-480w")
                .contains("alt=\"\" width=\"900\" height=\"450\" fetchpriority=\"high\"")
                .contains("alt=\"second\" loading=\"lazy\"");
        assertThat(HtmlChecker.errors(page.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void brokenPicturesAreNamedAndPublishedAsTheyAre() {
        byte[] jpeg = TestImage.jpeg(900, 450);
        byte[] cut = Arrays.copyOf(jpeg, jpeg.length / 2);
        byte[] png = TestImage.png(10, 10);
        png[17] = 1; // 65,546 pixels wide
        png[22] = 4; // 1,034 pixels high
        SiteTester site = SiteTester.site("""
                -- posts/a.md --
                ---
                title: A
                date: 2024-05-06
                ---
                ![a](/cut.jpg) ![b](/page.png) ![c](/huge.png)
                """)
                .add("assets/cut.jpg", cut)
                .add("assets/page.png", "<!DOCTYPE html>")
                .add("assets/huge.png", png)
                .build()
                .succeeds()
                .reports(
                        "assets/cut.jpg image-unreadable",
                        "assets/huge.png image-huge",
                        "assets/page.png image-unreadable");
        assertThat(site.result().diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "the image ends within the picture, so it is published as it is",
                        "the image assets/huge.png has 65546 × 1034 pixels, more than 50 million, so no smaller copies are made",
                        "the image is no JPEG, PNG, GIF, WebP, AVIF or SVG, so it is published as it is");
        assertThat(site.bytes("cut.jpg")).isEqualTo(cut);
        site.file("a/index.html").contains("width=\"900\" height=\"450\"", "src=\"../page.png\" alt");
    }

    @Test
    void validatingReadsHeadersAlone() {
        SiteTester site =
                lake(6).add("posts/chart.png", "no picture").validate().succeeds();
        site.reports("posts/chart.png image-unreadable");
        assertThat(site.cached("")).isEmpty();
        site.build();
        assertThat(site.cached("images")).isNotEmpty();
    }

    @Test
    void theBlogSaysWhichCopiesItWants() {
        lake(1).add("blog.yaml", "images: { widths: [100], quality: 50 }\n")
                .build()
                .succeeds()
                .file("lake/index.html")
                .contains("-100w.jpg 100w\" sizes")
                .add("blog.yaml", "images: { variants: false }\n")
                .build()
                .file("lake/index.html")
                .doesNotContain("srcset");
    }

    @Test
    void anyNumberOfThreadsMakesTheSameSite() {
        assertThat(lake(6).threads(1).build().tree())
                .isEqualTo(lake(6).threads(4).build().tree());
    }

    @Test
    void aFileOfTheSameNameAsACopyStays() {
        String name = copies(lake(1).build()).get(0);
        SiteTester site = lake(1).add("posts/lake/" + name, "mine").build().succeeds();
        site.file("lake/" + name).contains("mine");
        assertThat(site.file("lake/index.html").text()).doesNotContain(name.replace(" ", "%20"));
    }

    private static List<String> copies(SiteTester site) {
        return site.tree().keySet().stream()
                .filter(path -> path.endsWith("w.jpg"))
                .map(path -> path.substring("lake/".length()))
                .toList();
    }
}
