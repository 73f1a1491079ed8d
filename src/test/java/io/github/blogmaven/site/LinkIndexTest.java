package io.github.blogmaven.site;

import static io.github.blogmaven.site.DocumentBuilder.document;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.content.Link;
import io.github.blogmaven.content.Publication.Status;
import io.github.blogmaven.content.RootMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LinkIndexTest {
    private static final String CUID = "ckux08e330041xvs1a2mh9k3q";

    private static Planning blog() {
        return Planning.of(
                        document("posts/a.md").tags("java").series("Steps"),
                        document("posts/b.md").slug("bee").id(CUID).alias("/former/"),
                        document("posts/café.md"),
                        document("posts/trip/index.md"),
                        document("posts/draft.md").slug("not-yet").status(Status.DRAFT),
                        document("pages/about.md"),
                        document("posts/2020-01-01-x.md").slug("x"),
                        document("posts/file.md").permalink("/f/file.html"))
                .file("assets/img/logo 1.png")
                .file("posts/trip/sea.png")
                .file("posts/pic.png")
                .file("posts/.env");
    }

    @ParameterizedTest
    @CsvSource({
        "b.md, bee/",
        "./b.md#intro, bee/#intro",
        "../posts/b.md?x=1#y, bee/?x=1#y",
        "/posts/b.md, bee/",
        "posts/b.md, bee/",
        "b, bee/",
        "trip/index.md, trip/",
        "trip/, trip/",
        "trip, trip/",
        "../pages/about.md, about/",
        "/about, about/",
        "/about/, about/",
        "/about/index.html, about/",
        "../about/, about/",
        "/bee, bee/",
        "../bee/, bee/",
        "_posts/2020-01-01-x.md, x/",
        "/f/file.html, f/file.html",
        "/f/file, f/file.html",
        "/former, bee/",
        "caf%C3%A9.md, caf%C3%A9/",
        "café.md, caf%C3%A9/",
        "cafe\u0301.md, caf%C3%A9/",
        "https://blog.example.org/bee/, bee/",
        "http://BLOG.example.org:80/bee?q#f, bee/?q#f",
        "//blog.example.org/bee, bee/",
        "https://name.hashnode.dev/bee, bee/",
        "https://name.hashnode.dev/bee-ckux08e330041xvs1a2mh9k3q, bee/",
        "https://name.hashnode.dev/renamed-since-ckux08e330041xvs1a2mh9k3q, bee/",
        "https://name.hashnode.dev/2020/01/bee, bee/",
        "/2020/01/31/bee.html, bee/"
    })
    void findsDocuments(String target, String url) {
        Link link = blog().resolve("posts/a.md", target);

        assertThat(link.status()).isEqualTo(Link.Status.DOCUMENT);
        assertThat(link.url()).isEqualTo(RootMark.url(url));
        assertThat(link.path()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/, ''",
        "/index.html, ''",
        "https://blog.example.org, ''",
        "/archive, archive/",
        "/tags/java/, tags/java/",
        "/feed.xml, feed.xml",
        "/series/steps, series/steps/"
    })
    void findsLists(String target, String url) {
        assertThat(blog().resolve("posts/a.md", target))
                .isEqualTo(new Link(RootMark.url(url), Link.Status.LISTING, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "/img/logo%201.png, img/logo%201.png, assets/img/logo 1.png",
        "/img/logo 1.png, img/logo%201.png, assets/img/logo 1.png",
        "/assets/img/logo%201.png, img/logo%201.png, assets/img/logo 1.png",
        "../assets/img/logo 1.png, img/logo%201.png, assets/img/logo 1.png",
        "pic.png, pic.png, posts/pic.png",
        "/pic.png, pic.png, posts/pic.png",
        "trip/sea.png, trip/sea.png, posts/trip/sea.png"
    })
    void findsFiles(String target, String url, String path) {
        assertThat(blog().resolve("posts/a.md", target)).isEqualTo(new Link(RootMark.url(url), Link.Status.FILE, path));
    }

    @ParameterizedTest
    @CsvSource({"draft.md", "/not-yet", "https://name.hashnode.dev/not-yet"})
    void knowsWhatIsNotPublished(String target) {
        assertThat(blog().resolve("posts/a.md", target))
                .isEqualTo(new Link(target, Link.Status.UNPUBLISHED, "posts/draft.md"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/bee",
        "//example.com/bee",
        "mailto:a@example.org",
        "tel:+1",
        "https://blog.example.org.evil.example/bee",
        "https://user@blog.example.org/bee"
    })
    void leavesOthersAlone(String target) {
        assertThat(blog().resolve("posts/a.md", target)).isEqualTo(Link.external(target));
    }

    @ParameterizedTest
    @CsvSource({
        "../../../etc/passwd",
        "/../../etc/passwd",
        "..%2f..%2f..%2fetc%2fpasswd",
        "%",
        "%zz",
        "%ff",
        "%00",
        "nothing.md",
        "/nothing",
        "https://name.hashnode.dev/nothing",
        "https://blog.example.org/nothing#x",
        ".env",
        "a\\b",
        "'a b.md'"
    })
    void whatIsNotFoundStaysAsWritten(String target) {
        Link link = blog().resolve("posts/a.md", target);

        assertThat(link).isEqualTo(new Link(target, Link.Status.MISSING, ""));
    }

    @ParameterizedTest
    @MethodSource("io.github.blogmaven.site.PermalinkTest#hostileNames")
    void hostileTargetsNeverThrow(String target) {
        Planning blog = blog();
        for (String form :
                new String[] {target, "/" + target, "https://name.hashnode.dev/" + target, target + "#" + target}) {
            assertThat(blog.resolve("posts/a.md", form).status()).isNotEqualTo(Link.Status.FILE);
        }
    }

    @Test
    void fragmentsStayAndHashnodesPrefixGoes() {
        Planning blog = blog();

        assertThat(blog.resolve("posts/a.md", "#heading-x"))
                .isEqualTo(new Link("#heading-x", Link.Status.SELF, "posts/a.md"));
        assertThat(blog.resolve("posts/b.md", "#heading-x")).isEqualTo(new Link("#x", Link.Status.SELF, "posts/b.md"));
        assertThat(blog.resolve("posts/b.md", "/a?q#heading-x").url()).isEqualTo(RootMark.url("a/?q#x"));
    }

    @Test
    void aBaseUrlWithAPathIsPartOfTheBlogOnlyBelowIt() {
        Planning blog =
                Planning.of(document("posts/a.md"), document("posts/b.md")).baseUrl("https://me.example.org/blog/");

        assertThat(blog.resolve("posts/a.md", "https://me.example.org/blog/b/").url())
                .isEqualTo(RootMark.url("b/"));
        assertThat(blog.resolve("posts/a.md", "/blog/b/").url()).isEqualTo(RootMark.url("b/"));
        assertThat(blog.resolve("posts/a.md", "https://me.example.org/blog").url())
                .isEqualTo(RootMark.url(""));
        assertThat(blog.resolve("posts/a.md", "https://me.example.org/b/").status())
                .isEqualTo(Link.Status.EXTERNAL);
    }

    @Test
    void foldersMayBeWrittenDecomposed() {
        String folder = "posts/cafe\u0301e\u0301/";
        Planning blog = Planning.of(document(folder + "index.md").slug("x")).file(folder + "a.png");

        assertThat(blog.outputs(RouteKind.ASSET)).containsExactly("x/a.png");
        assertThat(blog.resolve(folder + "index.md", "a.png").status()).isEqualTo(Link.Status.FILE);
    }
}
