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
    NOT_FOUND,
    ATOM,
    RSS,
    JSON_FEED,
    SITEMAP,
    ROBOTS,
    REDIRECT,
    CARD,
    ASSET
}
