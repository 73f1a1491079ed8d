package io.github.blogmaven.render;

import io.github.blogmaven.content.RootMark;

/** Writes {@code opensearch.xml} (OpenSearch 1.1), from which browsers learn to search a blog. */
final class OpenSearch {
    /** Characters of a short name that the specification allows. */
    private static final int SHORT_NAME = 16;

    private OpenSearch() {}

    static String write(SiteModel site, BaseUrl base) {
        String title = XmlWriter.clean(site.title());
        int end = title.offsetByCodePoints(0, Math.min(SHORT_NAME, title.codePointCount(0, title.length())));
        String search = RootMark.replace(site.files().search(), base.url());
        return XmlWriter.document(xml -> xml.element("OpenSearchDescription", inside -> {
            inside.defaultNamespace("http://a9.com/-/spec/opensearch/1.1/");
            inside.text("ShortName", title.substring(0, end).strip());
            inside.text("Description", title);
            inside.text("InputEncoding", "UTF-8");
            inside.empty("Url", "type", "text/html", "template", search + "?q={searchTerms}");
        }));
    }
}
