package io.github.blogmaven.render;

import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.RootMark;
import io.github.blogmaven.site.Route;
import io.github.blogmaven.site.Site;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Writes {@code sitemap.xml} (sitemaps.org 0.9): the pages that search engines should know, with the date of their last
 * change where a document says so. Left out are unlisted documents and those whose original is elsewhere.
 */
final class Sitemap {
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
        return XmlWriter.document(xml -> xml.element("urlset", inside -> {
            inside.defaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
            for (Route route : site.routes()) {
                if (isListed(route)) {
                    inside.element("url", url -> url(url, route));
                }
            }
        }));
    }

    private void url(XmlWriter xml, Route route) throws XMLStreamException {
        xml.text("loc", base.absolute(RootMark.url(route.url())));
        xml.optional("lastmod", lastChange(route).map(DateModel::iso).orElse(""));
    }

    private boolean isListed(Route route) {
        return switch (route.kind()) {
            case HOME, TAXONOMY, TERM, ARCHIVE, SERIES, AUTHOR -> true;
            case POST, PAGE -> isListed(((Route.DocumentRoute) route).document().document(), route.url());
            default -> false;
        };
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
