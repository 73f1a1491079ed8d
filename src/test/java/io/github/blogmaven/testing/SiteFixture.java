package io.github.blogmaven.testing;

import io.github.blogmaven.config.Author;
import io.github.blogmaven.config.BlogConfig;
import io.github.blogmaven.config.DiscoveryConfig;
import io.github.blogmaven.config.ImageConfig;
import io.github.blogmaven.config.Look;
import io.github.blogmaven.config.MarkdownConfig;
import io.github.blogmaven.config.Registries;
import io.github.blogmaven.config.TaxonomyConfig;
import io.github.blogmaven.config.ValidationConfig;
import io.github.blogmaven.config.Value;
import io.github.blogmaven.content.Body;
import io.github.blogmaven.content.Content;
import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.DocumentKind;
import io.github.blogmaven.content.Publication;
import io.github.blogmaven.content.RenderedBody;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.SourceText;
import io.github.blogmaven.site.Byline;
import io.github.blogmaven.site.LinkIndex;
import io.github.blogmaven.site.Pager;
import io.github.blogmaven.site.PlannedDocument;
import io.github.blogmaven.site.Route;
import io.github.blogmaven.site.RouteKind;
import io.github.blogmaven.site.Series;
import io.github.blogmaven.site.Site;
import io.github.blogmaven.site.SitePlan;
import io.github.blogmaven.site.SitePlanner;
import io.github.blogmaven.site.Taxonomy;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A site in memory that was neither read nor converted: every kind of route, and posts whose fields all hold the text that
 * a test wants to see survive.
 */
public final class SiteFixture {
    private final List<PlannedDocument> documents = new ArrayList<>();
    private final Map<String, RenderedBody> bodies = new TreeMap<>();
    private Optional<URI> baseUrl = Optional.of(URI.create("https://blog.example.org/notes/"));
    private String title = "Notes";
    private String language = "en";
    private String layout = "post";
    private Optional<String> canonical = Optional.empty();
    private int sitemapParts;
    private Optional<String> id = Optional.empty();
    private boolean unlisted;
    private boolean featured;
    private Look look = Look.DEFAULT;
    private int pageSize = 2;

    /** A blog with three posts and a page. */
    public static SiteFixture small() {
        return new SiteFixture()
                .post("third", "Third", "<h2 id=\"one\">One</h2><p>See <a href=\"\u0001first/\">first</a>.</p>")
                .post("second", "Second", "<p>Back to <a href=\"#one\">one</a>.</p>")
                .post("first", "First", "<p>Hello, <em>world</em>.</p>")
                .page("about", "About", "<p>Who writes here.</p>");
    }

    /** A blog with one post. */
    public static SiteFixture onePost(String text, String html) {
        return new SiteFixture().post("first", text, html);
    }

    public SiteFixture withoutBaseUrl() {
        baseUrl = Optional.empty();
        return this;
    }

    public SiteFixture title(String text) {
        title = text;
        return this;
    }

    public SiteFixture language(String tag) {
        language = tag;
        return this;
    }

    public SiteFixture pageSize(int size) {
        pageSize = size;
        return this;
    }

    /** The layout of documents that are added later. */
    public SiteFixture layout(String name) {
        layout = name;
        return this;
    }

    /** In how many parts the sitemap is, at least 2. */
    public SiteFixture sitemapParts(int parts) {
        sitemapParts = parts;
        return this;
    }

    /** The canonical URL of documents that are added later. */
    public SiteFixture canonical(String url) {
        canonical = Optional.of(url);
        return this;
    }

    /** The id of documents that are added later. */
    public SiteFixture id(String cuid) {
        id = Optional.of(cuid);
        return this;
    }

    /** Whether documents that are added later are unlisted. */
    public SiteFixture unlisted(boolean value) {
        unlisted = value;
        return this;
    }

    /** Whether documents that are added later are featured. */
    public SiteFixture featured(boolean value) {
        featured = value;
        return this;
    }

    /** How the blog presents itself; links of it are not looked up. */
    public SiteFixture look(Look value) {
        look = value;
        return this;
    }

    /** Adds a post that is older than those before it. */
    public SiteFixture post(String slug, String text, String html) {
        return add(DocumentKind.POST, slug, text, html);
    }

    public SiteFixture page(String slug, String text, String html) {
        String before = layout;
        layout = "page";
        add(DocumentKind.PAGE, slug, text, html);
        layout = before;
        return this;
    }

