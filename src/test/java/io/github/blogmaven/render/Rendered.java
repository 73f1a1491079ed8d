package io.github.blogmaven.render;

import io.github.blogmaven.config.Skin;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.image.Pictures;
import io.github.blogmaven.site.Route;
import io.github.blogmaven.site.RouteKind;
import io.github.blogmaven.testing.SiteFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All files of a rendered site, by output path, and what was reported.
 *
 * @param files everything but the theme's own files
 * @param problems in order of reporting
 */
record Rendered(Map<String, String> files, List<Diagnostic> problems) {
    static Rendered of(SiteFixture site) throws IOException {
        return of(site, Path.of("no-theme"));
    }

    static Rendered of(SiteFixture site, Path theme) throws IOException {
        return of(site, theme, SiteRenderer.class.getClassLoader());
    }

    /** The same, with the time that templates took. */
    static Rendered of(SiteFixture site, Path theme, TemplateMetrics metrics) throws IOException {
        return of(renderer(site, theme, SiteRenderer.class.getClassLoader(), metrics), List.of(RouteKind.values()));
    }

    /** Routes of these kinds alone. */
    static Rendered of(SiteFixture site, List<RouteKind> kinds) throws IOException {
        return of(site, Path.of("no-theme"), SiteRenderer.class.getClassLoader(), kinds);
    }

    static Rendered of(SiteFixture fixture, Path theme, ClassLoader themes) throws IOException {
        return of(fixture, theme, themes, List.of(RouteKind.values()));
    }

    private static Rendered of(SiteFixture fixture, Path theme, ClassLoader themes, List<RouteKind> kinds)
            throws IOException {
        return of(renderer(fixture, theme, themes, TemplateMetrics.of(false)), kinds);
    }

    private static SiteRenderer renderer(SiteFixture fixture, Path theme, ClassLoader themes, TemplateMetrics metrics)
            throws IOException {
        return new SiteRenderer(
                fixture.build(),
                Pictures.NONE,
                CodeMemory.NONE,
                Theme.load(new ThemePlace(theme, "theme/"), themes),
                Skin.THEME,
                metrics,
                themes);
    }

    private static Rendered of(SiteRenderer renderer, List<RouteKind> kinds) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Map<String, String> files = new TreeMap<>();
        for (Route route : renderer.site().routes()) {
            if (kinds.contains(route.kind())) {
                Optional<RenderedFile> file = renderer.prepare(route).render(diagnostics);
                file.ifPresent(f -> files.put(f.output(), new String(f.bytes(), StandardCharsets.UTF_8)));
            }
        }
        return new Rendered(files, diagnostics.list());
    }

    String file(String output) {
        String text = files.get(output);
        if (text == null) {
            throw new AssertionError("not rendered: " + output + ", only " + files.keySet() + "; " + problems);
        }
        return text;
    }
}
