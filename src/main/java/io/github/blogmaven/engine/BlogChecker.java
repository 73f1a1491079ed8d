package io.github.blogmaven.engine;

import io.github.blogmaven.config.BlogConfig;
import io.github.blogmaven.config.BlogConfigReader;
import io.github.blogmaven.content.Content;
import io.github.blogmaven.content.ContentReader;
import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.ImageLock;
import io.github.blogmaven.content.ReadDocument;
import io.github.blogmaven.content.RenderedBody;
import io.github.blogmaven.content.SourceFile;
import io.github.blogmaven.content.SourceScanner;
import io.github.blogmaven.content.ValueDigest;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.markdown.Extent;
import io.github.blogmaven.markdown.FlexmarkRenderer;
import io.github.blogmaven.markdown.MarkdownRenderer;
import io.github.blogmaven.math.MathJaxConverter;
import io.github.blogmaven.render.Messages;
import io.github.blogmaven.render.Theme;
import io.github.blogmaven.render.ThemePlace;
import io.github.blogmaven.schema.FrontMatterSchema;
import io.github.blogmaven.site.LookChecker;
import io.github.blogmaven.site.Site;
import io.github.blogmaven.site.SiteChecker;
import io.github.blogmaven.site.SitePlan;
import io.github.blogmaven.site.SitePlanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The stages that validating and rendering share: sources in, checked site out. Each is a function over immutable values;
 * what is wrong is collected from all of them.
 */
final class BlogChecker {
    private final BuildRequest request;
    private final Optional<RequestFingerprint> fingerprint;
    private final StageRunner stages;
    private final ParallelMap parallel;
    private final Findings findings;

    private final boolean reportsCopies;

    BlogChecker(
            BuildRequest request,
            Optional<RequestFingerprint> fingerprint,
            StageRunner stages,
            ParallelMap parallel,
            Findings findings) {
        this(request, fingerprint, stages, parallel, findings, true);
    }

    private BlogChecker(
            BuildRequest request,
            Optional<RequestFingerprint> fingerprint,
            StageRunner stages,
            ParallelMap parallel,
            Findings findings,
            boolean reportsCopies) {
        this.request = request;
        this.fingerprint = fingerprint;
        this.stages = stages;
        this.parallel = parallel;
        this.findings = findings;
        this.reportsCopies = reportsCopies;
    }

    /** A checker for a build that mends the copies of other sites' pictures, so that what is wrong with them is no news. */
    BlogChecker mendingCopies() {
        return new BlogChecker(request, fingerprint, stages, parallel, findings, false);
    }

    /** Runs all of them, whatever they find, and converts of each document what the build needs. */
    CheckedBlog check(Extent extent) throws IOException {
        Directories directories = request.directories();
        BlogConfig config = configure();
        Theme theme = Theme.load(new ThemePlace(directories.theme(), directories.configurationFolder() + "theme/"));
        Messages messages = Messages.of(theme, config.site().language());
        SourceScanner.Sources sources = stages.run(Stage.SCAN, () -> scan(directories, findings.collector()));
        Content content = stages.run(Stage.READ, () -> read(config, sources));
        stages.listener().found(ContentSummary.of(content));
        SitePlan plan = stages.run(Stage.PLAN, () -> SitePlanner.plan(config, content, findings.collector()));
        BodyCache cache = bodies(config, messages, extent);
        Map<String, RenderedBody> bodies = stages.run(
                Stage.CONVERT,
                () -> convert(
                        plan,
                        new FlexmarkRenderer(config.markdown(), messages::text, new MathJaxConverter(), extent),
                        cache));
        cache.decisions().forEach(stages.listener()::decided);
        cache.prune();
        Site site = stages.run(Stage.CHECK, () -> SiteChecker.complete(plan, bodies, findings.collector()));
        new LookChecker(plan).check(findings.configurationCollector());
        CheckedBlog checked = new CheckedBlog(content, site, theme, documents(sources));
        findings.leaveOut(checked.leftOut());
        return checked;
    }

    /** The bodies of earlier builds that this one would convert into the same; only whole ones are kept. */
    private BodyCache bodies(BlogConfig config, Messages messages, Extent extent) {
        return fingerprint
                .map(known -> ValueDigest.of(List.of(known.plugin(), config.markdown(), messages.digest())))
                .map(converter -> BodyCache.in(request.directories().cache(), converter, extent == Extent.SHOWN))
                .orElseGet(BodyCache::none);
    }

    /** Finds the sources; what builds write is none. */
    static SourceScanner.Sources scan(Directories directories, Diagnostics diagnostics) throws IOException {
        List<Path> excluded = List.of(directories.output(), directories.reports(), directories.cache());
        return directories.modules().isEmpty()
                ? SourceScanner.scan(directories.source(), excluded, diagnostics)
                : SourceScanner.scan(directories.source(), directories.modules(), excluded, diagnostics);
    }

