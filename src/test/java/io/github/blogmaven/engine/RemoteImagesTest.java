package io.github.blogmaven.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.testing.SiteTester;
import io.github.blogmaven.testing.TestImage;
import io.github.blogmaven.testing.WebServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pictures of other sites, from a URL in a post to a file of the blog. */
@Timeout(60)
class RemoteImagesTest {
    private static final byte[] PHOTO = TestImage.photo(900, 600, 1);

    private WebServer other;

    @BeforeEach
    void start() throws IOException {
        other = new WebServer();
    }

    @AfterEach
    void stop() {
        other.close();
    }

    private SiteTester blog(String body) {
        return SiteTester.site("""
                -- posts/a.md --
                ---
                title: A
                date: 2024-02-03
                cover: HOST/cover.png?w=1600
                ---
                """.replace("HOST", other.url("")) + body.replace("HOST", other.url("")));
    }

    private SiteTester copied() {
        other.file("/cover.png", "image/png", TestImage.png(300, 200)).file("/v1/My Tree.JPG", "image/jpeg", PHOTO);
        return blog("![tree](HOST/v1/My%20Tree.JPG align=\"center\") and [large](HOST/v1/My%20Tree.JPG)\n")
                .localizeImages()
                .succeeds()
                .reports();
    }

    @Test
    void theListSaysWhereEachCopyIsAndWhatItIs() {
        SiteTester blog = copied();
        List<String> lock = blog.source("images.lock").text().lines().toList();
        assertThat(lock).hasSize(3);
        assertThat(lock.get(0)).startsWith("# Pictures of other sites, copied by mvn blog:localize-images");
        assertThat(lock.get(1))
                .matches("[0-9a-f]{64} \\d+ image/png 300x200 assets/images/remote/cover-[0-9a-f]{16}\\.png "
                        + other.url("/cover.png") + "\\?w=1600");
        assertThat(lock.get(2))
                .matches("[0-9a-f]{64} " + PHOTO.length
                        + " image/jpeg 900x600 assets/images/remote/my-tree-[0-9a-f]{16}\\.jpg "
                        + other.url("/v1/My%20Tree.JPG"));
        assertThat(blog.sourceBytes(lock.get(2).split(" ")[4])).isEqualTo(PHOTO);
    }

    @Test
    void pagesAndFeedsShowTheCopy() {
        SiteTester blog = copied().build().succeeds().reports();
        String page = blog.file("a/index.html").text();
        assertThat(page)
                .doesNotContain(other.url(""))
                .containsPattern("class=\"cover u-featured\" src=\"\\.\\./images/remote/cover-[0-9a-f]{16}\\.png\"")
                .containsPattern("<img srcset=\"\\.\\./images/remote/my-tree-[^>]* width=\"900\" height=\"600\"")
                .containsPattern("<a href=\"\\.\\./images/remote/my-tree-[0-9a-f]{16}\\.jpg\">large")
                .containsPattern("og:image\" content=\"https://blog.example.org/images/remote/cover-");
        assertThat(blog.file("feed.xml").text()).doesNotContain(other.url("")).contains("images/remote/my-tree-");
        blog.tree().forEach((path, text) -> assertThat(text).as(path).doesNotContain(TestImage.SECRET));
    }

    @Test
    void whatIsCopiedIsNotAskedForAgain() {
        SiteTester blog = copied();
        int asked = other.requests().size();
        String lock = blog.source("images.lock").text();
        blog.localizeImages().succeeds();
        assertThat(other.requests()).hasSize(asked);
        assertThat(blog.source("images.lock").text()).isEqualTo(lock);
    }

    @Test
    void onlyWhatIsNewIsAskedFor() {
        SiteTester blog = copied();
        other.file("/new.gif", "image/gif", TestImage.encoded(TestImage.quarters(20, 10), "gif"));
        blog.change("posts/a.md", " and ", " ![new](" + other.url("/new.gif") + ") ")
                .localizeImages()
                .succeeds();
        assertThat(other.requests().stream().filter(request -> request.contains("new.gif")))
                .hasSize(1);
        assertThat(other.requests()).hasSize(3);
        assertThat(blog.source("images.lock").text().lines()).hasSize(4);
    }

    @Test
    void aCopyThatWasChangedOrLostIsNotShownButMended() {
        SiteTester blog = copied();
        String copy = blog.source("images.lock").text().lines().toList().get(2).split(" ")[4];
        blog.add(copy, "something else").build().reports("images.lock:3:1 image-copy-changed");
        assertThat(blog.file("a/index.html").text()).contains("src=\"" + other.url("/v1/My%20Tree.JPG"));
        assertThat(blog.result().diagnostics().get(0).message()).contains(copy + " was changed, so pages show ");
        blog.remove(copy).validate().reports("images.lock:3:1 image-copy-changed");
        blog.localizeImages().reports();
        assertThat(blog.sourceBytes(copy)).isEqualTo(PHOTO);
        blog.build().reports();
    }

