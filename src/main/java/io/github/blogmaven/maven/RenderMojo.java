package io.github.blogmaven.maven;

import static io.github.blogmaven.diagnostic.DiagnosticFormat.plural;

import io.github.blogmaven.engine.BlogEngine;
import io.github.blogmaven.engine.BuildRequest;
import io.github.blogmaven.engine.BuildResult;
import java.io.IOException;
import java.nio.file.FileSystemException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
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
    void run(BuildRequest request, Project project) throws MojoExecutionException, MojoFailureException {
        BuildLog log = new BuildLog(getLog(), project.display(request.sourceDirectory()), isInteractive());
        BuildResult result = build(request, log);
        log.diagnostics(result);
        if (result.failed()) {
            throw new MojoFailureException(
                    result.summary() + "; nothing was written to " + project.display(request.outputDirectory()));
        }
        getLog().info(plural(result.pages(), "page") + ", " + plural(result.written(), "file") + " written, "
                + result.unchanged() + " unchanged, " + result.removed() + " removed");
        getLog().info("Open " + project.display(request.outputDirectory().resolve("index.html")));
        if (!result.isClean()) {
            getLog().warn(result.summary());
        }
    }

    private static BuildResult build(BuildRequest request, BuildLog log) throws MojoExecutionException {
        try {
            return BlogEngine.build(request, log);
        } catch (IOException e) {
            throw new MojoExecutionException("The blog could not be rendered: " + reason(e), e);
        }
    }

    /** The message of most exceptions of the file system is a path alone; what happened is in the class's name. */
    private static String reason(IOException e) {
        String message = e.getMessage();
        boolean isPath = e instanceof FileSystemException && e.getClass() != FileSystemException.class;
        return message == null || isPath ? e.toString() : message;
    }
}
