package io.github.blogmaven.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the integration test {@code it/images} asserts; its pictures are drawn before it runs. */
public final class ImagesItAssert {
    private static final String POST = "target/blog/lake/";

    private ImagesItAssert() {}

    /** Draws the pictures of the blog. */
    public static void prepare(File basedir) throws IOException {
        Path post = basedir.toPath().resolve("src/blog/posts/lake");
        byte[] text = TestImage.chunk("tEXt", TestImage.SECRET.getBytes(StandardCharsets.ISO_8859_1));
        Files.write(post.resolve("lake.jpg"), TestImage.photo(900, 600, 6));
        Files.write(post.resolve("chart.png"), TestImage.png(TestImage.png(700, 300), text));
    }

    /** A real Maven makes the copies once, and publishes nothing of what cameras write beside a picture. */
    public static void images(File basedir) throws IOException {
        ItBuild build = new ItBuild(basedir.toPath());
        Document page = build.page(POST + "index.html");
        Element photo = page.selectFirst(".e-content img");
        assertThat(photo).isNotNull();
        assertThat(photo.attr("width") + "x" + photo.attr("height")).isEqualTo("600x900");
        String copy = photo.attr("srcset").split(" ")[0];
        assertThat(copy).matches("\\.\\./lake/lake-[0-9a-f]{10}-320w\\.jpg");
        byte[] bytes =
                Files.readAllBytes(basedir.toPath().resolve(POST).resolve(copy).normalize());
        assertThat(TestImage.decoded(bytes).getHeight()).isEqualTo(480);
        assertThat(TestImage.seen(TestImage.decoded(bytes))).isEqualTo("BRWG");
        Element chart = page.selectFirst("img.cover");
        assertThat(chart).isNotNull();
        assertThat(chart.attr("width") + "x" + chart.attr("height")).isEqualTo("700x300");
        assertThat(chart.hasAttr("srcset"))
                .as("copies that are no smaller files")
                .isFalse();
        build.tree("target/blog")
                .forEach((path, text) -> assertThat(text).as(path).doesNotContain(TestImage.SECRET, "Exif"));
        assertThat(build.tree("target/again")).isEqualTo(build.tree("target/blog"));
        theSecondBuildMadeNoCopies(basedir.toPath());
        assertThat(build.log())
                .contains("[INFO] 1 image of other sites: 0 copied to assets/images/remote/, 1 left alone");
        build.hasNot("src/blog/images.lock");
    }

    private static void theSecondBuildMadeNoCopies(Path basedir) throws IOException {
        FileTime first = Files.getLastModifiedTime(basedir.resolve(POST + "index.html"));
        try (Stream<Path> files = Files.walk(basedir.resolve("target/blog-cache/images"))) {
            List<Path> copies = files.filter(Files::isRegularFile).toList();
            assertThat(copies).hasSize(4);
            for (Path copy : copies) {
                assertThat(Files.getLastModifiedTime(copy)).as("%s", copy).isLessThanOrEqualTo(first);
            }
        }
    }
}
