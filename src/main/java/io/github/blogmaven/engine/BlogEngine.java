package io.github.blogmaven.engine;

import io.github.blogmaven.config.BlogConfig;
import io.github.blogmaven.config.Skin;
import io.github.blogmaven.content.SourceFile;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.image.Pictures;
import io.github.blogmaven.markdown.Extent;
import io.github.blogmaven.output.OutputDirectory;
import io.github.blogmaven.render.SiteRenderer;
import io.github.blogmaven.render.TemplateMetrics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/**
 * The one facade: sources in, problems or a published site out. Only a build without errors touches the output directory.
 */
public final class BlogEngine {
    private final BuildRequest request;
    private final StageRunner stages;
    private final ParallelMap parallel;
    private final Findings findings;
    private final BaselineFile baseline;
    private final TemplateMetrics metrics;
    /** By which builds know what earlier ones left; empty where they must not look for it. */
    private final Optional<RequestFingerprint> fingerprint;

    private BlogEngine(BuildRequest request, BuildListener listener) throws IOException {
        this.request = request;
        this.stages = new StageRunner(listener);
        this.parallel = new ParallelMap(request.threads(), request.postTimeout());
        this.metrics = TemplateMetrics.of(request.reporting().templateMetrics());
        this.findings = new Findings(request.directories().configurationFolder());
        this.baseline =
                new BaselineFile(request.baseline(), request.directories().source());
        this.fingerprint = request.incremental() ? RequestFingerprint.of(request) : Optional.empty();
    }

    /**
     * Checks a blog once, by all stages that {@link #render} runs before it writes, and writes nothing but reports and the
     * committed files that the request names.
     *
     * @return what was found; problems of the sources are diagnostics there, never exceptions
     * @throws IOException where a directory cannot be read or written
     */
    public static BuildResult validate(BuildRequest request, BuildListener listener) throws IOException {
        return new BlogEngine(request, listener).validate();
    }

    /**
     * Checks a blog once like {@link #validate}, and asks other sites for what it links to.
     *
     * @param cache file of earlier answers; need not exist
     * @return what was found; problems of the sources and of other sites are diagnostics there, never exceptions
     * @throws IOException where a directory or the cache of answers cannot be read or written
     */
    public static BuildResult checkLinks(BuildRequest request, Path cache, OtherSites others, BuildListener listener)
            throws IOException {
        return new BlogEngine(request, listener).checkLinks(cache, others);
    }

    /**
     * Checks a blog once like {@link #validate}, and copies pictures that other sites have into its sources.
     *
     * @return what was found; problems of the sources and of other sites are diagnostics there, never exceptions
     * @throws IOException where a directory, a copy or the list of copies cannot be read or written
     */
    public static BuildResult localizeImages(BuildRequest request, OtherSites others, BuildListener listener)
            throws IOException {
        return new BlogEngine(request, listener).localizeImages(others);
    }

    /**
     * Writes JSON Schemas for editors, made for the blog's configuration, whatever is wrong with it.
     *
     * @param directory where to, created where it is missing
     * @return what was found in the configuration
     * @throws IOException where a directory cannot be read or written
     */
    public static BuildResult writeSchemas(BuildRequest request, Path directory, BuildListener listener)
            throws IOException {
        BlogEngine engine = new BlogEngine(request, listener);
        BlogChecker checker = engine.checker();
        BlogConfig config = checker.configure();
        EditorSchemas.write(config, checker.schema(config), directory);
        List<Diagnostic> found = engine.findings.list();
        return new BuildResult(found, request.failOn().isReachedBy(found), new TreeSet<>(), Published.NOTHING);
    }

    /**
     * Whether there is anything to publish, without a look into it.
     *
     * @throws IOException where the source directory exists but cannot be read
     */
    public static boolean hasPosts(Directories directories) throws IOException {
        return Files.isDirectory(directories.source())
                && BlogChecker.scan(directories, new Diagnostics()).files().stream()
                        .anyMatch(file -> file.role() == SourceFile.Role.POST);
    }

    /**
     * Builds a blog once.
     *
     * @return what was found and done; problems of the sources are diagnostics there, never exceptions
     * @throws IOException where a directory cannot be read or written, or the output directory is refused
     */
    public static BuildResult render(BuildRequest request, BuildListener listener) throws IOException {
        return new BlogEngine(request, listener).render(Optional.empty());
    }

    /**
     * Builds a blog once whose pages the project's site frames: the output directory gets everything else.
     *
     * @param pages gets all pages in the order of their paths, after everything else was published
     * @return what was found and done; problems of the sources are diagnostics there, never exceptions
     * @throws IOException where a directory cannot be read or written, or the output directory is refused
     */
    public static BuildResult render(BuildRequest request, PageReceiver pages, BuildListener listener)
            throws IOException {
        return new BlogEngine(request, listener).render(Optional.of(pages));
    }

