package io.github.blogmaven.site;

/** What kind of output a {@link Route} is. */
public enum RouteKind {
    HOME,
    POST,
    PAGE,
    TAXONOMY,
    TERM,
    ARCHIVE,
    SERIES,
    AUTHOR,
    NOT_FOUND,
    ATOM,
    RSS,
    JSON_FEED,
    SITEMAP,
    /** Some of the URLs of a sitemap that has too many for one file. */
    SITEMAP_PART,
    ROBOTS,
    /** The page that searches. */
    SEARCH,
    /** What that page searches in. */
    SEARCH_INDEX,
    /** How browsers search this blog. */
    OPEN_SEARCH,
    /** The table of contents for language models. */
    LLMS,
    /** A document as Markdown. */
    MARKDOWN,
    /** How the blog looks as an application. */
    WEB_MANIFEST,
    /** The picture that browsers show beside titles. */
    ICON,
    REDIRECT,
    CARD,
    ASSET;

    /** Whether search engines may want to know it: a page of its own for readers. */
    public boolean isForSearch() {
        return switch (this) {
            case HOME, POST, PAGE, TAXONOMY, TERM, ARCHIVE, SERIES, AUTHOR -> true;
            default -> false;
        };
    }
}
