package io.github.blogmaven.site;

import io.github.blogmaven.config.BlogConfig;
import io.github.blogmaven.config.DiscoveryConfig;
import io.github.blogmaven.config.ImageConfig;
import io.github.blogmaven.config.Look;
import io.github.blogmaven.config.MarkdownConfig;
import io.github.blogmaven.config.Registries;
import io.github.blogmaven.config.TaxonomyConfig;
import io.github.blogmaven.config.ValidationConfig;
import io.github.blogmaven.content.Content;
import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.Link;
import io.github.blogmaven.content.SourceFile;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A blog of a test that is planned once, on first use. */
final class Planning {
    private final List<Document> documents = new ArrayList<>();
    private final List<SourceFile> files = new ArrayList<>();
    private final Diagnostics diagnostics = new Diagnostics();
    private Optional<URI> baseUrl = Optional.of(URI.create("https://blog.example.org/"));
    private String permalink = "/{slug}/";
    private BlogConfig.DuplicateSlug duplicateSlug = BlogConfig.DuplicateSlug.RENAME;
    private boolean feeds = true;
    private int pageSize = 10;
    private Optional<SitePlan> plan = Optional.empty();

    static Planning of(DocumentBuilder... builders) {
        Planning planning = new Planning();
        Stream.of(builders).map(DocumentBuilder::build).forEach(planning.documents::add);
        return planning;
    }

    Planning file(String path) {
        SourceFile.Role role = path.startsWith("assets/") ? SourceFile.Role.ASSET : SourceFile.Role.ATTACHMENT;
        files.add(new SourceFile(path, Path.of(path), role));
        return this;
    }

    Planning baseUrl(String url) {
        baseUrl = url.isEmpty() ? Optional.empty() : Optional.of(URI.create(url));
        return this;
    }

    Planning permalink(String pattern) {
        permalink = pattern;
        return this;
    }

    Planning failOnDuplicates() {
        duplicateSlug = BlogConfig.DuplicateSlug.FAIL;
        return this;
    }

    Planning withoutFeeds() {
        feeds = false;
        return this;
    }

    Planning pageSize(int size) {
        pageSize = size;
        return this;
    }

    SitePlan plan() {
        if (plan.isEmpty()) {
            plan = Optional.of(SitePlanner.plan(
                    config(),
                    new Content(List.copyOf(documents), List.of(), List.copyOf(files), Map.of(), Content.Layout.BLOG),
                    diagnostics));
        }
        return plan.get();
    }

    Diagnostics diagnostics() {
        plan();
        return diagnostics;
    }

    /** The problems of one rule. */
    List<Diagnostic> problems(Rule rule) {
        return diagnostics().list().stream().filter(d -> d.rule() == rule).toList();
    }

    /** The outputs of all routes of some kinds, of all routes without a kind. */
    List<String> outputs(RouteKind... kinds) {
        List<RouteKind> wanted = List.of(kinds);
        return plan().routes().stream()
                .filter(r -> wanted.isEmpty() || wanted.contains(r.kind()))
                .map(Route::output)
                .toList();
    }

    /** The output of a document. */
    String output(String source) {
        return planned(source).output();
    }

    PlannedDocument planned(String source) {
        return plan().documents().stream()
                .filter(d -> d.document().source().equals(source))
                .findFirst()
                .orElseThrow();
    }

    Route route(String output) {
        return plan().routes().stream()
                .filter(r -> r.output().equals(output))
                .findFirst()
                .orElseThrow();
    }

    Link resolve(String from, String target) {
        return plan().links().resolve(planned(from).document(), target);
    }

    private BlogConfig config() {
        return new BlogConfig(
                new BlogConfig.Site(
                        "Blog", "", baseUrl, List.of("name.hashnode.dev"), "en", ZoneOffset.UTC, Optional.empty()),
                new BlogConfig.Visibility(false, false, false, Instant.parse("2025-06-07T00:00:00Z")),
                new BlogConfig.Urls(permalink, duplicateSlug),
                List.of(
                        new TaxonomyConfig("tags", "tags", "Tags"),
                        new TaxonomyConfig("categories", "categories", "Categories")),
                new BlogConfig.Lists(pageSize, 20, feeds, 3),
                MarkdownConfig.DEFAULT,
                ImageConfig.DEFAULT,
                Registries.NONE,
                Look.DEFAULT,
                Map.of(),
                ValidationConfig.DEFAULT,
                DiscoveryConfig.DEFAULT);
    }
}
