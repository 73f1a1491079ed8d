package io.github.blogmaven.markdown;

import io.github.blogmaven.config.MarkdownConfig;
import io.github.blogmaven.content.Body;
import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.Document.Address;
import io.github.blogmaven.content.Document.Display;
import io.github.blogmaven.content.Document.Headline;
import io.github.blogmaven.content.DocumentKind;
import io.github.blogmaven.content.Link;
import io.github.blogmaven.content.Link.Status;
import io.github.blogmaven.content.Publication;
import io.github.blogmaven.content.RenderedBody;
import io.github.blogmaven.content.RootMark;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.SourceText;
import io.github.blogmaven.math.MathJaxConverter;
import io.github.blogmaven.render.Messages;
import io.github.blogmaven.render.Theme;
import io.github.blogmaven.render.ThemePlace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A body rendered for a test, with what was reported. */
record Rendering(RenderedBody body, List<Diagnostic> diagnostics) {
    static final FormulaConverter FORMULAS = new MathJaxConverter();

    static final MarkdownConfig SANITIZE = MarkdownConfig.DEFAULT;

    /** The default theme's, in English. */
    static final Phrases PHRASES = english();

    private static final FlexmarkRenderer SANITIZING = new FlexmarkRenderer(SANITIZE, PHRASES, FORMULAS, Extent.SHOWN);

    private static Phrases english() {
        try {
            return Messages.of(Theme.load(new ThemePlace(Path.of("no-theme"), "")), "en")::text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Renders with the default configuration. */
    static Rendering of(String markdown) {
        return of(markdown, SANITIZE);
    }

    static Rendering of(String markdown, MarkdownConfig config) {
        return of(document(markdown, ""), config);
    }

    static Rendering of(Document document, MarkdownConfig config) {
        Diagnostics diagnostics = new Diagnostics();
        FlexmarkRenderer renderer =
                config.equals(SANITIZE) ? SANITIZING : new FlexmarkRenderer(config, PHRASES, FORMULAS, Extent.SHOWN);
        RenderedBody body = renderer.render(document, Rendering::resolve, diagnostics);
        return new Rendering(body, diagnostics.list());
    }

    /** The HTML with {@code /} as the blog's root. */
    String html() {
        return RootMark.replace(body.html(), "/");
    }

    /** One line each: {@code line:column rule: message (hint)}. */
    String report() {
        return diagnostics.stream()
                .sorted()
                .map(d -> d.location().line() + ":" + d.location().column() + " "
                        + d.rule().id() + ": " + d.message() + " (" + d.hint() + ")\n")
                .collect(Collectors.joining());
    }

    static Document document(String markdown, String excerpt) {
        ZonedDateTime date = ZonedDateTime.parse("2026-01-01T00:00:00Z");
        return new Document(
                DocumentKind.POST,
                "posts/x.md",
                Optional.empty(),
                new Headline("X", "", "", "X", excerpt),
                new Publication(
                        Publication.Status.PUBLISHED, "", Optional.of(date), Optional.empty(), Optional.empty()),
                new Address(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty()),
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new Display("post", Optional.empty(), false, false, false, Optional.empty()),
                Map.of(),
                new Body(SourceText.of("posts/x.md", markdown), 0, Map.of()));
    }

    /** Relative targets are files of the blog, except those that begin with {@code missing}. */
    static Link resolve(String target) {
        if (target.startsWith("#")) {
            return new Link(target, Status.SELF, "");
        }
        if (target.startsWith("missing")) {
            return new Link(target, Status.MISSING, "");
        }
        if (target.contains(":") || target.startsWith("//")) {
            return Link.external(target);
        }
        String path = target.startsWith("/") ? target.substring(1) : target;
        return new Link(RootMark.url(path), Status.FILE, path);
    }
}
