package io.github.blogmaven.maven;

import io.github.blogmaven.config.BlogConfig.DuplicateSlug;
import io.github.blogmaven.config.BuildOptions;
import io.github.blogmaven.config.SourceModule;
import io.github.blogmaven.diagnostic.GitHubAnnotations;
import io.github.blogmaven.engine.BuildListener;
import io.github.blogmaven.engine.BuildRequest;
import io.github.blogmaven.engine.BuildResult;
import io.github.blogmaven.engine.Directories;
import io.github.blogmaven.engine.FailOn;
import io.github.blogmaven.engine.Update;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The parameters that all goals share, and their reduction to a typed request. */
abstract class AbstractBlogMojo extends AbstractMojo {

    /**
     * The blog's sources. By default {@code src/blog} of the project; in a folder without a POM that has no
     * {@code src/blog}, the folder itself.
     */
    @Parameter(property = "blog.sourceDirectory")
    private @Nullable File sourceDirectory;

    /** Where the site is published to. By default {@code target/blog}. */
    @Parameter(property = "blog.outputDirectory")
    private @Nullable File outputDirectory;

    /**
     * Where the reports are written to: {@code posts.json}, {@code diagnostics.json}, {@code diagnostics.sarif},
     * {@code TEST-blog.xml} and {@code gl-code-quality.json}. By default {@code target/blog-reports}.
     */
    @Parameter(property = "blog.reportDirectory")
    private @Nullable File reportDirectory;

    /**
     * The absolute URL of the blog's root, used in feeds, in the sitemap and in canonical links. By default
     * {@code baseUrl} of {@code blog.yaml}, else the project's URL.
     */
    @Parameter(property = "blog.baseUrl")
    private @Nullable String baseUrl;

    /** Publish drafts and hidden posts too. */
    @Parameter(property = "blog.drafts", defaultValue = "false")
    private boolean drafts;

    /** Publish posts too that are dated after {@code blog.clock}. */
    @Parameter(property = "blog.future", defaultValue = "false")
    private boolean future;

    /** Publish posts too that expired before {@code blog.clock}. */
    @Parameter(property = "blog.expired", defaultValue = "false")
    private boolean expired;

    /**
     * Draw pictures for posts that have none, to be shown where they are shared. {@code false} draws none whatever {@code
     * blog.yaml} says, which saves time while you write.
     */
    @Parameter(property = "blog.socialCards", defaultValue = "true")
    private boolean socialCards = true;

    /**
     * From which severity on the build fails and nothing is written: {@code error}, {@code warning} or {@code never}.
     * With {@code never}, documents that cannot be read are left out.
     */
    @Parameter(property = "blog.failOn", defaultValue = "error")
    private String failOn = "error";

    /**
     * The least severity that is printed: {@code info}, {@code warning} or {@code error}. Reports hold all findings, and
     * {@code blog.failOn} counts all of them.
     */
    @Parameter(property = "blog.show", defaultValue = "warning")
    private String show = "warning";

    /**
     * The file of accepted findings, which are not shown and do not fail the build. By default {@code blog-baseline.txt} in
     * the source directory; {@code -Dblog.updateBaseline} of {@code blog:validate} writes it.
     */
    @Parameter(property = "blog.baseline")
    private @Nullable File baseline;

    /**
     * What happens to posts with one slug: {@code rename} (the newest keeps it, a warning) or {@code fail}.
     */
    @Parameter(property = "blog.duplicateSlug", defaultValue = "rename")
    private String duplicateSlug = "rename";

    /**
     * Do nothing where nothing changed since the last build: neither the sources, the configuration, the theme and this
     * plugin, nor what it wrote. {@code false} builds everything in any case; so does {@code mvn clean}.
     */
    @Parameter(property = "blog.incremental", defaultValue = "true")
    private boolean incremental = true;

    /** Number of threads. By default the number of processors. */
    @Parameter(property = "blog.threads")
    private @Nullable Integer threads;

    /** Longest time, in seconds, that one post may take. */
    @Parameter(property = "blog.postTimeout", defaultValue = "30")
    private int postTimeout = 30;

