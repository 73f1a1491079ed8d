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
    ASSET
}
