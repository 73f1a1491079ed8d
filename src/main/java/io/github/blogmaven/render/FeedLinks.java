package io.github.blogmaven.render;

import io.github.blogmaven.content.RootMark;
import io.github.blogmaven.site.Route;
import io.github.blogmaven.site.RouteKind;
import io.github.blogmaven.site.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The feeds of a site, by the list that they are about. */
final class FeedLinks {
    private final Map<String, List<SiteModel.Feed>> byHome;

    private FeedLinks(Map<String, List<SiteModel.Feed>> byHome) {
        this.byHome = byHome;
    }

    /** The feeds that are written; none without a base URL, because feeds need absolute URLs. */
    static FeedLinks of(Site site, BaseUrl base) {
        Map<String, List<SiteModel.Feed>> byHome = new LinkedHashMap<>();
        String blog = site.plan().config().site().title();
        for (Route route : site.routes()) {
            if (base.isKnown() && isFeed(route.kind())) {
                Route.FeedRoute feed = (Route.FeedRoute) route;
                String title = feed.subject().map(s -> blog + ": " + s).orElse(blog);
                byHome.computeIfAbsent(feed.home(), home -> new ArrayList<>())
                        .add(new SiteModel.Feed(title, mediaType(feed.kind()), RootMark.url(feed.url())));
            }
        }
        return new FeedLinks(byHome);
    }

    /** The feeds about a list, by the URL of its first page, relative to the blog's root. */
    List<SiteModel.Feed> of(String home) {
        return List.copyOf(byHome.getOrDefault(home, List.of()));
    }

    static boolean isFeed(RouteKind kind) {
        return kind == RouteKind.ATOM || kind == RouteKind.RSS || kind == RouteKind.JSON_FEED;
    }

    private static String mediaType(RouteKind kind) {
        return switch (kind) {
            case ATOM -> "application/atom+xml";
            case RSS -> "application/rss+xml";
            default -> "application/feed+json";
        };
    }
}
