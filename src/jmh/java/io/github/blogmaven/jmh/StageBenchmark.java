package io.github.blogmaven.jmh;

import io.github.blogmaven.config.BlogConfig;
import io.github.blogmaven.config.BlogConfig.DuplicateSlug;
import io.github.blogmaven.config.BlogConfigReader;
import io.github.blogmaven.config.BuildOptions;
import io.github.blogmaven.config.Skin;
import io.github.blogmaven.content.Content;
import io.github.blogmaven.content.ContentReader;
import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.ReadDocument;
import io.github.blogmaven.content.RenderedBody;
import io.github.blogmaven.content.SourceFile;
import io.github.blogmaven.content.SourceScanner;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.highlight.Highlighter;
import io.github.blogmaven.highlight.Highlighters;
import io.github.blogmaven.image.Pictures;
import io.github.blogmaven.markdown.Extent;
import io.github.blogmaven.markdown.FlexmarkRenderer;
import io.github.blogmaven.math.MathJaxConverter;
import io.github.blogmaven.output.OutputDirectory;
import io.github.blogmaven.output.OutputRules;
import io.github.blogmaven.output.OutputSession;
import io.github.blogmaven.output.PublishResult;
import io.github.blogmaven.render.CodeMemory;
import io.github.blogmaven.render.Messages;
import io.github.blogmaven.render.RenderedFile;
import io.github.blogmaven.render.SiteRenderer;
import io.github.blogmaven.render.TemplateMetrics;
import io.github.blogmaven.render.Theme;
import io.github.blogmaven.render.ThemePlace;
import io.github.blogmaven.site.Route;
import io.github.blogmaven.site.RouteKind;
import io.github.blogmaven.site.Site;
import io.github.blogmaven.site.SiteChecker;
import io.github.blogmaven.site.SitePlan;
import io.github.blogmaven.site.SitePlanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What one thread takes for one of the steps that a blog of a hundred posts goes through, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(time = 2)
@Measurement(time = 2)
public class StageBenchmark {
    private static final int POSTS = 100;
    private static final String CODE = """
            /** A point in a plane. */
            public record Point(double x, double y) {
                static final Point ORIGIN = new Point(0.0, 0.0);

                @Override
                public String toString() {
                    return "(" + x + ", " + y + ")"; // as in books
                }
            }
            """;

    private final Highlighter highlighter = Highlighters.on(StageBenchmark.class.getClassLoader());
    private Path folder;
    private BlogConfig config;
    private List<SourceFile> files;
    private SitePlan plan;
    private FlexmarkRenderer markdown;
    private Document document;
    private SiteRenderer renderer;
    private List<Route> posts;
    private Route feed;
    private List<RenderedFile> pages;
    private int next;

    /** Writes the posts and runs every stage once. */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        folder = Files.createTempDirectory("blog-jmh");
        Path sources = Files.createDirectories(folder.resolve("src/posts")).getParent();
        for (int i = 0; i < POSTS; i++) {
            Files.writeString(sources.resolve("posts/post-" + i + ".md"), post(i));
        }
        Diagnostics diagnostics = new Diagnostics();
        BuildOptions options = new BuildOptions(
                Optional.of("https://blog.example.org/"),
                false,
                false,
                false,
                false,
                DuplicateSlug.RENAME,
                Instant.parse("2026-01-01T00:00:00Z"),
                List.of(),
                new BuildOptions.Defaults("Benchmark", "", Optional.empty(), List.of()));
        config = BlogConfigReader.read(sources, options, diagnostics);
        SourceScanner.Sources scanned = SourceScanner.scan(sources, List.of(), diagnostics);
        files = scanned.files();
        List<Document> documents = new ArrayList<>();
        for (ReadDocument read : frontMatter()) {
            documents.add(read.document());
        }
        Content content = new Content(documents, List.of(), List.of(), Map.of(), scanned.layout());
        plan = SitePlanner.plan(config, content, diagnostics);
        Theme theme = Theme.load(new ThemePlace(sources.resolve("theme"), "theme/"));
        Messages messages = Messages.of(theme, config.site().language());
        markdown = new FlexmarkRenderer(config.markdown(), messages::text, new MathJaxConverter(), Extent.SHOWN);
        Map<String, RenderedBody> bodies = new TreeMap<>();
        for (Document each : documents) {
            document = each;
            bodies.put(each.source(), markdown());
        }
        Site site = SiteChecker.complete(plan, bodies, diagnostics);
        renderer = new SiteRenderer(site, Pictures.NONE, CodeMemory.NONE, theme, Skin.THEME, TemplateMetrics.of(false));
        posts = site.routes().stream().filter(route -> route.kind() == RouteKind.POST).toList();
        feed = site.routes().stream()
                .filter(route -> route.kind() == RouteKind.ATOM)
                .findFirst()
                .orElseThrow();
        pages = new ArrayList<>();
        for (Route route : posts) {
            pages.add(renderer.prepare(route).render(diagnostics).orElseThrow());
        }
    }

    /** Deletes what was written. */
    @TearDown(Level.Trial)
    public void clean() throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }

    private static String post(int i) {
        String paragraph = "A paragraph with **strong** words, `code`, a [link](https://example.org/%d) and more words. ".formatted(i);
        return """
                ---
                title: "Post %d"
                date: 2024-03-%02dT10:00:00Z
                slug: post-%d
                tags: java, maven
                ---

                %s

                ## A heading

                - an item
                - another, with *emphasis*

                ```java
                %s```

                | a | b |
                |---|---|
                | 1 | 2 |

                %s
                """.formatted(i, 1 + i % 28, i, paragraph.repeat(5), CODE, paragraph.repeat(8));
    }

    /** Reads a hundred files with their front matter. */
    @Benchmark
    public List<ReadDocument> frontMatter() {
        ContentReader reader = new ContentReader(config, Optional.empty());
        List<ReadDocument> read = new ArrayList<>();
        for (SourceFile file : files) {
            read.add(reader.read(file, new Diagnostics()).orElseThrow());
        }
        return read;
    }

    /** Converts one body. */
    @Benchmark
    public RenderedBody markdown() {
        return markdown.render(document, target -> plan.links().resolve(document, target), new Diagnostics());
    }

    /** Highlights ten lines of Java. */
    @Benchmark
    public Optional<String> highlighting() throws Exception {
        return highlighter.highlight(CODE, "java");
    }

    /** Renders the page of one post, whose body is converted. */
    @Benchmark
    public Optional<RenderedFile> page() throws IOException {
        next = (next + 1) % posts.size();
        return renderer.prepare(posts.get(next)).render(new Diagnostics());
    }

    /** Writes one feed of twenty posts. */
    @Benchmark
    public Optional<RenderedFile> feed() throws IOException {
        return renderer.prepare(feed).render(new Diagnostics());
    }

    /** What tells whether the page of one post has to be rendered again. */
    @Benchmark
    public Optional<String> fingerprint() {
        next = (next + 1) % posts.size();
        return renderer.prepare(posts.get(next)).fingerprint();
    }

    /** Publishes a hundred pages, which are there already. */
    @Benchmark
    public PublishResult output() throws IOException {
        OutputDirectory output = OutputDirectory.open(
                folder.resolve("site"), OutputRules.of(folder.resolve("src"), List.of(), List.of()));
        try (OutputSession session = output.begin(OutputDirectory.PATIENCE)) {
            for (RenderedFile page : pages) {
                session.write(page.output(), page.bytes());
            }
            return session.commit();
        }
    }
}
