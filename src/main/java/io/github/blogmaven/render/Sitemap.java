package io.github.blogmaven.render;

import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.RootMark;
import io.github.blogmaven.site.Route;
import io.github.blogmaven.site.RouteKind;
import io.github.blogmaven.site.Site;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Writes {@code sitemap.xml} (sitemaps.org 0.9): the pages that search engines should know, with the date of their last
 * change where a document says so, or an index of parts that name them. Left out are unlisted documents and those whose
 * original is elsewhere.
 */
final class Sitemap {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final Site site;
    private final BaseUrl base;
    private final Optional<ZonedDateTime> newest;

    Sitemap(Site site, BaseUrl base) {
        this.site = site;
        this.base = base;
        this.newest = site.plan().posts().stream()
                .flatMap(p -> FeedContent.lastChange(p.document().publication()).stream())
                .max(Comparator.comparing(ZonedDateTime::toInstant));
    }

    String write() {
        List<Route> parts = site.routes().stream()
                .filter(route -> route.kind() == RouteKind.SITEMAP_PART)
                .toList();
        return parts.isEmpty() ? pages(listed()) : index(parts);
    }

    /** One of several parts of about the same length. */
    String part(Route.SitemapPartRoute part) {
        List<Route> listed = listed();
        return pages(listed.subList(end(listed, part.number() - 1, part.of()), end(listed, part.number(), part.of())));
    }

    private static int end(List<Route> listed, int part, int parts) {
        return Math.toIntExact((long) listed.size() * part / parts);
    }

    private List<Route> listed() {
        return site.routes().stream().filter(this::isListed).toList();
    }

    private String index(List<Route> parts) {
        return XmlWriter.document(xml -> xml.element("sitemapindex", inside -> {
            inside.defaultNamespace(NAMESPACE);
            for (Route part : parts) {
                inside.element("sitemap", sitemap -> location(sitemap, part));
            }
        }));
    }

    private String pages(List<Route> pages) {
        return XmlWriter.document(xml -> xml.element("urlset", inside -> {
            inside.defaultNamespace(NAMESPACE);
            for (Route page : pages) {
                inside.element("url", url -> url(url, page));
            }
        }));
    }

    private void location(XmlWriter xml, Route route) throws XMLStreamException {
        xml.text("loc", base.absolute(RootMark.url(route.url())));
    }

    private void url(XmlWriter xml, Route route) throws XMLStreamException {
        location(xml, route);
        xml.optional("lastmod", lastChange(route).map(DateModel::iso).orElse(""));
    }

    private boolean isListed(Route route) {
        return route.kind().isForSearch()
                && (!(route instanceof Route.DocumentRoute document)
                        || isListed(document.document().document(), route.url()));
    }

    private boolean isListed(Document document, String url) {
        String own = base.absolute(RootMark.url(url));
        boolean original = document.address()
                .canonical()
                .filter(BaseUrl::isWeb)
                .map(own::equals)
                .orElse(true);
        return original && !document.display().unlisted();
    }

    private Optional<ZonedDateTime> lastChange(Route route) {
        return switch (route.kind()) {
            case HOME -> newest;
            case POST, PAGE ->
                FeedContent.lastChange(
                        ((Route.DocumentRoute) route).document().document().publication());
            default -> Optional.empty();
        };
    }
}
