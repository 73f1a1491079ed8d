package io.github.blogmaven.site;

import io.github.blogmaven.config.BlogConfig;
import io.github.blogmaven.content.Content;
import io.github.blogmaven.diagnostic.Diagnostics;

/** Decides every URL of a blog: serial, in memory, the same on every machine. */
public final class SitePlanner {

    private SitePlanner() {}

    /** Plans a blog; collisions and bad slugs are reported, what can be planned is. */
    public static SitePlan plan(BlogConfig config, Content content, Diagnostics diagnostics) {
        throw new IllegalStateException("in work");
    }
}
