package io.github.blogmaven.site;

import io.github.blogmaven.config.BlogConfig;
import io.github.blogmaven.config.DiscoveryConfig;
import io.github.blogmaven.content.Document;
import io.github.blogmaven.site.Route.ArchiveRoute;
import io.github.blogmaven.site.Route.AuthorRoute;
import io.github.blogmaven.site.Route.DocumentRoute;
import io.github.blogmaven.site.Route.FeedRoute;
import io.github.blogmaven.site.Route.HomeRoute;
import io.github.blogmaven.site.Route.MarkdownRoute;
import io.github.blogmaven.site.Route.SeriesRoute;
import io.github.blogmaven.site.Route.SingleRoute;
import io.github.blogmaven.site.Route.SitemapPartRoute;
import io.github.blogmaven.site.Route.TaxonomyRoute;
import io.github.blogmaven.site.Route.TermRoute;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Adds the routes of lists, feeds and documents to the table; lists come first, so that a collision is a document's. */
final class RoutePlanner {
    /** In one file of a sitemap (sitemaps.org 0.9). */
    private static final int MOST_URLS = 50_000;

    private final BlogConfig config;
    private final List<PlannedDocument> posts;
    private final RouteTable table;

    /** A planner for listed posts, newest first. */
    RoutePlanner(BlogConfig config, List<PlannedDocument> posts, RouteTable table) {
        this.config = config;
        this.posts = posts;
        this.table = table;
    }

    /** Adds the home page, the archive, the blog's feeds and the sitemap. */
    void addHome() {
        Stream<PlannedDocument> pinned = posts.stream().filter(RoutePlanner::isPinned);
        Stream<PlannedDocument> others = posts.stream().filter(p -> !isPinned(p));
        Pagination pages = Pagination.of(
                "", Stream.concat(pinned, others).toList(), config.lists().pageSize());
        for (int i = 0; i < pages.paths().size(); i++) {
            SitePath path = pages.paths().get(i);
            add(new HomeRoute(path.output(), path.url(), pages.pagers().get(i)), "the home page");
        }
        addFeeds("", "", Optional.empty(), posts);
        SitePath archive = SitePath.folder("archive");
        add(new ArchiveRoute(archive.output(), archive.url()), "the archive");
        if (hasBaseUrl()) {
            add(new SingleRoute(RouteKind.SITEMAP, "sitemap.xml", "sitemap.xml"), "the sitemap");
        }
    }

    /** Adds the parts of a sitemap with too many URLs for one file, after everything that may be in it. */
    void addSitemapParts() {
        int parts = (table.countForSearch() + MOST_URLS - 1) / MOST_URLS;
        if (hasBaseUrl() && parts > 1) {
            for (int i = 1; i <= parts; i++) {
                String path = "sitemap-" + i + ".xml";
                add(new SitemapPartRoute(path, path, i, parts), "part " + i + " of the sitemap");
            }
        }
    }

    /** Adds {@code 404.html}, {@code robots.txt} and the like where the blog does not bring its own. */
    void addDefaults(List<PlannedDocument> documents) {
        addDefault(RouteKind.NOT_FOUND, SitePath.file("404.html"));
        addDefault(RouteKind.ROBOTS, SitePath.file("robots.txt"));
        DiscoveryConfig discovery = config.discovery();
        if (discovery.search()) {
            addSearch();
        }
        if (discovery.llms()) {
            addDefault(RouteKind.LLMS, SitePath.file("llms.txt"));
        }
        if (discovery.markdownTwins()) {
            documents.forEach(this::addMarkdown);
        }
        addDefault(RouteKind.WEB_MANIFEST, SitePath.file("site.webmanifest"));
        if (!table.has("favicon.ico")) {
            addDefault(RouteKind.ICON, SitePath.file("favicon.svg"));
        }
    }

    /** A blog with its own page of this URL searches with it. */
    private void addSearch() {
        boolean page = addDefault(RouteKind.SEARCH, SitePath.folder("search"));
        addDefault(RouteKind.SEARCH_INDEX, SitePath.file("search.json"));
        if (page && hasBaseUrl()) {
            addDefault(RouteKind.OPEN_SEARCH, SitePath.file("opensearch.xml"));
        }
    }

