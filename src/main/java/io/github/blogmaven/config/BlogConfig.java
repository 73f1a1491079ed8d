package io.github.blogmaven.config;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that decides what a blog looks like, reduced once at the edge from {@code blog.yaml}, the parameters of the
 * build and the POM's defaults.
 *
 * @param site what the blog is called and where it lives
 * @param visibility which documents are published
 * @param urls how URLs are made
 * @param taxonomies what posts are grouped by, in the order of {@code blog.yaml}; {@code tags} and {@code categories} are
 *     there unless switched off
 * @param lists how lists are cut
 * @param markdown how bodies are converted
 * @param images what becomes of pictures
 * @param registries the authors, tags and series that it agreed on
 * @param look how the blog presents itself
 * @param theme free settings of the theme, as in {@code theme:} of {@code blog.yaml}: text, lists and maps
 * @param validation what the blog says about the rules
 * @param discovery what is written for search and for machines
 */
public record BlogConfig(
        Site site,
        Visibility visibility,
        Urls urls,
        List<TaxonomyConfig> taxonomies,
        Lists lists,
        MarkdownConfig markdown,
        ImageConfig images,
        Registries registries,
        Look look,
        Map<String, Object> theme,
        ValidationConfig validation,
        DiscoveryConfig discovery) {

    /** The authors of {@code authors.yaml}, by id. */
    public Map<String, Author> authors() {
        return registries.authors();
    }

    /**
     * What the blog is called and where it lives.
     *
     * @param title never blank
     * @param description may be empty
     * @param baseUrl the absolute URL of the blog's root, with a final {@code /}, without query and fragment
     * @param domains other hosts under which this blog's posts are linked, such as {@code name.hashnode.dev}, lower case
     * @param language a BCP 47 tag, {@code en} unless given
     * @param timeZone the zone of dates without one, {@code UTC} unless given
     * @param author who writes where a post does not say
     */
    public record Site(
            String title,
            String description,
            Optional<URI> baseUrl,
            List<String> domains,
            String language,
            ZoneId timeZone,
            Optional<Author> author) {}

    /**
     * Which documents are published.
     *
     * @param drafts publish drafts, and hidden posts, too
     * @param future publish posts dated after {@code now} too
     * @param expired publish posts that expired before {@code now} too
     * @param now the instant that decides what is future and expired; nothing else ever reads it
     */
    public record Visibility(boolean drafts, boolean future, boolean expired, Instant now) {}

    /**
     * How URLs are made.
     *
     * @param permalink pattern of posts, as in <code>/{slug}/</code>
     * @param duplicateSlug what happens when posts share a slug
     */
    public record Urls(String permalink, DuplicateSlug duplicateSlug) {}

    /** The author whom front matter means by an id of the registry, or by the name that it holds; else by a name alone. */
    public Author author(String written) {
        Author known = authors().get(written);
        return known != null
                ? known
                : authors().values().stream()
                        .filter(author -> author.name().equals(written))
                        .findFirst()
                        .orElseGet(() -> Author.named(written));
    }

    /** What happens when posts share a slug. */
    public enum DuplicateSlug {
        /** The newest keeps it, each other gets a suffix, with a warning. */
        RENAME,
        /** It is an error. */
        FAIL
    }

    /**
     * How lists are cut.
     *
     * @param pageSize posts a page, at least 1
     * @param feedSize posts a feed, at least 1
     * @param feeds whether feeds are written
     * @param related related posts a post, 0 for none
     */
    public record Lists(int pageSize, int feedSize, boolean feeds, int related) {}
}
