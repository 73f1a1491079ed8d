package io.github.blogmaven.site;

import io.github.blogmaven.config.TaxonomyConfig;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Groups the listed posts by the terms of each taxonomy, and by series. */
final class TaxonomyPlanner {
    private final List<PlannedDocument> posts;

    /** A planner for listed posts, newest first. */
    TaxonomyPlanner(List<PlannedDocument> posts) {
        this.posts = posts;
    }

    /** The taxonomies that have terms, in the order of the configuration. */
    List<Taxonomy> taxonomies(List<TaxonomyConfig> configs, Diagnostics diagnostics) {
        List<Taxonomy> taxonomies = new ArrayList<>();
        for (TaxonomyConfig config : configs) {
            SitePath root = root(config, diagnostics);
            List<Taxonomy.Term> terms =
                    NamedGroup.of(posts, d -> d.terms().getOrDefault(config.key(), List.of())).stream()
                            .map(g -> new Taxonomy.Term(g.name(), g.slug(), termUrl(root, g.slug()), g.posts()))
                            .toList();
            if (!terms.isEmpty()) {
                taxonomies.add(new Taxonomy(config, root.url(), terms));
            }
        }
        return taxonomies;
    }

    /** The series by name; their posts oldest first. */
    List<Series> series() {
        List<PlannedDocument> oldestFirst = new ArrayList<>(posts);
        Collections.reverse(oldestFirst);
        return NamedGroup.of(oldestFirst, d -> d.series().stream().toList()).stream()
                .map(g -> new Series(g.name(), g.slug(), "series/" + SitePath.encode(g.slug()) + "/", g.posts()))
                .toList();
    }

    private static SitePath root(TaxonomyConfig config, Diagnostics diagnostics) {
        WrittenPath path = WrittenPath.of(config.path());
        if (path.path().isPresent() && path.path().get().url().endsWith("/")) {
            return path.path().get();
        }
        Place.CONFIG.report(
                diagnostics,
                Rule.PERMALINK_INVALID,
                "the path \"" + config.path() + "\" of the taxonomy " + config.key() + " "
                        + (path.problem().isEmpty() ? "is not a folder" : path.problem()),
                "write the first part of its URLs, as in path: tags");
        return SitePath.folder(List.of(TermSlug.of(config.key())));
    }

    private static String termUrl(SitePath root, String slug) {
        return root.url() + SitePath.encode(slug) + "/";
    }
}
