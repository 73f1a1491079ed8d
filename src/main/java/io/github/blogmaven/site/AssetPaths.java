package io.github.blogmaven.site;

import io.github.blogmaven.content.SourceFile;
import io.github.blogmaven.content.SourceFile.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where files that are no documents go: assets below the root, a bundle's files beside its page, others where their source
 * folder says, and those only when something refers to them.
 */
final class AssetPaths {
    private static final String ASSETS = "assets/";

    private final Map<String, SourceFile> files = new TreeMap<>();
    private final Map<String, PlannedDocument> bundles = new HashMap<>();

    AssetPaths(List<SourceFile> sources, List<PlannedDocument> documents) {
        for (SourceFile file : sources) {
            if (file.role() == Role.ASSET || (file.role() == Role.ATTACHMENT && !isHidden(file.inner()))) {
                files.put(PathName.composed(file.path()), file);
            }
        }
        for (PlannedDocument document : documents) {
            String folder = SourcePath.folder(document.document().source());
            String below = SourcePath.folder(document.document().inner());
            if (document.document().isBundle() && !SourcePath.belowRoot(below).isEmpty()) {
                bundles.put(PathName.composed(folder), document);
            }
        }
    }

    /** The file of a source path. */
    Optional<Route.AssetRoute> route(String path) {
        return Optional.ofNullable(files.get(PathName.composed(path))).map(this::route);
    }

    /** The files that are published whether something refers to them or not. */
    List<Route.AssetRoute> always() {
        List<Route.AssetRoute> routes = new ArrayList<>();
        for (SourceFile file : files.values()) {
            if (file.role() == Role.ASSET
                    || bundle(PathName.composed(file.path())).isPresent()) {
                routes.add(route(file));
            }
        }
        return routes;
    }

    /** All files that can be referred to, by source path. */
    List<Route.AssetRoute> all() {
        return files.values().stream().map(this::route).toList();
    }

    private Route.AssetRoute route(SourceFile file) {
        SitePath path = path(file);
        return new Route.AssetRoute(path.output(), path.url(), file);
    }

    private SitePath path(SourceFile file) {
        String inner = PathName.composed(file.inner());
        if (inner.startsWith(ASSETS)) {
            return SitePath.file(inUrls(file, inner.substring(ASSETS.length())));
        }
        String source = PathName.composed(file.path());
        return bundle(source)
                .map(document -> new SitePath(document.url(), document.output())
                        .below(source.substring(PathName.composed(
                                        SourcePath.folder(document.document().source()))
                                .length())))
                .orElseGet(() -> SitePath.file(inUrls(file, SourcePath.belowRoot(inner))));
    }

    private static String inUrls(SourceFile file, String path) {
        return file.module().map(module -> module.inUrls(path)).orElse(path);
    }

    /** The innermost bundle around a file. */
    private Optional<PlannedDocument> bundle(String path) {
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            PlannedDocument document = bundles.get(path.substring(0, slash + 1));
            if (document != null) {
                return Optional.of(document);
            }
        }
        return Optional.empty();
    }

    private static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }
}
