package io.github.blogmaven.render;

import java.util.List;
import java.util.Map;

/**
 * The blog as themes see it: the same on every page.
 *
 * @param title never empty
 * @param description may be empty
 * @param url of the home page, for links within the blog
 * @param baseUrl absolute URL of the home page; empty where it is not known
 * @param language a BCP 47 tag, for {@code lang}
 * @param direction {@code ltr} or {@code rtl}, for {@code dir}
 * @param authors the blog's author, empty where there is none
 * @param menu archive, taxonomies and pages
 * @param taxonomies in the order of the configuration
 * @param files what browsers and machines look for
 * @param look how it presents itself
 * @param theme the settings under {@code theme} of {@code blog.yaml}: text, lists and maps
 */
public record SiteModel(
        String title,
        String description,
        String url,
        String baseUrl,
        String language,
        String direction,
        List<AuthorModel> authors,
        List<Link> menu,
        List<TaxonomyModel> taxonomies,
        FilesModel files,
        LookModel look,
        Map<String, Object> theme) {

    /**
     * A link to a page of the blog.
     *
     * @param title for readers
     * @param url its URL
     */
    public record Link(String title, String url) {}

    /**
     * A feed to subscribe to.
     *
     * @param title for readers
     * @param type its media type, as in {@code application/atom+xml}
     * @param url its URL
     */
    public record Feed(String title, String type, String url) {}
}