    /**
     * The instant that decides what is a future or an expired post, as in {@code 2026-01-31T00:00:00Z}, or {@code now}.
     * By default {@code project.build.outputTimestamp} where the project sets it, else now.
     */
    @Parameter(property = "blog.clock")
    private @Nullable String clock;

    /**
     * Make one blog of {@code src/blog} of all modules, at the root project; the other modules have none of their own.
     * Configuration and theme are the root's, and the modules are a taxonomy.
     */
    @Parameter(property = "blog.aggregate", defaultValue = "false")
    private boolean aggregate;

    /** Print, where pages are rendered, how long each template of the theme took. */
    @Parameter(property = "blog.templateMetrics", defaultValue = "false")
    private boolean templateMetrics;

    /** Do nothing. */
    @Parameter(property = "blog.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private @Nullable MojoExecution execution;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private @Nullable File basedir;

    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
    private boolean interactive;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        Optional<String> reason = skipped();
        if (reason.isPresent()) {
            getLog().info("Skipped, because " + reason.get());
            return;
        }
        if (isPartOfAnother()) {
            getLog().info("The posts of " + owner().name() + " are in the blog of the root project");
            return;
        }
        for (Project owner : owners()) {
            run(owner);
        }
    }

    /** The project that Maven runs the goal for. */
    final Project owner() {
        return projects().current();
    }

    /** Whether the blog of the root project has the posts of this one. */
    final boolean isPartOfAnother() {
        return aggregate && projects().isModule();
    }

    private BuildProjects projects() {
        return new BuildProjects(project, session, basedir);
    }

    /**
     * The projects to work for. Maven runs a goal that needs no project only once when it is called by name, at the root
     * of a reactor; there every module with a blog is meant, unless parameters name directories.
     */
    private List<Project> owners() {
        boolean calledByName = execution != null && execution.getSource() == MojoExecution.Source.CLI;
        boolean each = calledByName && !aggregate && sourceDirectory == null && outputDirectory == null;
        return each ? projects().all() : List.of(owner());
    }

    /** Whether the source directory must exist. */
    final boolean isSourceConfigured() {
        return sourceDirectory != null;
    }

    /** Why nothing is to be done, where that is so. */
    Optional<String> skipped() {
        return skip ? Optional.of("blog.skip is true") : Optional.empty();
    }

    /** Works for one project. */
    void run(Project owner) throws MojoExecutionException, MojoFailureException {
        Path sources = sources(owner);
        if (aggregate || Files.isDirectory(sources)) {
            run(request(owner, sources), owner);
        } else if (sourceDirectory != null) {
            throw new MojoFailureException(
                    "blog.sourceDirectory is not a directory: " + sources + ". Create it, or correct the parameter.");
        } else {
            getLog().info("No blog in " + owner.name() + ": " + owner.display(sources) + " does not exist");
        }
    }

    private void run(BuildRequest request, Project owner) throws MojoExecutionException, MojoFailureException {
        BuildLog log = new BuildLog(
                getLog(),
                owner.display(request.directories().source()),
                ParameterValues.choice("blog.show", show, BuildLog.Show.class),
                interactive);
        BuildResult result;
        try {
            result = build(request, owner, log);
        } catch (IOException e) {
            throw new MojoExecutionException("The blog could not be built: " + reason(e), e);
        }
        log.diagnostics(result);
        if ("true".equals(System.getenv("GITHUB_ACTIONS"))) {
            WorkflowCommands.print(new GitHubAnnotations(request.reporting().paths()).lines(result.diagnostics()));
        }
        if (result.failed()) {
            throw new MojoFailureException(failure(result, request, owner));
        }
        tell(result, request, owner);
        if (!result.isClean()) {
            getLog().warn(result.summary());
        }
    }

    /** The message of most exceptions of the file system is a path alone; what happened is in the class's name. */
    private static String reason(IOException e) {
        String message = e.getMessage();
        boolean isPath = e instanceof FileSystemException && e.getClass() != FileSystemException.class;
        return message == null || isPath ? e.toString() : message;
    }

