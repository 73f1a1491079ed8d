package io.github.blogmaven.maven;

import io.github.blogmaven.config.Skin;
import io.github.blogmaven.engine.BlogEngine;
import io.github.blogmaven.engine.BuildListener;
import io.github.blogmaven.engine.BuildRequest;
import io.github.blogmaven.engine.BuildResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the two goals share that put the blog into the project's site. */
abstract class AbstractSiteMojo extends AbstractBlogMojo {
    /** Names that a URL holds as they are; none of them begins with a point. */
    private static final Pattern STAGE_PATH = Pattern.compile("[\\w-][\\w.-]*(/[\\w-][\\w.-]*)*");

    /** Where the blog is within the site, relative, with {@code /}. */
    @Parameter(property = "blog.stagePath", defaultValue = "blog")
    private String stagePath = "blog";

    /**
     * Who frames the pages: {@code theme}, the blog's own theme, or {@code site}, the skin of the project's site, which
     * only {@code blog:report} can ask for.
     */
    @Parameter(property = "blog.skin", defaultValue = "theme")
    private String skin = "theme";

    /** Whether the project's site frames the pages. */
    final boolean isFramedBySite() {
        return skin.equals("site");
    }

    /** The directory of the site. */
    abstract Path siteDirectory(Project owner) throws MojoFailureException;

    final String stagePath() {
        return stagePath;
    }

    @Override
    final Target target(Project owner) throws MojoFailureException {
        ParameterValues.choice("blog.skin", skin, Skin.class);
        if (!STAGE_PATH.matcher(stagePath).matches()) {
            throw new MojoFailureException("blog.stagePath is \"" + stagePath
                    + "\". Write a folder within the site, as in blog or news/blog.");
        }
        Path output = siteDirectory(owner).resolve(stagePath).normalize();
        Optional<String> url = owner.url().map(site -> (site.endsWith("/") ? site : site + "/") + stagePath + "/");
        return new Target(output, owner.buildDirectory(), url);
    }

    @Override
    BuildResult build(BuildRequest request, Project owner, BuildListener listener) throws IOException {
        return BlogEngine.render(request, listener);
    }

    @Override
    final String failure(BuildResult result, BuildRequest request, Project owner) {
        return PublishLog.failure(result, owner.display(request.directories().output()));
    }

    @Override
    final void tell(BuildResult result, BuildRequest request, Project owner) {
        Path output = request.directories().output();
        owner.blogged(output);
        result.published().baseUrl().ifPresent(url -> getLog().info("Base URL: " + url));
        PublishLog.tell(getLog(), result.published(), owner.display(output.resolve("index.html")));
    }
}
