package io.github.blogmaven.site;

import io.github.blogmaven.content.RenderedBody;
import io.github.blogmaven.diagnostic.Diagnostics;
import java.util.Map;

/** Checks what can only be checked when every body is known, and completes the site. */
public final class SiteChecker {

    private SiteChecker() {}

    /** Checks links, anchors and images, and adds routes for the files that bodies ask for. */
    public static Site complete(SitePlan plan, Map<String, RenderedBody> bodies, Diagnostics diagnostics) {
        throw new IllegalStateException("in work");
    }
}
