package io.github.blogmaven.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.blogmaven.config.BlogConfig.DuplicateSlug;
import io.github.blogmaven.config.BuildOptions;
import io.github.blogmaven.config.SourceModule;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.DiagnosticFormat;
import io.github.blogmaven.diagnostic.RepositoryPath;
import io.github.blogmaven.engine.BlogEngine;
import io.github.blogmaven.engine.BuildListener;
import io.github.blogmaven.engine.BuildRequest;
import io.github.blogmaven.engine.BuildResult;
import io.github.blogmaven.engine.Directories;
import io.github.blogmaven.engine.FailOn;
import io.github.blogmaven.engine.OtherSites;
import io.github.blogmaven.engine.Update;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A whole blog in memory: its sources are one text, its output is asserted file by file.
 *
 * <pre>{@code
 * SiteTester.site("""
 *         -- posts/hello.md --
 *         ---
 *         title: Hello
 *         date: 2024-02-03
 *         ---
 *         Hi *there*""")
 *     .build().succeeds()
 *     .file("hello/index.html").contains("<em>there</em>");
 * }</pre>
 */
public final class SiteTester {
    private static final Pattern SECTION = Pattern.compile("^-- (\\S.*?) --\\n", Pattern.MULTILINE);

    private final Path root = Jimfs.newFileSystem(Configuration.unix()).getPath("/blog");
    private final Path source = root.resolve("src");
    private final Path output = root.resolve("site");
    private String baseUrl = "https://blog.example.org/";
    private Instant now = Instant.parse("2025-01-01T00:00:00Z");
    private FailOn failOn = FailOn.ERROR;
    private int threads = 2;
    private boolean drafts;
    private boolean socialCards;
    private boolean incremental;
    private final List<String> decisions = new ArrayList<>();
    private Set<Update> updates = Set.of();
    private Map<String, String> before = Map.of();
    private final List<SourceModule> modules = new ArrayList<>();
    private BuildResult result;
    private BuildResult cleanResult;

    private SiteTester() {}

    /** A blog of sections that each begin with a line {@code -- path --}. */
    public static SiteTester site(String sections) {
        SiteTester site = new SiteTester();
        Matcher section = SECTION.matcher(sections);
        boolean more = section.find();
        while (more) {
            String path = section.group(1);
            int start = section.end();
            more = section.find();
            site.add(path, sections.substring(start, more ? section.start() : sections.length()));
        }
        return site;
    }

    /** Another base URL; an empty one is none. */
    public SiteTester baseUrl(String url) {
        baseUrl = url;
        return this;
    }

