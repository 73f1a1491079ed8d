package io.github.blogmaven.maven;

import io.github.blogmaven.engine.BlogEngine;
import io.github.blogmaven.engine.BuildListener;
import io.github.blogmaven.engine.BuildRequest;
import io.github.blogmaven.engine.BuildResult;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Copies the pictures that posts show from other sites, Hashnode's among them, into {@code assets/images/remote} of the
 * sources, once, and lists them in {@code images.lock}; both are to be committed. Posts stay as they are: from then on, every
 * build shows the copy wherever a post names the URL. Call it after writing posts; it is bound to no phase, and what is
 * copied already is not asked for again. What it leaves alone is set in {@code images.skip} of {@code blog.yaml}, how
 * politely it asks in {@code validation.links}.
 *
 * @since 0.1.0
 */
@Mojo(name = "localize-images", requiresProject = false, requiresOnline = true, threadSafe = true)
public final class LocalizeImagesMojo extends AbstractOnlineMojo {

    @Override
    BuildResult build(BuildRequest request, Project owner, BuildListener listener) throws IOException {
        return BlogEngine.localizeImages(request, otherSites(), listener);
    }
}