    /** Reads the configuration, and rates all problems as it wants. */
    BlogConfig configure() throws IOException {
        Path folder = request.directories().configuration();
        BlogConfig config = stages.run(
                Stage.CONFIGURE,
                () -> BlogConfigReader.read(folder, request.options(), findings.configurationCollector()));
        findings.rateBy(config.validation());
        return config;
    }

    private Content read(BlogConfig config, SourceScanner.Sources sources) throws IOException {
        ContentReader reader = new ContentReader(config, schema(config));
        List<SourceFile> sourceDocuments =
                sources.files().stream().filter(BlogChecker::isDocument).toList();
        List<Finding<ReadDocument>> read = parallel.map(
                sourceDocuments,
                file -> {
                    Diagnostics diagnostics = new Diagnostics();
                    return new Finding<>(reader.read(file, diagnostics), diagnostics);
                },
                (file, failure) -> Finding.nothing(failure.diagnostic(file.path(), request.postTimeout())),
                stages.progress(Stage.READ, sourceDocuments.size()));
        List<ReadDocument> documents =
                read.stream().map(findings::take).flatMap(Optional::stream).toList();
        List<SourceFile> others =
                sources.files().stream().filter(file -> !isDocument(file)).toList();
        return new Content(
                only(true, documents), only(false, documents), others, copies(sources.files()), sources.layout());
    }

    /** The copies of other sites' pictures that can be shown, by URL. */
    private Map<String, String> copies(List<SourceFile> files) throws IOException {
        ImageLockFile file = new ImageLockFile(request.directories());
        ImageLock lock = file.read(findings.configurationCollector());
        return file.intact(
                lock, files, parallel, reportsCopies ? findings.configurationCollector() : new Diagnostics());
    }

    private static List<Document> only(boolean publishable, List<ReadDocument> documents) {
        return documents.stream()
                .filter(read -> read.publishable() == publishable)
                .map(ReadDocument::document)
                .toList();
    }

    /** Reads the project's own schema of front matter, if there is one. */
    Optional<FrontMatterSchema> schema(BlogConfig config) {
        Map<String, Set<String>> registries = new LinkedHashMap<>();
        registries.put("authors", config.authors().keySet());
        registries.put("tags", config.registries().tags().orElse(Set.of()));
        registries.put("series", config.registries().series().orElse(Set.of()));
        return config.validation()
                .schema()
                .flatMap(path -> FrontMatterSchema.read(
                        request.directories().configuration(), path, registries, findings.configurationCollector()));
    }

    private static SortedSet<String> documents(SourceScanner.Sources sources) {
        SortedSet<String> paths = new TreeSet<>();
        sources.files().stream().filter(BlogChecker::isDocument).forEach(file -> paths.add(file.path()));
        return paths;
    }

    private static boolean isDocument(SourceFile file) {
        return file.role() == SourceFile.Role.POST || file.role() == SourceFile.Role.PAGE;
    }

    private Map<String, RenderedBody> convert(SitePlan plan, MarkdownRenderer renderer, BodyCache cache)
            throws IOException {
        Map<String, RenderedBody> bodies = new TreeMap<>();
        List<Document> documents = plan.checkedDocuments();
        List<Finding<RenderedBody>> converted = parallel.map(
                documents,
                document -> convert(document, plan, renderer, cache),
                (document, failure) ->
                        unconverted(document, failure.diagnostic(document.source(), request.postTimeout())),
                stages.progress(Stage.CONVERT, documents.size()));
        for (int i = 0; i < converted.size(); i++) {
            String source = documents.get(i).source();
            findings.take(converted.get(i)).ifPresent(body -> bodies.put(source, body));
        }
        return bodies;
    }

    private static Finding<RenderedBody> convert(
            Document document, SitePlan plan, MarkdownRenderer renderer, BodyCache cache) throws IOException {
        try {
            return cache.body(
                    document,
                    target -> plan.links().resolve(document, target),
                    (links, diagnostics) -> renderer.render(document, links, diagnostics));
        } catch (RuntimeException e) {
            return unconverted(document, failed(document, e));
        }
    }

    /** The parser has bugs that odd text finds: such a post is named, with where it happened, and the others go on. */
    private static Diagnostic failed(Document document, RuntimeException e) {
        String place = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
        return new Diagnostic(
                Rule.POST_FAILED,
                Rule.POST_FAILED.severity(),
                Location.file(document.source()),
                "this cannot be converted: " + e + place,
                "this is a mistake of the plugin: please report it with the post; meanwhile, set draft: true",
                "");
    }

    /** A body that could not be converted is shown as it was written: a build that goes on regardless loses no text. */
    private static Finding<RenderedBody> unconverted(Document document, Diagnostic problem) {
        String text = document.body().markdown().replace("&", "&amp;").replace("<", "&lt;");
        RenderedBody plain =
                new RenderedBody("<pre>" + text + "</pre>\n", "", "", List.of(), 0, List.of(), Set.of(), Set.of());
        return Finding.of(plain, problem);
    }
}
