package io.github.blogmaven.site;

import static io.github.blogmaven.site.DocumentBuilder.document;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.content.Publication.Status;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.Severity;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SitePlannerTest {

    @Test
    void aBlogWithoutPostsStillHasItsPages() {
        Planning blog = Planning.of();

        assertThat(blog.outputs())
                .containsExactly(
                        "404.html",
                        "archive/index.html",
                        "favicon.svg",
                        "feed.json",
                        "feed.xml",
                        "index.html",
                        "llms.txt",
                        "opensearch.xml",
                        "robots.txt",
                        "rss.xml",
                        "search.json",
                        "search/index.html",
                        "site.webmanifest",
                        "sitemap.xml");
        assertThat(blog.diagnostics().list()).isEmpty();
    }

    @Test
    void plansOnlyPublishedDocuments() {
        Planning blog = Planning.of(
                document("posts/a.md"),
                document("posts/b.md").status(Status.DRAFT),
                document("posts/c.md").status(Status.HIDDEN));

        assertThat(blog.outputs(RouteKind.POST)).containsExactly("a/index.html");
    }

    @Test
    void unlistedPostsHaveOnlyTheirPage() {
        Planning blog = Planning.of(
                document("posts/a.md").tags("Java"),
                document("posts/b.md").tags("Secret").series("S").unlisted());

        assertThat(blog.outputs(RouteKind.POST)).containsExactly("a/index.html", "b/index.html");
        assertThat(blog.plan().posts()).containsExactly(blog.planned("posts/a.md"));
        assertThat(blog.outputs(RouteKind.TERM)).containsExactly("tags/java/index.html");
        assertThat(blog.outputs(RouteKind.SERIES)).isEmpty();
        Route.DocumentRoute listed = (Route.DocumentRoute) blog.route("a/index.html");
        assertThat(listed.newer()).isEmpty();
        assertThat(listed.older()).isEmpty();
        assertThat(((Route.FeedRoute) blog.route("feed.xml")).posts()).containsExactly(blog.planned("posts/a.md"));
    }

    @Test
    void ordersPostsNewestFirstThenBySourceAndUndatedOnTop() {
        Planning blog = Planning.of(
                document("posts/b.md").date("2024-01-01"),
                document("posts/a.md").date("2024-01-01"),
                document("posts/new.md").date("2024-02-01"),
                document("posts/draft.md").undated());

        assertThat(sources(blog.plan().posts()))
                .containsExactly("posts/draft.md", "posts/new.md", "posts/a.md", "posts/b.md");
        assertThat(blog.plan().years().keySet()).containsExactly(2025, 2024);
    }

    @Test
    void neighboursAreTheNextListedPosts() {
        Planning blog = Planning.of(
                document("posts/a.md").date("2024-01-01"),
                document("posts/b.md").date("2024-01-02"),
                document("posts/c.md").date("2024-01-03"),
                document("pages/about.md"));

        Route.DocumentRoute middle = (Route.DocumentRoute) blog.route("b/index.html");
        assertThat(middle.newer()).contains(blog.planned("posts/c.md"));
        assertThat(middle.older()).contains(blog.planned("posts/a.md"));
        Route.DocumentRoute page = (Route.DocumentRoute) blog.route("about/index.html");
        assertThat(page.kind()).isEqualTo(RouteKind.PAGE);
        assertThat(page.newer()).isEmpty();
        assertThat(page.older()).isEmpty();
    }

    @Test
    void pinnedPostsLeadTheHomePage() {
        Planning blog = Planning.of(
                        document("posts/a.md").date("2024-01-01").pinned(),
                        document("posts/b.md").date("2024-01-02"),
                        document("posts/c.md").date("2024-01-03"))
                .pageSize(2);

        assertThat(blog.outputs(RouteKind.HOME)).containsExactly("index.html", "page/2/index.html");
        Pager first = ((Route.HomeRoute) blog.route("index.html")).pager();
        assertThat(sources(first.posts())).containsExactly("posts/a.md", "posts/c.md");
        assertThat(first.urls()).containsExactly("", "page/2/");
        assertThat(((Route.HomeRoute) blog.route("page/2/index.html")).pager().number())
                .isEqualTo(2);
    }

    @Test
    void withoutBaseUrlThereAreNoFeedsAndOneWarningSaysWhatToType() {
        Planning blog = Planning.of(document("posts/a.md").tags("Java")).baseUrl("");

        assertThat(blog.outputs(RouteKind.ATOM, RouteKind.RSS, RouteKind.JSON_FEED, RouteKind.SITEMAP))
                .isEmpty();
        List<Diagnostic> found = blog.problems(Rule.BASE_URL_MISSING);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).hint()).contains("-Dblog.baseUrl=", "blog.yaml");
    }

    @Test
    void aSitemapThatIsTooLongForOneFileIsAnIndex() {
        assertThat(pages(49_998).outputs(RouteKind.SITEMAP, RouteKind.SITEMAP_PART))
                .containsExactly("sitemap.xml");

        Planning more = pages(49_999);
        assertThat(more.outputs(RouteKind.SITEMAP, RouteKind.SITEMAP_PART))
                .containsExactly("sitemap-1.xml", "sitemap-2.xml", "sitemap.xml");
        assertThat(more.diagnostics().list()).isEmpty();
    }

    /** A blog of pages beside its home and archive. */
    private static Planning pages(int number) {
        return Planning.of(IntStream.range(0, number)
                .mapToObj(i -> document("pages/page-" + i + ".md"))
                .toArray(DocumentBuilder[]::new));
    }

    @Test
    void feedsCanBeSwitchedOffWithoutTheSitemap() {
        Planning blog = Planning.of(document("posts/a.md")).withoutFeeds();

        assertThat(blog.outputs(RouteKind.ATOM, RouteKind.RSS, RouteKind.JSON_FEED))
                .isEmpty();
        assertThat(blog.outputs(RouteKind.SITEMAP)).containsExactly("sitemap.xml");
    }

    @Test
    void everyTermHasFeeds() {
        Planning blog = Planning.of(document("posts/a.md").tags("C#"));

        assertThat(blog.outputs(RouteKind.ATOM)).containsExactly("feed.xml", "tags/c-sharp/feed.xml");
        Route.FeedRoute feed = (Route.FeedRoute) blog.route("tags/c-sharp/feed.xml");
        assertThat(feed.subject()).contains("C#");
        assertThat(feed.home()).isEqualTo("tags/c-sharp/");
    }

    @Test
    void assetsAndBundlesArePublishedAndOtherFilesAreNot() {
        Planning blog = Planning.of(
                        document("posts/trip/index.md"),
                        document("posts/single.md"),
                        document("posts/draft/index.md").status(Status.DRAFT),
                        document("posts/file/index.md").permalink("/a/b.html"))
                .file("assets/CNAME")
                .file("assets/img/logo 1.png")
                .file("posts/trip/sea.png")
                .file("posts/trip/more/sky.png")
                .file("posts/trip/.secret")
                .file("posts/draft/plan.png")
                .file("posts/file/x.png")
                .file("posts/stray.txt");

        assertThat(blog.outputs(RouteKind.ASSET))
                .containsExactly("CNAME", "a/b/x.png", "img/logo 1.png", "trip/more/sky.png", "trip/sea.png");
        assertThat(blog.route("img/logo 1.png").url()).isEqualTo("img/logo%201.png");
    }

    @Test
    void aBlogCanBringItsOwnRobotsAndErrorPage() {
        Planning blog =
                Planning.of(document("pages/lost.md").permalink("/404.html")).file("assets/robots.txt");

        assertThat(blog.route("404.html").kind()).isEqualTo(RouteKind.PAGE);
        assertThat(blog.route("robots.txt").kind()).isEqualTo(RouteKind.ASSET);
        assertThat(blog.diagnostics().list()).isEmpty();
    }

    @Test
    void seriesAreReadFromTheOldestPost() {
        Planning blog = Planning.of(
                document("posts/a.md").date("2024-01-01").series("My Series"),
                document("posts/b.md").date("2024-01-02").series("my series"));

        Series series = blog.plan().series().get(0);
        assertThat(blog.plan().series()).hasSize(1);
        assertThat(series.name()).isEqualTo("My Series");
        assertThat(sources(series.posts())).containsExactly("posts/a.md", "posts/b.md");
        assertThat(blog.outputs(RouteKind.SERIES)).containsExactly("series/my-series/index.html");
        assertThat(((Route.DocumentRoute) blog.route("b/index.html")).series()).contains(series);
    }

    @Test
    void planIsTheSameInAnyOrderOfDocuments() {
        DocumentBuilder a = document("posts/a.md").tags("x", "y").slug("same");
        DocumentBuilder b = document("posts/b.md").tags("y").slug("same");
        DocumentBuilder c = document("posts/c.md").tags("X").slug("same");

        Planning forwards = Planning.of(a, b, c);
        Planning backwards = Planning.of(c, b, a);

        assertThat(forwards.outputs()).isEqualTo(backwards.outputs());
        assertThat(sources(forwards.plan().posts()))
                .isEqualTo(sources(backwards.plan().posts()));
        assertThat(forwards.output("posts/b.md")).isEqualTo(backwards.output("posts/b.md"));
        assertThat(forwards.plan().taxonomies().get(0).terms())
                .extracting(Taxonomy.Term::name)
                .containsExactly("x", "y");
    }

    @Test
    void plansTenThousandPosts() {
        DocumentBuilder[] posts = new DocumentBuilder[10_000];
        for (int i = 0; i < posts.length; i++) {
            posts[i] = document("posts/p" + i + ".md")
                    .date("20" + (10 + i % 15) + "-03-0" + (1 + i % 9))
                    .slug("slug-" + i % 9_000)
                    .tags("all", "tag " + i % 100, "rare " + i / 3);
        }
        Planning blog = Planning.of(posts);

        assertThat(blog.plan().posts()).hasSize(10_000);
        assertThat(blog.outputs(RouteKind.POST)).hasSize(10_000).doesNotHaveDuplicates();
        assertThat(blog.problems(Rule.SLUG_DUPLICATE)).hasSize(1_000);
        assertThat(blog.diagnostics().list()).noneMatch(d -> d.severity() == Severity.ERROR);
        assertThat(((Route.DocumentRoute) blog.route(blog.output("posts/p1.md"))).related())
                .startsWith(blog.planned("posts/p2.md"))
                .hasSize(3);
    }

    private static List<String> sources(List<PlannedDocument> documents) {
        return documents.stream().map(d -> d.document().source()).toList();
    }
}
