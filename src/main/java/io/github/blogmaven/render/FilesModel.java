package io.github.blogmaven.render;

import io.github.blogmaven.content.RootMark;
import io.github.blogmaven.site.Route;
import io.github.blogmaven.site.RouteKind;
import io.github.blogmaven.site.Site;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files of a blog that browsers and machines look for, as themes see them.
 *
 * @param search URL of the page that searches; empty where readers cannot search
 * @param searchIndex URL of what the search knows; empty where readers cannot search
 * @param archive URL of the list of all posts
 * @param openSearch URL of the OpenSearch description, may be empty
 * @param manifest URL of the web app manifest
 * @param feeds of the whole blog, empty where none are written
 * @param icons that browsers show, those that the blog brings first
 */
public record FilesModel(
        String search,
        String searchIndex,
        String archive,
        String openSearch,
        String manifest,
        List<SiteModel.Feed> feeds,
        List<Icon> icons) {

    /**
     * A picture that stands for the blog.
     *
     * @param rel of the {@code link} element, {@code icon} or {@code apple-touch-icon}; empty where only the manifest names it
     * @param type its media type
     * @param sizes as in {@code 192x192}, or {@code any}
     * @param url its URL
     */
    public record Icon(String rel, String type, String sizes, String url) {}

    /** The names under which a blog's assets are icons. */
    private static final List<Icon> ICONS = List.of(
            new Icon("icon", "image/x-icon", "32x32", "favicon.ico"),
            new Icon("icon", "image/svg+xml", "any", "favicon.svg"),
            new Icon("apple-touch-icon", "image/png", "180x180", "apple-touch-icon.png"),
            new Icon("", "image/png", "192x192", "icon-192.png"),
            new Icon("", "image/png", "512x512", "icon-512.png"));

    static FilesModel of(Site site, List<SiteModel.Feed> feeds) {
        Map<RouteKind, String> urls = new EnumMap<>(RouteKind.class);
        Set<String> files = new TreeSet<>();
        for (Route route : site.routes()) {
            if (route instanceof Route.SingleRoute || route.kind() == RouteKind.ARCHIVE) {
                urls.put(route.kind(), RootMark.url(route.url()));
            }
            if (route.kind() == RouteKind.ASSET || route.kind() == RouteKind.ICON) {
                files.add(route.output());
            }
        }
        String index = urls.getOrDefault(RouteKind.SEARCH_INDEX, "");
        return new FilesModel(
                index.isEmpty() ? "" : urls.getOrDefault(RouteKind.SEARCH, RootMark.url("search/")),
                index,
                urls.getOrDefault(RouteKind.ARCHIVE, RootMark.url("")),
                urls.getOrDefault(RouteKind.OPEN_SEARCH, ""),
                urls.getOrDefault(RouteKind.WEB_MANIFEST, RootMark.url("site.webmanifest")),
                feeds,
                icons(files));
    }

    private static List<Icon> icons(Set<String> files) {
        List<Icon> icons = new ArrayList<>();
        for (Icon icon : ICONS) {
            if (files.contains(icon.url())) {
                icons.add(new Icon(icon.rel(), icon.type(), icon.sizes(), RootMark.url(icon.url())));
            }
        }
        return List.copyOf(icons);
    }
}
