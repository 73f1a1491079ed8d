package io.github.blogmaven.site;

import io.github.blogmaven.content.Document;
import java.util.List;

/** Adds routes for the pictures of posts that have none of their own. They give way to everything that somebody wrote. */
final class CardPlanner {
    /** The second one is for blogs that have a file where the first would be. */
    private static final List<String> NAMES = List.of("card.png", "social-card.png");

    private final SitePlan plan;
    private final RouteTable table;

    CardPlanner(SitePlan plan, RouteTable table) {
        this.plan = plan;
        this.table = table;
    }

    /** Adds them where the configuration wants any. */
    void add() {
        if (plan.config().discovery().socialCards()) {
            plan.documents().stream()
                    .filter(planned -> isWithoutPicture(planned.document()))
                    .forEach(this::add);
        }
    }

    private void add(PlannedDocument post) {
        SitePath page = new SitePath(post.url(), post.output());
        String owner = "the social card of " + post.document().source();
        for (String name : NAMES) {
            SitePath path = page.below(name);
            if (table.addIfFree(new Route.CardRoute(path.output(), path.url(), post), owner)
                    .isEmpty()) {
                return;
            }
        }
    }

    private static boolean isWithoutPicture(Document document) {
        return document.isPost()
                && document.cover().isEmpty()
                && document.display().socialImage().isEmpty();
    }
}
