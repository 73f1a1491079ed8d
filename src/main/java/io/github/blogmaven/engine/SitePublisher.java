package io.github.blogmaven.engine;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.output.OutputDirectory;
import io.github.blogmaven.output.OutputRules;
import io.github.blogmaven.output.OutputSession;
import io.github.blogmaven.output.PublishResult;
import io.github.blogmaven.render.RenderedFile;
import io.github.blogmaven.render.SiteRenderer;
import io.github.blogmaven.site.Route;
import io.github.blogmaven.site.RouteKind;
import io.github.blogmaven.site.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Renders the routes of a site and publishes them all, or nothing. */
final class SitePublisher {
    private final BuildRequest request;
    private final StageRunner stages;
    private final ParallelMap parallel;
    private final Findings findings;
    private final Site site;
    private final SiteRenderer renderer;

    SitePublisher(BuildRequest request, StageRunner stages, ParallelMap parallel, Findings findings, Site site)
            throws IOException {
        this.request = request;
        this.stages = stages;
        this.parallel = parallel;
        this.findings = findings;
        this.site = site;
        this.renderer = new SiteRenderer(site, request.directories().source().resolve("theme"));
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

    Published publish(OutputDirectory output) throws IOException {
        try (OutputSession session = output.begin(OutputDirectory.PATIENCE)) {
            stages.run(Stage.RENDER, () -> render(session));
            if (request.failOn().isReachedBy(findings.list())) {
                return Published.NOTHING;
            }
            PublishResult result = stages.run(Stage.PUBLISH, session::commit);
            tell(session.notes(), result);
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

    private int render(OutputSession session) throws IOException {
        for (RenderedFile file : renderer.themeAssets()) {
            session.write(file.output(), file.bytes());
        }
        List<Finding<Boolean>> written = parallel.map(
                site.routes(),
                route -> write(route, session),
                (route, failure) -> Finding.nothing(failed(route, failure)),
                stages.progress(Stage.RENDER, site.routes().size()));
        written.forEach(findings::take);
        return written.size();
    }

    private Finding<Boolean> write(Route route, OutputSession session) throws IOException {
        if (route instanceof Route.AssetRoute asset) {
            session.copy(asset.output(), asset.file().file());
            return Finding.of(true, new Diagnostics());
        }
        Diagnostics diagnostics = new Diagnostics();
        var rendered = renderer.render(route, diagnostics);
        if (rendered.isPresent()) {
            session.write(rendered.get().output(), rendered.get().bytes());
        }
        return Finding.of(rendered.isPresent(), diagnostics);
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
        return (int) site.routes().stream()
                .filter(route -> route.output().endsWith(".html") && route.kind() != RouteKind.ASSET)
                .count();
    }
}
