package io.github.blogmaven.site;

import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.Link;
import io.github.blogmaven.content.LinkReference;
import io.github.blogmaven.content.RenderedBody;
import io.github.blogmaven.content.SourceFile;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Checks what can only be checked when every body is known, and completes the site. */
public final class SiteChecker {
    private final SitePlan plan;
    private final Map<String, RenderedBody> bodies;
    private final Diagnostics diagnostics;
    private final LinkChecker links;
    private final Set<String> wantedFiles = new TreeSet<>();
    /** Paths of the pictures whose size was looked at. */
    private final Set<String> weighed = new TreeSet<>();

    private SiteChecker(SitePlan plan, Map<String, RenderedBody> bodies, Diagnostics diagnostics) {
        this.plan = plan;
        this.bodies = bodies;
        this.diagnostics = diagnostics;
        this.links = new LinkChecker(plan.links(), bodies, diagnostics);
    }

    /**
     * Checks links, anchors and images, and adds routes for the files that bodies ask for.
     *
     * @param bodies by source path, those of {@linkplain SitePlan#leftOut() documents that are left out} too; one that could
     *     not be converted is absent, and was reported by whoever tried
     */
    public static Site complete(SitePlan plan, Map<String, RenderedBody> bodies, Diagnostics diagnostics) {
        return new SiteChecker(plan, bodies, diagnostics).complete();
    }

    private Site complete() {
        plan.documents().forEach(planned -> check(planned.document()));
        new LookChecker(plan).links().forEach(this::note);
        List<Route> routes = routes();
        plan.leftOut().forEach(this::check); // after the routes: nothing is published for them
        new TermChecker(plan, diagnostics).check();
        LostPostChecker lostPosts = new LostPostChecker(plan, routes, diagnostics);
        plan.links().assets().all().forEach(asset -> lostPosts.check(asset.file()));
        return new Site(plan, bodies, routes);
    }

    private void check(Document document) {
        RenderedBody body = bodies.get(document.source());
        if (body != null) {
            body.links().forEach(reference -> check(document, reference));
        }
        document.cover().ifPresent(c -> checkPicture(document, c.url(), "cover"));
        document.display().socialImage().ifPresent(url -> checkPicture(document, url, "ogImage"));
    }

    private void check(Document document, LinkReference reference) {
        note(reference.link());
        links.check(document, reference);
        if (reference.kind() == LinkReference.Kind.IMAGE) {
            checkSize(reference.link(), new Place(reference.location(), reference.sourceLine()));
        }
    }

    private void checkPicture(Document document, String url, String key) {
        Link link = plan.links().resolve(document, url);
        note(link);
        checkSize(link, Place.of(document, key));
        if (link.status() != Link.Status.FILE && link.status() != Link.Status.EXTERNAL) {
            Place.of(document, key)
                    .report(
                            diagnostics,
                            Rule.IMAGE_MISSING,
                            "there is no image file \"" + url + "\"",
                            links.hint(url, "write the path of the file as seen from " + document.source()));
        }
    }

    /** Reports a large picture at the first place that shows it. */
    private void checkSize(Link link, Place place) {
        if (link.status() != Link.Status.FILE || !weighed.add(link.path())) {
            return;
        }
        plan.links().assets().route(link.path()).ifPresent(route -> {
            long kilobytes = size(route.file()) / 1_000;
            int limit = plan.config().validation().limits().imageSize();
            if (kilobytes > limit) {
                place.report(
                        diagnostics,
                        Rule.IMAGE_HUGE,
                        "the image " + link.path() + " has " + kilobytes + " kB, more than " + limit,
                        "scale it down or compress it, or set validation.imageSize in blog.yaml");
            }
        });
    }

    private long size(SourceFile file) {
        try {
            return Files.isRegularFile(file.file()) ? Files.size(file.file()) : 0;
        } catch (IOException e) {
            Place.file(file.path())
                    .report(
                            diagnostics,
                            Rule.SOURCE_UNREADABLE,
                            "the file cannot be read: " + e.getClass().getSimpleName(),
                            "check that it is still there and that you may read it");
            return 0;
        }
    }

    private void note(Link link) {
        if (link.status() == Link.Status.FILE) {
            wantedFiles.add(link.path());
        }
    }

    private List<Route> routes() {
        RouteTable table = new RouteTable(diagnostics);
        for (Route route : plan.routes()) {
            table.addIfFree(route, "the page or file " + route.output());
            if (route.kind() == RouteKind.ASSET) {
                wantedFiles.remove(((Route.AssetRoute) route).file().path());
            }
        }
        for (String path : wantedFiles) {
            plan.links().assets().route(path).ifPresent(route -> table.add(route, path, Place.file(path)));
        }
        new CardPlanner(plan, table).add();
        return table.routes();
    }
}
