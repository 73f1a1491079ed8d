package io.github.blogmaven.site;

import io.github.blogmaven.config.BlogConfig;
import io.github.blogmaven.content.Content;
import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.Publication;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.site.DocumentPaths.Wish;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Decides every URL of a blog: serial, in memory, the same on every machine. */
public final class SitePlanner {
    private final BlogConfig config;
    private final Content content;
    private final Diagnostics diagnostics;

    private SitePlanner(BlogConfig config, Content content, Diagnostics diagnostics) {
        this.config = config;
        this.content = content;
        this.diagnostics = diagnostics;
    }

    /** Plans a blog; collisions and bad slugs are reported, what can be planned is. */
    public static SitePlan plan(BlogConfig config, Content content, Diagnostics diagnostics) {
        return new SitePlanner(config, content, diagnostics).plan();
    }

    private SitePlan plan() {
        checkBaseUrl();
        List<PlannedDocument> documents = documents();
        List<PlannedDocument> posts = documents.stream()
                .filter(p -> p.document().isPost() && !p.document().display().unlisted())
                .sorted(Comparator.comparing(PlannedDocument::document, PostOrder.NEWEST_FIRST))
                .toList();
        TaxonomyPlanner groups = new TaxonomyPlanner(posts);
        List<Taxonomy> taxonomies = groups.taxonomies(config.taxonomies(), diagnostics);
        List<Series> series = groups.series();
        List<Byline> bylines = new BylinePlanner(config).bylines(posts);
        AssetPaths assets = new AssetPaths(content.files(), documents);
        OwnUrls own = new OwnUrls(config.site());

        RouteTable table = new RouteTable(diagnostics);
        RoutePlanner planner = new RoutePlanner(config, posts, table);
        planner.addHome();
        taxonomies.forEach(planner::addTaxonomy);
        series.forEach(planner::addSeries);
        bylines.forEach(planner::addAuthor);
        RelatedPosts related =
                new RelatedPosts(posts, taxonomies, config.lists().related());
        planner.addDocuments(documents, series, related);
        for (Route.AssetRoute asset : assets.always()) {
            String path = asset.file().path();
            table.add(asset, path, Place.file(path));
        }
        planner.addSitemapParts();
        planner.addDefaults(documents);
        RedirectPlanner redirects = new RedirectPlanner(own, table, diagnostics);
        documents.forEach(redirects::add);

        List<Route> routes = table.routes();
        LinkIndex links = new LinkIndex(own, content, documents, assets, routes);
        return new SitePlan(
                config, posts, documents, leftOut(), taxonomies, series, bylines, years(posts), routes, links);
    }

    private List<PlannedDocument> documents() {
        PermalinkPattern pattern = PermalinkPattern.of(config, diagnostics);
        DocumentPaths paths = new DocumentPaths(pattern, diagnostics);
        List<Wish> wishes = content.documents().stream()
                .filter(SitePlanner::isPublished)
                .sorted(Comparator.comparing(Document::source))
                .map(paths::wish)
                .toList();
        return new SlugClashes(pattern, config.urls().duplicateSlug(), diagnostics).settle(wishes);
    }

    private List<Document> leftOut() {
        return content.leftOut().stream().filter(SitePlanner::isPublished).toList();
    }

    private static boolean isPublished(Document document) {
        return document.publication().status() == Publication.Status.PUBLISHED;
    }

    private SortedMap<Integer, List<PlannedDocument>> years(List<PlannedDocument> posts) {
        LocalDate today =
                config.visibility().now().atZone(config.site().timeZone()).toLocalDate();
        SortedMap<Integer, List<PlannedDocument>> years = new TreeMap<>(Comparator.reverseOrder());
        for (PlannedDocument post : posts) {
            LocalDate date = post.document()
                    .publication()
                    .published()
                    .map(d -> d.toLocalDate())
                    .orElse(today);
            years.computeIfAbsent(date.getYear(), y -> new ArrayList<>()).add(post);
        }
        return years;
    }

    private void checkBaseUrl() {
        if (config.site().baseUrl().isEmpty()) {
            diagnostics.report(
                    Rule.BASE_URL_MISSING,
                    "",
                    "no base URL is known, so sitemap and feeds are not written",
                    "write baseUrl: https://example.org/ in blog.yaml or add -Dblog.baseUrl=https://example.org/");
        }
    }
}
