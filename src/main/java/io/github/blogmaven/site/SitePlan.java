package io.github.blogmaven.site;

import io.github.blogmaven.config.BlogConfig;
import io.github.blogmaven.content.Document;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Every URL of the blog, decided before any body is converted.
 *
 * @param config the configuration it was planned with
 * @param posts listed posts, newest first; the same instant is ordered by source path
 * @param documents all published documents, by source path: posts, unlisted posts, pages
 * @param leftOut documents that would be published but for their errors, by source path: they are only checked
 * @param taxonomies in the order of the configuration; one without terms is left out
 * @param series by name, case folded
 * @param bylines authors of the registry who have posts, in its order
 * @param years listed posts by year, newest year first
 * @param routes everything to write except {@link Route.AssetRoute assets that only bodies ask for}, by output path
 * @param links what the targets of links lead to
 */
public record SitePlan(
        BlogConfig config,
        List<PlannedDocument> posts,
        List<PlannedDocument> documents,
        List<Document> leftOut,
        List<Taxonomy> taxonomies,
        List<Series> series,
        List<Byline> bylines,
        SortedMap<Integer, List<PlannedDocument>> years,
        List<Route> routes,
        LinkIndex links) {

    /** All documents whose bodies are to be checked: the published ones, and those that are left out for their errors. */
    public List<Document> checkedDocuments() {
        return Stream.concat(documents.stream().map(PlannedDocument::document), leftOut.stream())
                .toList();
    }
}
