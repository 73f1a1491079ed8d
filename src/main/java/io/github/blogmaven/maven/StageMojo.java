package io.github.blogmaven.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Renders the blog into the project's site, below {@code target/site}, so that whatever carries the site carries the blog.
 * It runs after the site plugin and leaves the site's own files alone. Where {@code blog:report} rendered the same blog in
 * the same build, it does nothing.
 *
 * <p>{@code blog.outputDirectory} has no effect here, and by default the base URL is the project's URL and
 * {@code blog.stagePath}.
 *
 * @since 0.1.0
 */
@Mojo(name = "stage", defaultPhase = LifecyclePhase.SITE, requiresProject = false, threadSafe = true)
public final class StageMojo extends AbstractSiteMojo {

    /** The directory of the site, by the site plugin's own property. By default the one of {@code <reporting>}. */
    @Parameter(property = "siteOutputDirectory")
    private @Nullable File siteDirectory;

    /** Do nothing, as the site plugin does. */
    @Parameter(property = "maven.site.skip", defaultValue = "false")
    private boolean skipSite;

    /** Without the site's reports there is no blog either. */
    @Parameter(property = "generateReports", defaultValue = "true")
    private boolean generateReports = true;

    @Override
    Optional<String> skipped() {
        if (skipSite) {
            return Optional.of("maven.site.skip is true");
        }
        return generateReports ? super.skipped() : Optional.of("generateReports is false");
    }

    @Override
    Path siteDirectory(Project owner) throws MojoFailureException {
        return ParameterValues.path("siteOutputDirectory", siteDirectory, owner.siteDirectory(), owner);
    }

    @Override
    void run(Project owner) throws MojoExecutionException, MojoFailureException {
        Path output = target(owner).output();
        if (owner.isBlogged(output)) {
            getLog().info(owner.display(output) + " was rendered in this build already");
            return;
        }
        if (isFramedBySite() && Files.isDirectory(sources(owner))) {
            throw new MojoFailureException("blog.skin is site, but only a report gets pages of the site."
                    + " List blog:report in <reporting>, or set blog.skin to theme.");
        }
        super.run(owner);
    }
}
