package io.github.blogmaven.site;

import io.github.blogmaven.content.RenderedBody;
import java.util.List;
import java.util.Map;

/**
 * A planned blog with all bodies: nothing is missing any more.
 *
 * @param plan where everything goes
 * @param bodies the converted bodies, by source path
 * @param routes everything to write, by output path: the plan's routes and the files that bodies ask for
 */
public record Site(SitePlan plan, Map<String, RenderedBody> bodies, List<Route> routes) {

    /** The body of a document of the plan. */
    public RenderedBody body(PlannedDocument document) {
        RenderedBody body = bodies.get(document.document().source());
        if (body == null) {
            throw new IllegalArgumentException(
                    "not converted: " + document.document().source());
        }
        return body;
    }
}
