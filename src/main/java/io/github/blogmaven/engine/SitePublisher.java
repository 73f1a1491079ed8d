package io.github.blogmaven.engine;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.image.Picture;
import io.github.blogmaven.image.PlainFile;
import io.github.blogmaven.image.Variant;
import io.github.blogmaven.output.OutputDirectory;
import io.github.blogmaven.output.OutputRules;
import io.github.blogmaven.output.OutputSession;
import io.github.blogmaven.output.PublishResult;
import io.github.blogmaven.render.PreparedFile;
import io.github.blogmaven.render.RenderedFile;
import io.github.blogmaven.render.SiteRenderer;
import io.github.blogmaven.site.Route;
import io.github.blogmaven.site.RouteKind;
import io.github.blogmaven.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Renders the routes of a site and publishes them all, or nothing. */
final class SitePublisher {
    private static final Set<RouteKind> OF_WHOLE_SITE =
            EnumSet.of(RouteKind.SEARCH_INDEX, RouteKind.LLMS, RouteKind.SITEMAP, RouteKind.SITEMAP_PART);

    private final BuildRequest request;
    private final StageRunner stages;
    private final ParallelMap parallel;
    private final Findings findings;
    private final Site site;
    private final SiteRenderer renderer;

    SitePublisher(
            BuildRequest request, StageRunner stages, ParallelMap parallel, Findings findings, SiteRenderer renderer) {
        this.request = request;
        this.stages = stages;
        this.parallel = parallel;
        this.findings = findings;
        this.site = renderer.site();
        this.renderer = renderer;
    }

    static OutputDirectory open(Directories directories) throws IOException {
        Path output = directories.output();
        // the scanner leaves the output out, so it may be inside the source directory
        OutputDirectory opened = OutputDirectory.open(
                output,
                directories.work(),
                OutputRules.of(directories.source(), directories.protectedOnes(), List.of(output)));
        if (directories.reports().startsWith(output)) {
            throw new IOException("The directory of reports " + directories.reports()
                    + " is in the output directory, where everything is published."
                    + " Choose one outside it with blog.reportDirectory.");
        }
        return opened;
    }

    /** Reports what is wrong with the theme, also where the sources have errors already: one run says all of it. */
    void checkTheme() throws IOException {
        renderer.checkTheme(findings.collector());
    }

    /**
     * Publishes all files, or nothing.
     *
     * @param cache what is known of the files that are there
     * @param receiver where given, gets the pages, after the directory got everything else
     */
    Published publish(OutputDirectory output, PageCache cache, Optional<PageReceiver> receiver) throws IOException {
        try (OutputSession session = output.begin(OutputDirectory.PATIENCE)) {
            SiteRenderer withCards =
                    renderer.withCards(new CardPublisher(request, stages, findings).publish(renderer, session));
            List<SitePage> pages =
                    stages.run(Stage.RENDER, () -> render(withCards, session, cache, receiver.isPresent()));
            cache.decision().ifPresent(stages.listener()::decided);
            if (request.failOn().isReachedBy(findings.list())) {
                return Published.NOTHING;
            }
            PublishResult result = stages.run(Stage.PUBLISH, session::commit);
            cache.write(result.stamps());
            tell(session.notes(), result);
            for (SitePage page : pages) {
                receiver.orElseThrow().accept(page);
            }
            return new Published(
                    site.plan().config().site().baseUrl(),
                    pages(),
                    result.written().size(),
                    result.unchanged(),
                    result.removed().size());
        }
    }

    /** What a build does to files that somebody else touched is never silent. */
    private void tell(List<String> notes, PublishResult result) {
        notes.forEach(stages.listener()::note);
        result.replaced()
                .forEach(path ->
                        stages.listener().note(path + " was changed in the output directory; it is written anew"));
        result.kept()
                .forEach(file -> stages.listener()
                        .note(file.path() + " is no longer part of the site but was kept: " + file.reason()));
    }

    /** Writes everything, or returns the pages and writes the rest. */
    private List<SitePage> render(SiteRenderer ready, OutputSession session, PageCache cache, boolean apart)
            throws IOException {
        for (RenderedFile file : ready.themeAssets()) {
            session.write(file.output(), file.bytes());
        }
        List<Finding<Optional<SitePage>>> rendered = parallel.map(
                longestFirst(),
                route -> render(ready, route, session, cache, apart && isPage(route)),
                (route, failure) -> Finding.nothing(failed(route, failure)),
                stages.progress(Stage.RENDER, site.routes().size()));
        return rendered.stream()
                .flatMap(finding -> findings.take(finding).flatMap(page -> page).stream())
                .toList();
    }

    /** The files of the whole site take longest: begun last, each would keep one thread busy after all others ended. */
    private List<Route> longestFirst() {
        return Stream.concat(
                        site.routes().stream().filter(route -> OF_WHOLE_SITE.contains(route.kind())),
                        site.routes().stream().filter(route -> !OF_WHOLE_SITE.contains(route.kind())))
                .toList();
    }

    private Finding<Optional<SitePage>> render(
            SiteRenderer ready, Route route, OutputSession session, PageCache cache, boolean apart) throws IOException {
        if (route instanceof Route.AssetRoute asset) {
            publish(asset, session);
            return Finding.of(Optional.empty(), new Diagnostics());
        }
        Diagnostics diagnostics = new Diagnostics();
        PreparedFile prepared = ready.prepare(route);
        if (cache.keeps(prepared, session)) {
            return Finding.of(Optional.empty(), diagnostics);
        }
        Optional<RenderedFile> rendered = prepared.render(diagnostics);
        if (!diagnostics.list().isEmpty()) {
            cache.forget(prepared);
        }
        if (rendered.isPresent() && apart) {
            String html = new String(rendered.get().bytes(), StandardCharsets.UTF_8);
            return Finding.of(Optional.of(SitePage.of(route.output(), html)), diagnostics);
        }
        if (rendered.isPresent()) {
            session.write(rendered.get().output(), rendered.get().bytes());
        }
        return Finding.of(Optional.empty(), diagnostics);
    }

    /** A picture is published without what its file tells of the photographer, and with its smaller copies. */
    private void publish(Route.AssetRoute asset, OutputSession session) throws IOException {
        Optional<Picture> picture = renderer.pictures().of(asset.url());
        for (Variant variant : picture.map(Picture::variants).orElse(List.of())) {
            session.copy(variant.output(), variant.file());
        }
        Path file = picture.flatMap(Picture::upright).orElse(asset.file().file());
        Optional<byte[]> plain = PlainFile.of(file);
        if (plain.isPresent()) {
            session.write(asset.output(), plain.get());
        } else {
            session.copy(asset.output(), file);
        }
    }

    /** Bodies are converted already, so what takes long or recurses here is a template. */
    private Diagnostic failed(Route route, ParallelMap.Failure failure) {
        Diagnostic problem = failure.diagnostic("", request.postTimeout());
        return new Diagnostic(
                problem.rule(),
                problem.severity(),
                problem.location(),
                "rendering " + route.output() + ": " + problem.message(),
                "look for a <#list>, <#include> or macro without end in the theme",
                "");
    }

    private int pages() {
        return (int) site.routes().stream().filter(SitePublisher::isHtml).count();
    }

    private static boolean isHtml(Route route) {
        return route.output().endsWith(".html") && route.kind() != RouteKind.ASSET;
    }

    /** Whether a route is for readers; a redirect must not wait for what frames pages. */
    private static boolean isPage(Route route) {
        return isHtml(route) && route.kind() != RouteKind.REDIRECT;
    }
}