    @Test
    void eachFailureIsReportedWhereThePictureStandsAndTheOthersAreCopied() {
        byte[] png = TestImage.png(30, 20);
        other.file("/fine.png", "application/octet-stream", png)
                .redirect("/moved.png", 301, "/fine.png")
                .page("/gone.png", 404)
                .file("/page.png", "text/html; charset=utf-8", "<!DOCTYPE html>".getBytes(StandardCharsets.UTF_8))
                .file("/lie.png", "image/png", "<!DOCTYPE html>".getBytes(StandardCharsets.UTF_8))
                .file("/cut.png", "image/png", png, png.length + 100)
                .file("/large.png", "image/png", png, 40L << 20)
                .file("/empty.png", "image/png", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})
                .file("/drawing.svg", "image/svg+xml", "<svg onload='x()'/>".getBytes(StandardCharsets.UTF_8))
                .page("/busy.png", (exchange, number) -> {
                    exchange.getResponseHeaders().add("Retry-After", "0");
                    return 429;
                });
        SiteTester blog = SiteTester.site(Stream.of(
                                "fine.png",
                                "moved.png",
                                "gone.png",
                                "page.png",
                                "lie.png",
                                "cut.png",
                                "large.png",
                                "empty.png",
                                "drawing.svg",
                                "busy.png",
                                "film.mp4")
                        .map(name -> "\n![x](" + other.url("/" + name) + ")\n")
                        .reduce("-- posts/a.md --\n---\ntitle: A\ndate: 2024-02-03\n---\n", String::concat))
                .localizeImages()
                .succeeds();
        assertThat(blog.result().diagnostics())
                .extracting(Diagnostic::toString)
                .hasSize(8)
                .allMatch(text -> text.contains("IMAGE_NOT_COPIED"));
        assertThat(blog.result().diagnostics())
                .extracting(d -> d.location().line() + " "
                        + d.message().replace(other.url(""), "HOST").replaceFirst("breaks: .*", "breaks"))
                .containsExactly(
                        "10 the image HOST/gone.png is not copied: 127.0.0.1 answers 404",
                        "12 the image HOST/page.png is not copied: it is no picture but text/html",
                        "14 the image HOST/lie.png is not copied: it is no picture but image/png",
                        "16 the image HOST/cut.png is not copied: the connection to 127.0.0.1 breaks",
                        "18 the image HOST/large.png is not copied: it has more than 32 MiB",
                        "20 the image HOST/empty.png is not copied: it ends within its header",
                        "22 the image HOST/drawing.svg is not copied: it is an SVG, which may hold scripts, and these would"
                                + " run as yours",
                        "24 the image HOST/busy.png is not copied: 127.0.0.1 answers 429");
        assertThat(blog.source("images.lock").text().lines()).hasSize(3);
        assertThat(other.requests()).noneMatch(request -> request.contains("film"));
    }

    @Test
    void theBlogSaysWhatIsLeftAlone() {
        SiteTester blog = blog("text\n")
                .add("blog.yaml", "images: { skip: ['*/cover.png?*'] }\n")
                .localizeImages()
                .succeeds()
                .reports();
        assertThat(other.requests()).isEmpty();
        assertThatThrownBy(() -> blog.sourceBytes("images.lock")).hasCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aBackupThatIsFlatHasItsCopiesToo() {
        other.file("/a.png", "image/png", TestImage.png(30, 20));
        SiteTester blog = SiteTester.site("-- hello.md --\n---\ntitle: A\ndate: 2024-02-03\n---\n![x](HOST/a.png)\n"
                        .replace("HOST", other.url("")))
                .localizeImages()
                .succeeds()
                .build()
                .succeeds()
                .reports();
        assertThat(blog.file("hello/index.html").text()).contains("src=\"../images/remote/a-", "width=\"30\"");
        assertThat(blog.tree().keySet()).noneMatch(path -> path.contains("lock"));
    }

    @Test
    void linesThatAreNoneAreNamedAndTheOthersCount() {
        SiteTester blog = copied();
        String lock = blog.source("images.lock").text();
        blog.add("images.lock", lock.replaceFirst("\n", "\n<<<<<<< HEAD\n"))
                .build()
                .reports("images.lock:2:1 image-lock-invalid");
        assertThat(blog.file("a/index.html").text()).doesNotContain(other.url(""));
        String outside = lock.replaceAll("assets/images/remote/[^ ]*png", "../../../etc/passwd");
        blog.add("images.lock", outside).build().reports("images.lock:2:1 image-lock-invalid");
    }
}
