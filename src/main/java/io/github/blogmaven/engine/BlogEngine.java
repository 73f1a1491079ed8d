package io.github.blogmaven.engine;

import io.github.blogmaven.config.BlogConfig;
import io.github.blogmaven.config.BlogConfigReader;
import io.github.blogmaven.content.Content;
import io.github.blogmaven.content.ContentReader;
import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.RenderedBody;
import io.github.blogmaven.content.SourceFile;
import io.github.blogmaven.content.SourceScanner;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.DiagnosticsReport;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.markdown.FlexmarkRenderer;
import io.github.blogmaven.markdown.MarkdownRenderer;
import io.github.blogmaven.output.OutputDirectory;
import io.github.blogmaven.site.Site;
import io.github.blogmaven.site.SiteChecker;
import io.github.blogmaven.site.SitePlan;
import io.github.blogmaven.site.SitePlanner;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The one facade: sources in, published site out. Each stage is a function over immutable values; what is wrong is
 * collected from all of them, and only a build without errors touches the output directory.
 */
public final class BlogEngine {
    private final BuildRequest request;
    private final StageRunner stages;
    private final ParallelMap parallel;
    private final Findings findings = new Findings();

    private BlogEngine(BuildRequest request, BuildListener listener) {
        this.request = request;
        this.stages = new StageRunner(listener);
        this.parallel = new ParallelMap(request.threads(), request.postTimeout());
    }

    /**
     * Builds a blog once.
     *
     * @return what was found and done; problems of the sources are diagnostics there, never exceptions
     * @throws IOException where a directory cannot be read or written, or the output directory is refused
     */
    public static BuildResult build(BuildRequest request, BuildListener listener) throws IOException {
        return new BlogEngine(request, listener).build();
    }

    private BuildResult build() throws IOException {
        OutputDirectory output = SitePublisher.open(request);
        BlogConfig config = stages.run(
                Stage.CONFIGURE,
                () -> BlogConfigReader.read(request.sourceDirectory(), request.options(), findings.collector()));
        findings.rateBy(config.validation());
        SourceScanner.Sources sources = stages.run(
                Stage.SCAN,
                () -> SourceScanner.scan(
                        request.sourceDirectory(),
                        List.of(request.outputDirectory(), request.reportDirectory()),
                        findings.collector()));
        Content content = stages.run(Stage.READ, () -> read(config, sources));
        stages.listener().found(ContentSummary.of(content));
        SitePlan plan = stages.run(Stage.PLAN, () -> SitePlanner.plan(config, content, findings.collector()));
        Map<String, RenderedBody> bodies = stages.run(Stage.CONVERT, () -> convert(config, plan));
        Site site = stages.run(Stage.CHECK, () -> SiteChecker.complete(plan, bodies, findings.collector()));
        SitePublisher publisher = new SitePublisher(request, stages, parallel, findings, site);
        publisher.checkTheme();
        Published published = Published.NOTHING;
        if (!request.failOn().isReachedBy(findings.list())) {
            published = publisher.publish(output);
        }
        return finish(content, site, documents(sources), published);
    }

    private Content read(BlogConfig config, SourceScanner.Sources sources) throws IOException {
        ContentReader reader = new ContentReader(config);
        List<SourceFile> sourceDocuments =
                sources.files().stream().filter(BlogEngine::isDocument).toList();
        List<Finding<Document>> read = parallel.map(
                sourceDocuments,
                file -> {
                    Diagnostics diagnostics = new Diagnostics();
                    return new Finding<>(reader.read(file, diagnostics), diagnostics);
                },
                (file, failure) -> Finding.nothing(failure.diagnostic(file.path(), request.postTimeout())),
                stages.progress(Stage.READ, sourceDocuments.size()));
        List<Document> documents =
                read.stream().map(findings::take).flatMap(Optional::stream).toList();
        List<SourceFile> others =
                sources.files().stream().filter(file -> !isDocument(file)).toList();
        return new Content(documents, others, sources.layout());
    }

    private static SortedSet<String> documents(SourceScanner.Sources sources) {
        SortedSet<String> paths = new TreeSet<>();
        sources.files().stream().filter(BlogEngine::isDocument).forEach(file -> paths.add(file.path()));
        return paths;
    }

    private static boolean isDocument(SourceFile file) {
        return file.role() == SourceFile.Role.POST || file.role() == SourceFile.Role.PAGE;
    }

    private Map<String, RenderedBody> convert(BlogConfig config, SitePlan plan) throws IOException {
        MarkdownRenderer renderer = new FlexmarkRenderer(config.markdown());
        Map<String, RenderedBody> bodies = new TreeMap<>();
        List<Finding<RenderedBody>> converted = parallel.map(
                plan.documents(),
                planned -> convert(planned.document(), plan, renderer),
                (planned, failure) -> unconverted(
                        planned.document(),
                        failure.diagnostic(planned.document().source(), request.postTimeout())),
                stages.progress(Stage.CONVERT, plan.documents().size()));
        for (int i = 0; i < converted.size(); i++) {
            String source = plan.documents().get(i).document().source();
            findings.take(converted.get(i)).ifPresent(body -> bodies.put(source, body));
        }
        return bodies;
    }

    private static Finding<RenderedBody> convert(Document document, SitePlan plan, MarkdownRenderer renderer) {
        Diagnostics diagnostics = new Diagnostics();
        try {
            RenderedBody body =
                    renderer.render(document, target -> plan.links().resolve(document, target), diagnostics);
            return Finding.of(body, diagnostics);
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

    private BuildResult finish(Content content, Site site, SortedSet<String> found, Published published)
            throws IOException {
        SortedSet<String> unreadable = new TreeSet<>(found);
        content.documents().forEach(document -> unreadable.remove(document.source()));
        PostsReport posts = new PostsReport(site.plan(), site.bodies());
        stages.run(Stage.REPORT, () -> {
            Reports reports = new Reports(request.reportDirectory());
            reports.write("posts.json", posts.json(content.documents(), unreadable));
            reports.write("diagnostics.json", DiagnosticsReport.json(findings.list()));
            return reports;
        });
        return new BuildResult(
                findings.list(),
                request.failOn().isReachedBy(findings.list()),
                found,
                published.pages(),
                published.written(),
                published.unchanged(),
                published.removed());
    }
}