    private void addMarkdown(PlannedDocument document) {
        String output = document.output();
        int dot = output.lastIndexOf('.');
        SitePath path = SitePath.file((dot > output.lastIndexOf('/') ? output.substring(0, dot) : output) + ".md");
        Route route = new MarkdownRoute(path.output(), path.url(), document);
        table.addIfFree(route, "the Markdown of " + document.document().source());
    }

    private boolean addDefault(RouteKind kind, SitePath path) {
        return table.addIfFree(new SingleRoute(kind, path.output(), path.url()), path.output())
                .isEmpty();
    }

    void addTaxonomy(Taxonomy taxonomy) {
        String root = decoded(taxonomy.url());
        String name = "the taxonomy " + taxonomy.config().key();
        add(new TaxonomyRoute(SitePath.folder(root).output(), taxonomy.url(), taxonomy), "the list of " + name);
        for (Taxonomy.Term term : taxonomy.terms()) {
            String folder = root + term.slug() + "/";
            Pagination pages =
                    Pagination.of(folder, term.posts(), config.lists().pageSize());
            for (int i = 0; i < pages.paths().size(); i++) {
                SitePath path = pages.paths().get(i);
                Pager pager = pages.pagers().get(i);
                add(new TermRoute(path.output(), path.url(), taxonomy, term, pager), name + ", term " + term.name());
            }
            addFeeds(folder, term.url(), Optional.of(term.name()), term.posts());
        }
    }

    void addSeries(Series series) {
        String output = "series/" + series.slug() + "/index.html";
        add(new SeriesRoute(output, series.url(), series), "the series " + series.name());
    }

    void addAuthor(Byline byline) {
        String folder = BylinePlanner.ROOT + byline.slug() + "/";
        Pagination pages = Pagination.of(folder, byline.posts(), config.lists().pageSize());
        String name = byline.author().name();
        for (int i = 0; i < pages.paths().size(); i++) {
            SitePath path = pages.paths().get(i);
            Pager pager = pages.pagers().get(i);
            add(new AuthorRoute(path.output(), path.url(), byline, pager), "the author " + name);
        }
        addFeeds(folder, byline.url(), Optional.of(name), byline.posts());
    }

    /** Adds all documents, by source path. */
    void addDocuments(List<PlannedDocument> documents, List<Series> series, RelatedPosts related) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < posts.size(); i++) {
            places.put(posts.get(i).document().source(), i);
        }
        Map<String, Series> seriesBySource = new HashMap<>();
        for (Series one : series) {
            one.posts().forEach(p -> seriesBySource.put(p.document().source(), one));
        }
        for (PlannedDocument document : documents) {
            String source = document.document().source();
            int place = places.getOrDefault(source, -2);
            Route route = new DocumentRoute(
                    document,
                    post(place - 1),
                    post(place + 1),
                    related.of(document),
                    Optional.ofNullable(seriesBySource.get(source)));
            table.add(route, source, placeOf(document.document()));
        }
    }

    private Optional<PlannedDocument> post(int place) {
        return place < 0 || place >= posts.size() ? Optional.empty() : Optional.of(posts.get(place));
    }

    private void addFeeds(String folder, String home, Optional<String> subject, List<PlannedDocument> all) {
        if (!hasBaseUrl() || !config.lists().feeds()) {
            return;
        }
        List<PlannedDocument> newest =
                all.subList(0, Math.min(all.size(), config.lists().feedSize()));
        addFeed(RouteKind.ATOM, folder + "feed.xml", home, subject, newest);
        addFeed(RouteKind.RSS, folder + "rss.xml", home, subject, newest);
        addFeed(RouteKind.JSON_FEED, folder + "feed.json", home, subject, newest);
    }

    private void addFeed(
            RouteKind kind, String output, String home, Optional<String> subject, List<PlannedDocument> newest) {
        String url = SitePath.encodePath(output);
        add(new FeedRoute(kind, output, url, subject, home, List.copyOf(newest)), "the feed " + output);
    }

    private void add(Route route, String owner) {
        table.add(route, owner, Place.CONFIG);
    }

    private boolean hasBaseUrl() {
        return config.site().baseUrl().isPresent();
    }

    private static Place placeOf(Document document) {
        return Place.of(document, document.address().permalink().isPresent() ? "permalink" : "slug");
    }

    private static boolean isPinned(PlannedDocument post) {
        return post.document().display().pinned();
    }

    private static String decoded(String url) {
        return PercentCode.decode(url).orElse(url);
    }
}
