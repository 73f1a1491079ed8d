package io.github.blogmaven.config;

import java.util.List;

/** Every key that a blog's own configuration knows; users depend on each. */
final class ConfigKeys {
    /** Of {@code blog.yaml}. */
    static final List<String> BLOG = List.of(
            "title",
            "tagline",
            "description",
            "baseUrl",
            "domains",
            "domain",
            "language",
            "timeZone",
            "author",
            "logo",
            "menu",
            "social",
            "colors",
            "font",
            "footer",
            "snippets",
            "comments",
            "share",
            "featured",
            "permalink",
            "pageSize",
            "feeds",
            "related",
            "search",
            "llms",
            "markdownTwins",
            "duplicateSlug",
            "taxonomies",
            "markdown",
            "images",
            "socialCards",
            "theme",
            "validation");

    /** Of one entry of {@code menu}. */
    static final List<String> MENU = List.of("title", "url");

    /** Of {@code colors}. */
    static final List<String> COLORS = List.of("accent", "accentDark");

    /** Of {@code snippets}. */
    static final List<String> SNIPPETS = List.of("head", "bodyEnd", "afterPost");

    /** Of {@code comments}. */
    static final List<String> COMMENTS = List.of("giscus");

    /** Of {@code comments.giscus}. */
    static final List<String> GISCUS = List.of("repo", "repoId", "category", "categoryId");

    /** Of {@code feeds}. */
    static final List<String> FEEDS = List.of("enabled", "size");

    /** Of {@code search}. */
    static final List<String> SEARCH = List.of("enabled", "words");

    /** Of {@code markdown}. */
    static final List<String> MARKDOWN =
            List.of("html", "widgets", "wordsPerMinute", "math", "inlineMath", "embeds", "mermaid");

    /** Of {@code markdown.mermaid}. */
    static final List<String> MERMAID = List.of("url", "integrity");

    /** Of {@code images}. */
    static final List<String> IMAGES = List.of("widths", "quality", "variants", "skip");

    /** Of {@code validation}, beside the ids of rules. */
    static final List<String> VALIDATION =
            List.of("preset", "schema", "ledger", "links", "titleLength", "descriptionLength", "imageSize");

    /** Of {@code validation.links}. */
    static final List<String> LINKS = List.of("skip", "perHost", "timeout", "retries", "expiry");

    /** Of one taxonomy of {@code taxonomies}. */
    static final List<String> TAXONOMY = List.of("path", "title");

    /** Of {@code author} and of one author of {@code authors.yaml}. */
    static final List<String> AUTHOR = List.of("name", "url", "bio", "avatar");

    private ConfigKeys() {}
}
