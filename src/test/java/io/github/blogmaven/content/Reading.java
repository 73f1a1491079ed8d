package io.github.blogmaven.content;

import io.github.blogmaven.config.BlogConfig;
import io.github.blogmaven.config.DiscoveryConfig;
import io.github.blogmaven.config.ImageConfig;
import io.github.blogmaven.config.Look;
import io.github.blogmaven.config.MarkdownConfig;
import io.github.blogmaven.config.Registries;
import io.github.blogmaven.config.TaxonomyConfig;
import io.github.blogmaven.config.ValidationConfig;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One document that was read in a test, and the problems that were found; those of rules that are off are left out. */
record Reading(Optional<ReadDocument> read, List<Diagnostic> found, Map<String, Set<Rule>> ignored) {
    static final Instant NOW = Instant.parse("2024-06-01T00:00:00Z");

    /** Reads a post by a strict build. */
    static Reading post(Path folder, String path, String text) {
        return read(
                folder,
                path,
                text.getBytes(StandardCharsets.UTF_8),
                config(new BlogConfig.Visibility(false, false, false, NOW)));
    }

    /** Reads a post by a build that shows everything. */
    static Reading preview(Path folder, String path, String text) {
        return read(
                folder,
                path,
                text.getBytes(StandardCharsets.UTF_8),
                config(new BlogConfig.Visibility(true, true, true, NOW)));
    }

    static Reading read(Path folder, String path, byte[] bytes, BlogConfig config) {
        Path file = folder.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SourceFile.Role role = path.startsWith("pages/") ? SourceFile.Role.PAGE : SourceFile.Role.POST;
        Diagnostics diagnostics = new Diagnostics();
        Optional<ReadDocument> read =
                new ContentReader(config, Optional.empty()).read(new SourceFile(path, file, role), diagnostics);
        return new Reading(read, diagnostics.list(), diagnostics.ignored());
    }

    static BlogConfig config(BlogConfig.Visibility visibility) {
        return new BlogConfig(
                new BlogConfig.Site(
                        "Blog", "", Optional.empty(), List.of(), "en", ZoneId.of("Europe/Berlin"), Optional.empty()),
                visibility,
                new BlogConfig.Urls("/{slug}/", BlogConfig.DuplicateSlug.RENAME),
                List.of(
                        new TaxonomyConfig("tags", "tags", "Tags"),
                        new TaxonomyConfig("categories", "categories", "Categories"),
                        new TaxonomyConfig("topics", "topics", "Topics")),
                new BlogConfig.Lists(10, 20, true, 3),
                MarkdownConfig.DEFAULT,
                ImageConfig.DEFAULT,
                Registries.NONE,
                Look.DEFAULT,
                Map.of(),
                ValidationConfig.DEFAULT,
                DiscoveryConfig.DEFAULT);
    }

    /** The document, which must be there. */
    Document document() {
        return result().orElseThrow(() -> new AssertionError("no document: " + found));
    }

    /** The document, where it can be published. */
    Optional<Document> result() {
        return read.filter(ReadDocument::publishable).map(ReadDocument::document);
    }

    /** The document where only its body is to be checked. */
    Document leftOut() {
        return read.filter(r -> !r.publishable())
                .map(ReadDocument::document)
                .orElseThrow(() -> new AssertionError("not left out: " + found));
    }

    List<Diagnostic> problems() {
        return found.stream().filter(d -> d.severity() != Severity.OFF).toList();
    }

    /** The rules of all problems, in order. */
    List<Rule> rules() {
        return problems().stream().map(Diagnostic::rule).toList();
    }

    /** The only problem: {@code line:column message}. */
    String problem() {
        if (problems().size() != 1) {
            throw new AssertionError("not one problem: " + problems());
        }
        Diagnostic only = problems().get(0);
        return only.location().line() + ":" + only.location().column() + " " + only.message();
    }
}
