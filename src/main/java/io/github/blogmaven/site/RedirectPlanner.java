package io.github.blogmaven.site;

import io.github.blogmaven.content.Document;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import java.util.Optional;

/** Makes redirects of aliases. A redirect gives way to everything else, so it is planned last. */
final class RedirectPlanner {
    private final OwnUrls own;
    private final RouteTable table;
    private final Diagnostics diagnostics;

    RedirectPlanner(OwnUrls own, RouteTable table, Diagnostics diagnostics) {
        this.own = own;
        this.table = table;
        this.diagnostics = diagnostics;
    }

    /** Adds a document's redirects. */
    void add(PlannedDocument target) {
        Document document = target.document();
        for (String alias : document.address().aliases()) {
            WrittenPath written = WrittenPath.of(own.withinBlog(alias).orElse(alias));
            written.path()
                    .ifPresentOrElse(path -> redirect(path, alias, target), () -> invalid(alias, written, document));
        }
    }

    private void redirect(SitePath path, String alias, PlannedDocument target) {
        String source = target.document().source();
        Optional<UrlSpace.Claim> taken =
                table.addIfFree(new Route.RedirectRoute(path.output(), path.url(), target), "an alias of " + source);
        taken.ifPresent(other -> {
            String owner = other.owner().equals(source) ? "the document itself" : other.owner();
            Place.of(target.document(), "aliases")
                    .report(
                            diagnostics,
                            Rule.ALIAS_TAKEN,
                            "the alias \"" + alias + "\" is already the URL of " + owner + " (" + other.output() + ")",
                            "remove the alias");
        });
    }

    private void invalid(String alias, WrittenPath written, Document document) {
        Place.of(document, "aliases")
                .report(
                        diagnostics,
                        Rule.ALIAS_INVALID,
                        "the alias \"" + alias + "\" " + written.problem(),
                        "write the former path, as in /old-name/");
    }
}