    private SiteFixture add(DocumentKind kind, String slug, String text, String html) {
        boolean post = kind == DocumentKind.POST;
        String source = (post ? "posts/" : "pages/") + slug + ".md";
        ZonedDateTime date =
                ZonedDateTime.of(2023, 7, 7, 21, 7, 25, 0, ZoneOffset.UTC).minusMonths(documents.size() * 4L);
        SourceText file = SourceText.of(source, "---\nlayout: " + layout + "\n---\n");
        Document document = new Document(
                kind,
                source,
                Optional.empty(),
                new Document.Headline(text, text, text, text, ""),
                new Publication(
                        Publication.Status.PUBLISHED,
                        "",
                        post ? Optional.of(date) : Optional.empty(),
                        post ? Optional.of(date.plusDays(1)) : Optional.empty(),
                        Optional.empty()),
                new Document.Address(Optional.of(slug), Optional.empty(), List.of(), canonical, id),
                post ? Map.of("tags", List.of(text)) : Map.of(),
                List.of("jo", text),
                post ? Optional.of(text) : Optional.empty(),
                Optional.of(new Document.Cover("https://img.example.org/a.png?x=1&y=2", text)),
                new Document.Display(layout, Optional.empty(), false, featured, unlisted, Optional.empty()),
                Map.of("mood", text),
                new Body(file, file.text().length(), Map.of("layout", new Location(source, 2, 9))));
        documents.add(new PlannedDocument(document, slug, slug + "/", slug + "/index.html"));
        List<RenderedBody.TocEntry> toc = List.of(
                new RenderedBody.TocEntry(2, "one", text),
                new RenderedBody.TocEntry(3, "two", "Two"),
                new RenderedBody.TocEntry(2, "three", "Three"));
        bodies.put(
                source,
                new RenderedBody(
                        html,
                        "<p>In short.</p>",
                        text,
                        toc,
                        450,
                        List.of(),
                        Set.of("one"),
                        Set.of(RenderedBody.Feature.MATH),
                        new RenderedBody.Plain(text, List.of())));
        return this;
    }

    public Site build() {
        List<PlannedDocument> posts = documents.stream()
                .filter(d -> d.document().isPost() && !d.document().display().unlisted())
                .toList();
        List<Taxonomy> taxonomies = posts.isEmpty() ? List.of() : List.of(tags(posts));
        Series series = new Series(
                title, "all", "series/all/", posts.stream().sorted(byDate()).toList());
        TreeMap<Integer, List<PlannedDocument>> years = new TreeMap<>(Comparator.reverseOrder());
        posts.forEach(post ->
                years.computeIfAbsent(year(post), y -> new ArrayList<>()).add(post));
        List<Byline> bylines = posts.isEmpty() ? List.of() : List.of(new Byline(author(), "jo", "authors/jo/", posts));
        List<Route> routes = routes(posts, taxonomies, series);
        Content nothing = new Content(List.of(), List.of(), List.of(), Map.of(), Content.Layout.BLOG);
        LinkIndex links = SitePlanner.plan(config(), nothing, new Diagnostics()).links();
        for (Byline byline : bylines) {
            for (Pager pager : pagers(byline.url(), byline.posts())) {
                String url = pager.urls().get(pager.number() - 1);
                routes.add(new Route.AuthorRoute(url + "index.html", url, byline, pager));
            }
        }
        SitePlan plan = new SitePlan(
                config(), posts, documents, List.of(), taxonomies, List.of(series), bylines, years, routes, links);
        return new Site(plan, bodies, routes);
    }

    private Author author() {
        return new Author(
                "jo",
                "Jo " + title,
                Optional.of("https://jo.example.org/"),
                title,
                Optional.of(new Value.Scalar("img/jo.png", true, Location.file("authors.yaml"))));
    }

    private BlogConfig config() {
        Author author = author();
        return new BlogConfig(
                new BlogConfig.Site(
                        title, "About " + title, baseUrl, List.of(), language, ZoneOffset.UTC, Optional.of(author)),
                new BlogConfig.Visibility(false, false, false, Instant.EPOCH),
                new BlogConfig.Urls("/{slug}/", BlogConfig.DuplicateSlug.RENAME),
                List.of(new TaxonomyConfig("tags", "tags", "")),
                new BlogConfig.Lists(pageSize, 20, true, 3),
                MarkdownConfig.DEFAULT,
                ImageConfig.DEFAULT,
                new Registries(Optional.empty(), Optional.empty(), Map.of("jo", author)),
                look,
                Map.of("accent", title),
                ValidationConfig.DEFAULT,
                DiscoveryConfig.DEFAULT);
    }

    private static Taxonomy tags(List<PlannedDocument> posts) {
        Map<String, List<PlannedDocument>> byName = new LinkedHashMap<>();
        posts.forEach(post -> post.document()
                .terms()
                .getOrDefault("tags", List.of())
                .forEach(name ->
                        byName.computeIfAbsent(name, n -> new ArrayList<>()).add(post)));
        List<Taxonomy.Term> terms = new ArrayList<>();
        byName.forEach((name, tagged) -> terms.add(
                new Taxonomy.Term(name, "t" + terms.size(), "tags/t" + terms.size() + "/", List.copyOf(tagged))));
        return new Taxonomy(new TaxonomyConfig("tags", "tags", ""), "tags/", terms);
    }