    private BuildResult validate() throws IOException {
        return unlessUnchanged(incremental(Optional.empty()), () -> {
            CheckedBlog blog = check(Extent.CHECKED);
            publisher(blog, pictures(blog).check(), CodeCache.none(), Skin.THEME)
                    .checkTheme();
            Optional<LedgerFile> ledger = ledger(blog);
            if (ledger.isPresent()
                    && request.updates().contains(Update.LEDGER)
                    && !request.failOn().isReachedBy(findings.list())) {
                ledger.get().write(blog.site(), findings.configurationCollector(), stages.listener());
            }
            if (request.updates().contains(Update.BASELINE)) {
                baseline.write(findings, stages.listener());
            }
            return new Built(blog, Published.NOTHING);
        });
    }

    private BuildResult checkLinks(Path cache, OtherSites others) throws IOException {
        CheckedBlog blog = check(Extent.CHECKED);
        ExternalLinks external = new ExternalLinks(blog, cache, others);
        String version = request.reporting().version();
        IntConsumer progress = stages.progress(Stage.ASK, external.size());
        stages.listener().found(stages.run(Stage.ASK, () -> external.check(version, findings.collector(), progress)));
        return finish(blog, Published.NOTHING);
    }

    private BuildResult localizeImages(OtherSites others) throws IOException {
        CheckedBlog blog = check(checker().mendingCopies(), Extent.CHECKED);
        RemoteImages images = new RemoteImages(blog, request.directories());
        String version = request.reporting().version();
        IntConsumer progress = stages.progress(Stage.ASK, images.size());
        stages.listener()
                .found(stages.run(Stage.ASK, () -> images.download(others, version, findings.collector(), progress)));
        return finish(blog, Published.NOTHING);
    }

    private BuildResult render(Optional<PageReceiver> pages) throws IOException {
        OutputDirectory output = SitePublisher.open(request.directories());
        Optional<IncrementalBuild> incremental =
                pages.isPresent() ? Optional.empty() : incremental(Optional.of(output));
        return unlessUnchanged(incremental, () -> {
            CheckedBlog blog = check(Extent.SHOWN);
            Pictures pictures = request.failOn().isReachedBy(findings.list())
                    ? pictures(blog).check()
                    : pictures(blog).make();
            CodeCache code = CodeCache.of(request, fingerprint);
            SitePublisher publisher = publisher(blog, pictures, code, pages.isPresent() ? Skin.SITE : Skin.THEME);
            publisher.checkTheme();
            Published published = Published.NOTHING;
            if (!request.failOn().isReachedBy(findings.list())) {
                PageCache cache = pages.isPresent() ? PageCache.none() : PageCache.of(request, fingerprint);
                code.keepOnly(blog.documents());
                published = publisher.publish(output, cache, pages);
                code.decision().ifPresent(stages.listener()::decided);
                metrics.lines().forEach(stages.listener()::measured);
            }
            return new Built(blog, published);
        });
    }

    private Optional<IncrementalBuild> incremental(Optional<OutputDirectory> output) throws IOException {
        return IncrementalBuild.of(request, fingerprint, output, stages.listener());
    }

    /** What a build made. */
    private record Built(CheckedBlog blog, Published published) {}

    private BuildResult unlessUnchanged(Optional<IncrementalBuild> incremental, StageRunner.Work<Built> work)
            throws IOException {
        Optional<BuildResult> unchanged =
                incremental.isPresent() ? incremental.get().unchanged() : Optional.empty();
        if (unchanged.isPresent()) {
            return unchanged.get();
        }
        Built built = work.run();
        BuildResult result = finish(built.blog(), built.published());
        if (incremental.isPresent()) {
            incremental.get().remember(built.blog(), result);
        }
        return result;
    }

    private CheckedBlog check(Extent extent) throws IOException {
        return check(checker(), extent);
    }

    private CheckedBlog check(BlogChecker checker, Extent extent) throws IOException {
        CheckedBlog blog = checker.check(extent);
        Optional<LedgerFile> ledger = ledger(blog);
        if (ledger.isPresent() && !request.updates().contains(Update.LEDGER)) {
            ledger.get().check(blog.site(), findings.configurationCollector());
        }
        baseline.read(findings);
        return blog;
    }

    private BlogChecker checker() {
        return new BlogChecker(request, fingerprint, stages, parallel, findings);
    }

    private Optional<LedgerFile> ledger(CheckedBlog blog) {
        return blog.site()
                .plan()
                .config()
                .validation()
                .ledger()
                .map(path -> new LedgerFile(path, request.directories().configuration()));
    }

    private SitePictures pictures(CheckedBlog blog) {
        return new SitePictures(request, stages, parallel, findings, blog.site());
    }

    private SitePublisher publisher(CheckedBlog blog, Pictures pictures, CodeCache code, Skin skin) {
        SiteRenderer renderer = new SiteRenderer(blog.site(), pictures, code, blog.theme(), skin, metrics);
        return new SitePublisher(request, stages, parallel, findings, renderer);
    }

    private BuildResult finish(CheckedBlog blog, Published published) throws IOException {
        baseline.reportStale(findings);
        stages.run(Stage.REPORT, () -> new Reports(request, blog, findings.list()).write());
        return new BuildResult(
                findings.list(), request.failOn().isReachedBy(findings.list()), blog.documents(), published);
    }
}
