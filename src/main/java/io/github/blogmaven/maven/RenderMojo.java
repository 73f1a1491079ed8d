package io.github.blogmaven.maven;

import io.github.blogmaven.engine.BlogEngine;
import io.github.blogmaven.engine.BuildListener;
import io.github.blogmaven.engine.BuildRequest;
import io.github.blogmaven.engine.BuildResult;
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
        return PublishLog.failure(result, owner.display(request.directories().output()));
    }

    @Override
    void tell(BuildResult result, BuildRequest request, Project owner) {
        PublishLog.tell(
                getLog(),
                result.published(),
                owner.display(request.directories().output().resolve("index.html")));
    }
}