    /** Another clock than the first moment of 2025. */
    public SiteTester now(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    public SiteTester failOn(FailOn severity) {
        failOn = severity;
        return this;
    }

    public SiteTester threads(int number) {
        threads = number;
        return this;
    }

    /** Publishes drafts too. */
    public SiteTester drafts() {
        drafts = true;
        return this;
    }

    /** Draws social cards too, which takes a process of its own. */
    public SiteTester socialCards() {
        socialCards = true;
        return this;
    }

    /** Lets a build do nothing where nothing changed since the last one. */
    public SiteTester incremental() {
        incremental = true;
        return this;
    }

    /** Writes a source file, or replaces it. */
    public SiteTester add(String path, String text) {
        return add(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a source file that need not be text. */
    public SiteTester add(String path, byte[] bytes) {
        return write(source.resolve(path), bytes);
    }

    /** Writes a file of somebody else into the output directory. */
    public SiteTester addOutput(String path, String text) {
        return write(output.resolve(path), text.getBytes(StandardCharsets.UTF_8));
    }

    private SiteTester write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Makes a symbolic link among the sources. */
    public SiteTester link(String path, String target) {
        try {
            Files.createSymbolicLink(source.resolve(path), source.resolve(target));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Edits a source file in which {@code from} occurs. */
    public SiteTester change(String path, String from, String to) {
        String text = read(source.resolve(path));
        assertThat(text).contains(from);
        return add(path, text.replace(from, to));
    }

    /** Deletes a source file. */
    public SiteTester remove(String path) {
        try {
            Files.delete(source.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Only writes the schemas for editors. */
    public SiteTester schemas() {
        return run((request, listener) -> BlogEngine.writeSchemas(request, root.resolve("schemas"), listener));
    }

    /** Renders the blog. */
    public SiteTester build() {
        updates = Set.of();
        return run(BlogEngine::render);
    }

    /** Only validates the blog, and brings files up to date. */
    public SiteTester validate(Update... files) {
        updates = Set.of(files);
        return run(BlogEngine::validate);
    }

    /** Validates the blog and asks other sites, those of this machine among them. */
    public SiteTester checkLinks() {
        updates = Set.of();
        Path cache = root.resolve("cache").resolve("links.tsv");
        return run((request, listener) -> BlogEngine.checkLinks(request, cache, otherSites(), listener));
    }

    /** Copies pictures of other sites, those of this machine among them. */
    public SiteTester localizeImages() {
        updates = Set.of();
        return run((request, listener) -> BlogEngine.localizeImages(request, otherSites(), listener));
    }

    private OtherSites otherSites() {
        return new OtherSites(true, Duration.ofMillis(5), (InstantSource) () -> now);
    }

    private SiteTester run(Run run) {
        before = tree();
        decisions.clear();
        try {
            Files.createDirectories(source);
            result = run.run(request(), new Silence() {
                @Override
                public void decided(String reason) {
                    decisions.add(reason);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** What the same sources make from nothing: the output by path. The site that was built stays. */
    public Map<String, String> cleanTree() {
        Path clean = root.resolve("clean");
        try {
            Directories there = new Directories(
                    source,
                    directories().configuration(),
                    modules,
                    clean.resolve("site"),
                    clean.resolve("site"),
                    clean.resolve("reports"),
                    clean.resolve("cache"),
                    List.of(root));
            cleanResult = BlogEngine.render(request(there, false), new Silence());
            Map<String, String> tree = tree(clean.resolve("site"));
            delete(clean);
            return tree;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the last {@link #cleanTree} found and did. */
    public BuildResult cleanResult() {
        return cleanResult;
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }

    /** Deletes a file of the output, of the reports or of the cache, as {@code reports/posts.json}. */
    public SiteTester removeWritten(String path) {
        try {
            Files.delete((path.startsWith("reports/") ? root : output).resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Changes the last byte of every file that builds kept. */
    public SiteTester damageCache() {
        try (Stream<Path> files = Files.walk(root.resolve("cache"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length - 1]++;
                Files.write(file, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** What the last build said of its predecessor. */
    public String decision() {
        return decisions.isEmpty() ? "" : decisions.get(0);
    }

    /** All that the last build said of what it does, and why. */
    public List<String> decisions() {
        return List.copyOf(decisions);
    }

    private interface Run {
        BuildResult run(BuildRequest request, BuildListener listener) throws IOException;
    }

    /** A file of the sources, which the build may have written. */
    public FileAssertion source(String path) {
        return new FileAssertion(this, path, read(source.resolve(path)));
    }

    /** The build wrote a site; warnings are allowed. */
    public SiteTester succeeds() {
        assertThat(result.failed()).as(problems()).isFalse();
        return this;
    }

    /** The build failed and left the output as it was. */
    public SiteTester fails() {
        assertThat(result.failed()).as(problems()).isTrue();
        assertThat(tree()).isEqualTo(before);
        return this;
    }

    /** Exactly these problems, each as in {@code posts/x.md:3:7 date-invalid}, in this order. */
    public SiteTester reports(String... problems) {
        assertThat(result.diagnostics())
                .extracting(d -> d.location() + " " + d.rule().id())
                .containsExactly(problems);
        return this;
    }

    /** A file of the output, of the reports or of the schemas, as {@code reports/posts.json}. */
    public FileAssertion file(String path) {
        boolean published = !path.startsWith("reports/") && !path.startsWith("schemas/");
        return new FileAssertion(this, path, read((published ? output : root).resolve(path)));
    }

    /** The bytes of a file of the output. */
    public byte[] bytes(String path) {
        return readBytes(output.resolve(path));
    }

    /** The bytes of a file of the sources. */
    public byte[] sourceBytes(String path) {
        return readBytes(source.resolve(path));
    }

    public SiteTester has(String... paths) {
        assertThat(tree()).containsKeys(paths);
        return this;
    }

    public SiteTester hasNot(String... paths) {
        assertThat(tree()).doesNotContainKeys(paths);
        return this;
    }

    /** The files that are kept in one folder for the next build. */
    public Set<String> cached(String folder) {
        return tree(root.resolve("cache").resolve(folder)).keySet();
    }

    /** Exactly these files are kept for the next build, relative to the cache. */
    public SiteTester hasCached(String... paths) {
        assertThat(cached("")).containsExactly(paths);
        return this;
    }

    /** Exactly these files are new or different since the build before. */
    public SiteTester rewrote(String... paths) {
        List<String> changed = tree().entrySet().stream()
                .filter(file -> !file.getValue().equals(before.get(file.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(changed).containsExactlyInAnyOrder(paths);
        assertThat(result.published().written()).isEqualTo(paths.length);
        return this;
    }

    /** The output by path; files whose name begins with a dot are the engine's own. */
    public Map<String, String> tree() {
        return tree(output);
    }

    private static Map<String, String> tree(Path folder) {
        Map<String, String> tree = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> Files.isRegularFile(file)
                                && !file.getFileName().toString().startsWith("."))
                        .forEach(file -> tree.put(folder.relativize(file).toString(), read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return tree;
    }

    /** The output directory, in memory. */
    public Path output() {
        return output;
    }

    /** What the last build did. */
    public BuildResult result() {
        return result;
    }

    /** Makes one blog of the {@code src/blog} of several modules, of which the first is the root and has no folder. */
    public SiteTester modules(String... ids) {
        for (String id : ids) {
            boolean isRoot = modules.isEmpty();
            String folder = (isRoot ? "" : id + "/") + "src/blog/";
            modules.add(new SourceModule(id, "The " + id, "1." + modules.size(), folder, isRoot));
        }
        return this;
    }

    private Directories directories() {
        Path configuration = modules.isEmpty() ? source : source.resolve("src/blog");
        return new Directories(
                source,
                configuration,
                modules,
                output,
                output,
                root.resolve("reports"),
                root.resolve("cache"),
                List.of(root));
    }

    private BuildRequest request() {
        return request(directories(), incremental);
    }

    private BuildRequest request(Directories where, boolean ifChanged) {
        BuildOptions.Defaults defaults = new BuildOptions.Defaults("Test blog", "", Optional.empty(), List.of());
        BuildOptions options = new BuildOptions(
                Optional.of(baseUrl).filter(url -> !url.isEmpty()),
                drafts,
                false,
                false,
                socialCards,
                DuplicateSlug.RENAME,
                now,
                modules.isEmpty() ? List.of() : List.of(SourceModule.TAXONOMY),
                defaults);
        return new BuildRequest(
                where,
                options,
                failOn,
                source.resolve("blog-baseline.txt"),
                updates,
                new BuildRequest.Reporting(new RepositoryPath("src/blog/"), "1.0", false),
                ifChanged,
                threads,
                Duration.ofMinutes(3));
    }

    private String problems() {
        DiagnosticFormat format = new DiagnosticFormat("");
        return result.diagnostics().stream()
                .map((Diagnostic d) -> format.format(d).replace("%", "%%"))
                .collect(Collectors.joining("\n"));
    }

    private static String read(Path file) {
        return new String(readBytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] readBytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is in one file of the output. */
    public record FileAssertion(SiteTester site, String path, String text) {

        public SiteTester contains(String... parts) {
            assertThat(text).as(path).contains(parts);
            return site;
        }

        public SiteTester doesNotContain(String... parts) {
            assertThat(text).as(path).doesNotContain(parts);
            return site;
        }
    }
}
