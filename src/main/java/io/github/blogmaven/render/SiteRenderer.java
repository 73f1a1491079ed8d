package io.github.blogmaven.render;

import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.site.Route;
import io.github.blogmaven.site.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Renders routes. Immutable after construction and shared by all threads. */
public final class SiteRenderer {

    /**
     * A renderer for a site.
     *
     * @param themeDirectory {@code theme/} of the source directory, which overrides the theme file by file
     */
    public SiteRenderer(Site site, Path themeDirectory) {}

    /** The theme's own files (stylesheet, script, icons): relative to the output directory, not of a route. */
    public List<RenderedFile> themeAssets() throws IOException {
        throw new IllegalStateException("in work");
    }

    /**
     * Renders one route.
     *
     * @return the file, empty where a template failed, which is then reported
     */
    public Optional<RenderedFile> render(Route route, Diagnostics diagnostics) throws IOException {
        throw new IllegalStateException("in work");
    }
}