    /**
     * Where a site is published to.
     *
     * @param output the directory
     * @param work the directory for what is needed only while publishing
     * @param url what is known of the site's URL
     */
    record Target(Path output, Path work, Optional<String> url) {}

    /** Where the goal publishes to, or would. */
    Target target(Project owner) throws MojoFailureException {
        Path output = ParameterValues.path(
                "blog.outputDirectory", outputDirectory, owner.buildDirectory().resolve("blog"), owner);
        return new Target(output, output, owner.url());
    }

    /** Does what the goal is for. */
    abstract BuildResult build(BuildRequest request, Project owner, BuildListener listener) throws IOException;

    /** The last line of a run that failed. */
    String failure(BuildResult result, BuildRequest request, Project owner) {
        return result.summary();
    }

    /** Says what was done by a run that succeeded. */
    void tell(BuildResult result, BuildRequest request, Project owner) {
        if (result.isClean()) {
            getLog().info(result.summary());
        }
    }

    /** The committed files that the goal is asked to bring up to date. */
    Set<Update> updates() {
        return Set.of();
    }

    /** The blog's sources, which need not exist. */
    Path sources(Project owner) throws MojoFailureException {
        if (sourceDirectory != null) {
            return ParameterValues.directory("blog.sourceDirectory", sourceDirectory, owner);
        }
        Path usual = owner.directory().resolve("src").resolve("blog");
        return owner.hasPom() || Files.isDirectory(usual) ? usual : owner.directory();
    }

    /** Where the goal reads and writes. */
    final Directories directories(Project owner) throws MojoFailureException {
        Target target = target(owner);
        Path reports = owner.buildDirectory().resolve("blog-reports");
        Path sources = sources(owner);
        Optional<Reactor> reactor = aggregate ? projects().reactor(sources) : Optional.empty();
        return new Directories(
                reactor.map(Reactor::directory).orElse(sources),
                sources,
                reactor.map(Reactor::modules).orElse(List.of()),
                target.output(),
                target.work(),
                ParameterValues.path("blog.reportDirectory", reportDirectory, reports, owner),
                owner.buildDirectory().resolve("blog-cache"),
                List.of(owner.directory()));
    }

    private BuildRequest request(Project owner, Path sources) throws MojoFailureException {
        Directories directories = directories(owner);
        return new BuildRequest(
                directories,
                options(owner.defaults(sources, target(owner).url()), owner),
                ParameterValues.choice("blog.failOn", failOn, FailOn.class),
                ParameterValues.path("blog.baseline", baseline, sources.resolve("blog-baseline.txt"), owner),
                updates(),
                new BuildRequest.Reporting(
                        owner.repositoryPath(directories.source()),
                        execution == null ? "" : execution.getVersion(),
                        templateMetrics),
                incremental,
                threads == null ? Runtime.getRuntime().availableProcessors() : Math.max(1, threads),
                Duration.ofSeconds(Math.max(1, postTimeout)));
    }

    private BuildOptions options(BuildOptions.Defaults defaults, Project owner) throws MojoFailureException {
        return new BuildOptions(
                Optional.ofNullable(baseUrl).filter(url -> !url.isBlank()),
                drafts,
                future,
                expired,
                socialCards,
                ParameterValues.choice("blog.duplicateSlug", duplicateSlug, DuplicateSlug.class),
                now(owner),
                aggregate ? List.of(SourceModule.TAXONOMY) : List.of(),
                defaults);
    }

    private Instant now(Project owner) throws MojoFailureException {
        if (clock != null && !clock.isBlank() && !clock.equals("now")) {
            return owner.instant(clock)
                    .orElseThrow(() -> new MojoFailureException("blog.clock is not an instant: \"" + clock
                            + "\". Write it as 2026-01-31T00:00:00Z, or now."));
        }
        Optional<Instant> reproducible = clock == null ? owner.outputTimestamp() : Optional.empty();
        return reproducible.orElseGet(Instant::now);
    }
}
