package io.github.blogmaven.maven;

import static io.github.blogmaven.diagnostic.DiagnosticFormat.plural;

import io.github.blogmaven.engine.BlogEngine;
import io.github.blogmaven.engine.BuildListener;
import io.github.blogmaven.engine.BuildRequest;
import io.github.blogmaven.engine.BuildResult;
import io.github.blogmaven.engine.Published;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Renders the blog: checks every post, then writes the complete site, or, if anything is wrong, says all of it and
 * writes nothing.
 *
 * @since 0.1.0
 */
@Mojo(name = "render", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, requiresProject = false, threadSafe = true)
public final class RenderMojo extends AbstractBlogMojo {

    @Override
    BuildResult build(BuildRequest request, Project owner, BuildListener listener) throws IOException {
        return BlogEngine.render(request, listener);
    }

    @Override
    String failure(BuildResult result, BuildRequest request, Project owner) {
        return result.summary() + "; nothing was written to "
                + owner.display(request.directories().output());
    }

    @Override
    void tell(BuildResult result, BuildRequest request, Project owner) {
        Published published = result.published();
        getLog().info(plural(published.pages(), "page") + ", " + plural(published.written(), "file") + " written, "
                + published.unchanged() + " unchanged, " + published.removed() + " removed");
        getLog().info("Open " + owner.display(request.directories().output().resolve("index.html")));
    }
}
