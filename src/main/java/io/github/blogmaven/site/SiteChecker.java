package io.github.blogmaven.site;

import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.Link;
import io.github.blogmaven.content.LinkReference;
import io.github.blogmaven.content.RenderedBody;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
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

    private SiteChecker(SitePlan plan, Map<String, RenderedBody> bodies, Diagnostics diagnostics) {
        this.plan = plan;
        this.bodies = bodies;
        this.diagnostics = diagnostics;
        this.links = new LinkChecker(plan.links(), bodies, diagnostics);
    }

    /**
     * Checks links, anchors and images, and adds routes for the files that bodies ask for.
     *
     * @param bodies by source path; one that could not be converted is absent, and was reported by whoever tried
     */
    public static Site complete(SitePlan plan, Map<String, RenderedBody> bodies, Diagnostics diagnostics) {
        return new SiteChecker(plan, bodies, diagnostics).complete();
    }

    private Site complete() {
        for (PlannedDocument planned : plan.documents()) {
            Document document = planned.document();
            RenderedBody body = bodies.get(document.source());
            if (body != null) {
                body.links().forEach(reference -> check(document, reference));
            }
            document.cover().ifPresent(c -> checkPicture(document, c.url(), "cover"));
            document.display().socialImage().ifPresent(url -> checkPicture(document, url, "ogImage"));
        }
        return new Site(plan, bodies, routes());
    }

    private void check(Document document, LinkReference reference) {
        note(reference.link());
        links.check(document, reference);
    }

    private void checkPicture(Document document, String url, String key) {
        Link link = plan.links().resolve(document, url);
        note(link);
        if (link.status() != Link.Status.FILE && link.status() != Link.Status.EXTERNAL) {
            Place.of(document, key)
                    .report(
                            diagnostics,
                            Rule.IMAGE_MISSING,
                            "there is no image file \"" + url + "\"",
                            links.hint(url, "write the path of the file as seen from " + document.source()));
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
        return table.routes();
    }
}
