package io.github.blogmaven.maven;

import io.github.blogmaven.engine.BlogEngine;
import io.github.blogmaven.engine.BuildListener;
import io.github.blogmaven.engine.BuildRequest;
import io.github.blogmaven.engine.BuildResult;
import io.github.blogmaven.engine.PageReceiver;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/**
 * Renders the blog as a report of the project's site: list it in {@code <reporting>}, and it is linked under Project
 * Reports.
 *
 * <p>{@code blog.outputDirectory} has no effect here, and by default the base URL is the project's URL and
 * {@code blog.stagePath}. The site plugin hands a report what is configured in {@code <reporting>} and in
 * {@code <pluginManagement>}, but not what is in {@code <build><plugins>}.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", requiresProject = false, threadSafe = true)
public final class ReportMojo extends AbstractSiteMojo implements MavenMultiPageReport {
    private @Nullable File siteDirectory;
    private @Nullable PageReceiver pages;

    @Override
    public void generate(@Nullable Sink sink, @Nullable SinkFactory sinks, @Nullable Locale locale)
            throws MavenReportException {
        try {
            Project owner = owner();
            if (isFramedBySite() && sink != null && sinks != null) {
                pages = new SiteSink(sink, sinks, siteDirectory(owner), stagePath());
            }
            run(owner);
        } catch (MojoExecutionException | MojoFailureException e) {
            throw new MavenReportException(e.getMessage(), e);
        }
    }

    @Override
    public void generate(@Nullable Sink sink, @Nullable Locale locale) throws MavenReportException {
        generate(sink, null, locale);
    }

    /** Modules without posts have no blog; a source directory that is configured but missing is for {@code generate} to say. */
    @Override
    public boolean canGenerateReport() throws MavenReportException {
        try {
            return skipped().isEmpty()
                    && !isPartOfAnother()
                    && (isSourceConfigured() || BlogEngine.hasPosts(directories(owner())));
        } catch (IOException | MojoFailureException e) {
            throw new MavenReportException(e.getMessage(), e);
        }
    }

    /** {@inheritDoc} Site plugins before 3.20 know no other name for it. */
    @Override
    @SuppressWarnings("deprecation")
    public String getOutputName() {
        return stagePath() + "/index";
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(@Nullable Locale locale) {
        return "Blog";
    }

    @Override
    public String getDescription(@Nullable Locale locale) {
        return "Posts about the project, with an archive and feeds.";
    }

    @Override
    public void setReportOutputDirectory(@Nullable File directory) {
        siteDirectory = directory;
    }

    @Override
    public @Nullable File getReportOutputDirectory() {
        return siteDirectory;
    }

    /** {@inheritDoc} A page of ours is whole; only what the site frames is for the site plugin to write. */
    @Override
    public boolean isExternalReport() {
        return !isFramedBySite();
    }

    @Override
    BuildResult build(BuildRequest request, Project owner, BuildListener listener) throws IOException {
        if (!isFramedBySite()) {
            return super.build(request, owner, listener);
        }
        if (pages == null) {
            throw new IOException("blog.skin is site, and such pages are made by mvn site alone;"
                    + " type mvn site, or add -Dblog.skin=theme");
        }
        return BlogEngine.render(request, pages, listener);
    }

    @Override
    Path siteDirectory(Project owner) throws MojoFailureException {
        return ParameterValues.path("reportOutputDirectory", siteDirectory, owner.siteDirectory(), owner);
    }
}
