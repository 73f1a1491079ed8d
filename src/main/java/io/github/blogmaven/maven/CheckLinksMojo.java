package io.github.blogmaven.maven;

import io.github.blogmaven.engine.BlogEngine;
import io.github.blogmaven.engine.BuildListener;
import io.github.blogmaven.engine.BuildRequest;
import io.github.blogmaven.engine.BuildResult;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks the blog like {@code blog:validate} and asks other sites whether what it links to is still there. It opens
 * connections, so it is bound to no phase: other sites must not decide whether a build passes. Call it now and then, or
 * from a scheduled CI job. What it asks, and how often, is set in {@code validation.links} of {@code blog.yaml}.
 *
 * @since 0.1.0
 */
@Mojo(name = "check-links", requiresProject = false, requiresOnline = true, threadSafe = true)
public final class CheckLinksMojo extends AbstractOnlineMojo {
    /**
     * The file that remembers good answers, so that they are not asked for again within {@code validation.links.expiry}
     * days. By default {@code target/blog-cache/links.tsv}.
     */
    @Parameter(property = "blog.linkCache")
    private @Nullable File linkCache;

    @Override
    BuildResult build(BuildRequest request, Project owner, BuildListener listener) throws IOException {
        Path cache = linkCache == null
                ? owner.buildDirectory().resolve("blog-cache").resolve("links.tsv")
                : owner.directory().resolve(linkCache.toPath());
        return BlogEngine.checkLinks(request, cache, otherSites(), listener);
    }
}
