package io.github.blogmaven.site;

import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The routes of a blog as they are found; one that collides with an earlier one is reported and left out. */
final class RouteTable {
    private final UrlSpace space = UrlSpace.withOwnFiles();
    private final List<Route> routes = new ArrayList<>();
    private final Diagnostics diagnostics;

    RouteTable(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Adds a route.
     *
     * @param owner what it is, as part of a sentence: {@code posts/a.md}, {@code the archive}
     * @param place where a collision is mended
     */
    void add(Route route, String owner, Place place) {
        Optional<UrlSpace.Claim> taken = space.claim(route.output(), owner);
        if (taken.isEmpty()) {
            routes.add(route);
            return;
        }
        UrlSpace.Claim other = taken.get();
        String same = other.output().equals(route.output())
                ? "both are " + route.output()
                : route.output() + " and " + other.output() + " cannot both exist on every file system";
        place.report(
                diagnostics,
                rule(route.output(), other.output()),
                owner + " collides with " + other.owner() + ": " + same,
                "give one of them another slug: or permalink:, or rename the file");
    }

    private static Rule rule(String output, String other) {
        boolean caseOnly = !output.equals(other) && PathName.folded(output).equals(PathName.folded(other));
        return caseOnly ? Rule.URL_CASE_COLLISION : Rule.URL_COLLISION;
    }

    /** Whether a path is taken. */
    boolean has(String output) {
        return routes.stream().anyMatch(route -> route.output().equals(output));
    }

    /** How many routes can be in a sitemap. */
    int countForSearch() {
        return Math.toIntExact(
                routes.stream().filter(route -> route.kind().isForSearch()).count());
    }

    /** Adds a route that gives way. */
    Optional<UrlSpace.Claim> addIfFree(Route route, String owner) {
        Optional<UrlSpace.Claim> taken = space.claim(route.output(), owner);
        if (taken.isEmpty()) {
            routes.add(route);
        }
        return taken;
    }

    /** The routes by output path. */
    List<Route> routes() {
        return routes.stream().sorted(Comparator.comparing(Route::output)).toList();
    }
}
