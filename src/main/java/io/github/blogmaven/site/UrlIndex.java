package io.github.blogmaven.site;

import io.github.blogmaven.content.Content;
import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.Link.Status;
import io.github.blogmaven.content.Publication;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what links name by the path of the published page, today's or a former one. */
final class UrlIndex {
    /** {@code /2020/01/slug} and {@code /2020/01/31/slug.html}. */
    private static final Pattern DATED = Pattern.compile("(?:\\d{4}/\\d{1,2}/(?:\\d{1,2}/)?)?([^/]+?)(?:\\.html)?");
    /** {@code /slug-cuid}, or the cuid alone. */
    private static final Pattern WITH_CUID = Pattern.compile("(?:(.+)-)?(c[a-z0-9]{24})");

    private final Map<String, Found> found = new HashMap<>();
    private final Map<String, Found> bySlug = new HashMap<>();
    private final Map<String, Found> byId = new HashMap<>();

    UrlIndex(Content content, List<PlannedDocument> documents, AssetPaths assets, List<Route> routes) {
        assets.all().forEach(a -> found.put(a.output(), Found.file(a)));
        routes.forEach(this::addRoute);
        for (PlannedDocument document : documents) {
            found.put(key(document.output()), Found.document(document));
            addNames(document.document(), document.slug(), Found.document(document));
        }
        for (Document document : content.documents()) {
            if (document.publication().status() != Publication.Status.PUBLISHED) {
                addUnpublished(document);
            }
        }
        content.leftOut().forEach(this::addUnpublished);
    }

    private void addUnpublished(Document document) {
        String slug = document.address().slug().orElse("");
        addNames(document, slug, Found.unpublished(document.source()));
    }

    /** What is at a path from the blog's root. */
    Optional<Found> find(String path) {
        return Optional.ofNullable(found.get(key(path)));
    }

    /** What was at a path from the root of the blog where it lived before. */
    Optional<Found> findFormer(String path) {
        Matcher dated = DATED.matcher(path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
        if (!dated.matches()) {
            return Optional.empty();
        }
        String name = dated.group(1);
        Matcher cuid = WITH_CUID.matcher(name);
        if (!cuid.matches()) {
            return Optional.ofNullable(bySlug.get(name));
        }
        String slug = cuid.group(1) == null ? name : cuid.group(1);
        return Optional.ofNullable(byId.get(cuid.group(2))).or(() -> Optional.ofNullable(bySlug.get(slug)));
    }

    private void addNames(Document document, String slug, Found target) {
        if (document.isPost()) {
            bySlug.putIfAbsent(slug, target);
            StableId.of(document).ifPresent(id -> byId.putIfAbsent(id, target));
        }
    }

    private void addRoute(Route route) {
        Found target = switch (route.kind()) {
            case REDIRECT -> Found.document(((Route.RedirectRoute) route).target());
            case ASSET -> Found.file((Route.AssetRoute) route);
            case POST, PAGE -> Found.document(((Route.DocumentRoute) route).document());
            default -> new Found(route.url(), Status.LISTING, "");
        };
        found.put(key(route.output()), target);
    }

    /** One key for a folder, its index and a page whose {@code .html} is left out. */
    private static String key(String path) {
        String name = path.endsWith("/index.html") || path.equals("index.html")
                ? path.substring(0, path.length() - "index.html".length())
                : path;
        String folder = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return folder.endsWith(".html") ? folder.substring(0, folder.length() - ".html".length()) : folder;
    }
}