    private List<Route> routes(List<PlannedDocument> posts, List<Taxonomy> taxonomies, Series series) {
        List<Route> routes = new ArrayList<>();
        for (Pager pager : pagers("", posts)) {
            String url = pager.urls().get(pager.number() - 1);
            routes.add(new Route.HomeRoute(url + "index.html", url, pager));
        }
        for (PlannedDocument document : documents) {
            int at = posts.indexOf(document);
            routes.add(new Route.DocumentRoute(
                    document,
                    at > 0 ? Optional.of(posts.get(at - 1)) : Optional.empty(),
                    at >= 0 && at + 1 < posts.size() ? Optional.of(posts.get(at + 1)) : Optional.empty(),
                    posts.stream().filter(p -> !p.equals(document)).limit(2).toList(),
                    at >= 0 ? Optional.of(series) : Optional.empty()));
        }
        for (Taxonomy taxonomy : taxonomies) {
            routes.add(new Route.TaxonomyRoute(taxonomy.url() + "index.html", taxonomy.url(), taxonomy));
            for (Taxonomy.Term term : taxonomy.terms()) {
                for (Pager pager : pagers(term.url(), term.posts())) {
                    String url = pager.urls().get(pager.number() - 1);
                    routes.add(new Route.TermRoute(url + "index.html", url, taxonomy, term, pager));
                }
                routes.addAll(feeds(term.url(), Optional.of(term.name()), term.posts()));
            }
        }
        routes.add(new Route.ArchiveRoute("archive/index.html", "archive/"));
        routes.add(new Route.SeriesRoute("series/all/index.html", "series/all/", series));
        routes.addAll(feeds("", Optional.empty(), posts));
        routes.add(new Route.SingleRoute(RouteKind.NOT_FOUND, "404.html", "404.html"));
        routes.add(new Route.SingleRoute(RouteKind.SITEMAP, "sitemap.xml", "sitemap.xml"));
        for (int i = 1; i <= sitemapParts; i++) {
            routes.add(new Route.SitemapPartRoute("sitemap-" + i + ".xml", "sitemap-" + i + ".xml", i, sitemapParts));
        }
        routes.add(new Route.SingleRoute(RouteKind.ROBOTS, "robots.txt", "robots.txt"));
        routes.add(new Route.SingleRoute(RouteKind.SEARCH, "search/index.html", "search/"));
        routes.add(new Route.SingleRoute(RouteKind.SEARCH_INDEX, "search.json", "search.json"));
        if (baseUrl.isPresent()) {
            routes.add(new Route.SingleRoute(RouteKind.OPEN_SEARCH, "opensearch.xml", "opensearch.xml"));
        }
        routes.add(new Route.SingleRoute(RouteKind.LLMS, "llms.txt", "llms.txt"));
        routes.add(new Route.SingleRoute(RouteKind.WEB_MANIFEST, "site.webmanifest", "site.webmanifest"));
        routes.add(new Route.SingleRoute(RouteKind.ICON, "favicon.svg", "favicon.svg"));
        documents.forEach(document -> routes.add(
                new Route.MarkdownRoute(document.slug() + "/index.md", document.slug() + "/index.md", document)));
        posts.stream().limit(1).forEach(post -> routes.add(new Route.RedirectRoute("old/index.html", "old/", post)));
        return routes;
    }

    private static List<Route> feeds(String home, Optional<String> subject, List<PlannedDocument> posts) {
        return List.of(
                new Route.FeedRoute(RouteKind.ATOM, home + "feed.xml", home + "feed.xml", subject, home, posts),
                new Route.FeedRoute(RouteKind.RSS, home + "rss.xml", home + "rss.xml", subject, home, posts),
                new Route.FeedRoute(RouteKind.JSON_FEED, home + "feed.json", home + "feed.json", subject, home, posts));
    }

    private List<Pager> pagers(String home, List<PlannedDocument> posts) {
        int total = Math.max(1, (posts.size() + pageSize - 1) / pageSize);
        List<String> urls = new ArrayList<>();
        for (int n = 1; n <= total; n++) {
            urls.add(n == 1 ? home : home + "page/" + n + "/");
        }
        List<Pager> pagers = new ArrayList<>();
        for (int n = 1; n <= total; n++) {
            int from = (n - 1) * pageSize;
            pagers.add(new Pager(n, urls, posts.subList(from, Math.min(posts.size(), from + pageSize))));
        }
        return pagers;
    }

    private static int year(PlannedDocument post) {
        return post.document().publication().published().orElseThrow().getYear();
    }

    private static Comparator<PlannedDocument> byDate() {
        return Comparator.comparing(p -> p.document().publication().published().orElseThrow());
    }
}
