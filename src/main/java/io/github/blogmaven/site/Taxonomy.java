package io.github.blogmaven.site;

import io.github.blogmaven.config.TaxonomyConfig;
import java.util.List;

/**
 * One way to group posts, with what it grouped.
 *
 * @param config its names
 * @param url of its page, relative to the blog's root
 * @param terms by name, case folded
 */
public record Taxonomy(TaxonomyConfig config, String url, List<Term> terms) {

    /**
     * A term and its posts.
     *
     * @param name as the newest post writes it
     * @param slug unique in its taxonomy
     * @param url of its first page, relative to the blog's root
     * @param posts listed posts, newest first
     */
    public record Term(String name, String slug, String url, List<PlannedDocument> posts) {}
}
