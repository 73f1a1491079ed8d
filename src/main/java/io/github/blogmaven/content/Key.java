package io.github.blogmaven.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The front matter keys that are understood: this tool's own name first, then the names other tools give the same thing.
 * Where a document has several of them, the first of this order wins.
 */
enum Key {
    TITLE("title"),
    SUBTITLE("subtitle"),
    DESCRIPTION("description", "seoDescription"),
    SUMMARY("summary"),
    SEO_TITLE("seoTitle"),
    DATE("date", "datePublished", "publishDate", "pubDate", "publishedAt", "published_at", "created", "createdAt"),
    UPDATED(
            "updated",
            "lastmod",
            "last_modified_at",
            "updatedDate",
            "dateUpdated",
            "dateModified",
            "updatedAt",
            "updated_at",
            "modified"),
    EXPIRES("expires", "expiryDate"),
    CUID("cuid"),
    SLUG("slug"),
    PERMALINK("permalink", "url"),
    ALIASES("aliases", "alias", "redirect_from"),
    CANONICAL("canonical", "canonicalUrl", "canonicalURL", "canonical_url", "originalURL"),
    TAGS("tags", "tag"),
    CATEGORIES("categories", "category"),
    AUTHORS("authors", "author", "publishAs"),
    SERIES("series", "seriesSlug"),
    COVER(
            "cover",
            "image",
            "coverImage",
            "cover_image",
            "heroImage",
            "featuredImage",
            "feature_image",
            "thumbnail",
            "banner",
            "img"),
    COVER_ALT("coverAlt", "cover_alt", "imageAlt", "image_alt", "heroImageAlt", "img_alt"),
    OG_IMAGE("ogImage", "socialImage", "og_image"),
    EXCERPT("excerpt"),
    DRAFT("draft", "saveAsDraft"),
    PUBLISHED("published"),
    IGNORE_POST("ignorePost"),
    UNLISTED("unlisted", "hidden"),
    PINNED("pinned", "pin", "sticky"),
    FEATURED("featured"),
    TOC("toc", "enableToc"),
    LAYOUT("layout"),
    VALIDATION("validation"),
    EXTRA("extra"),
    /** Keys of other tools that mean nothing here and are no mistake. */
    IGNORED(
            "domain",
            "hideFromHashnodeCommunity",
            "disableComments",
            "comments",
            "keywords",
            "type",
            "lang",
            "weight",
            "math",
            "mermaid");

    /** The names under which a text is one thing, whatever it holds, although the key is a list. */
    private static final List<String> SINGULAR = List.of("tag", "category", "author", "publishAs", "alias");

    private static final Map<String, Key> BY_NAME = byName();

    /** Made by {@code List.of}, so it cannot change. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> names;

    Key(String... names) {
        this.names = List.of(names);
    }

    /** The name in documentation, diagnostics and {@link Body#keys()}. */
    String canonical() {
        return names.get(0);
    }

    /** All names, the canonical one first. */
    List<String> names() {
        return names;
    }

    /** The key of a name as written in front matter. */
    static Optional<Key> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** All names of all keys, in order. */
    static List<String> allNames() {
        List<String> all = new ArrayList<>();
        for (Key key : values()) {
            all.addAll(key.names);
        }
        return all;
    }

    /** Whether a text under this name is a single thing, spaces and all. */
    static boolean isSingular(String name) {
        return SINGULAR.contains(name);
    }

    /** Whether the values of this key are lists of text. */
    boolean isList() {
        return switch (this) {
            case TAGS, CATEGORIES, AUTHORS, ALIASES -> true;
            default -> false;
        };
    }

    private static Map<String, Key> byName() {
        Map<String, Key> keys = new TreeMap<>();
        for (Key key : values()) {
            for (String name : key.names) {
                keys.put(name, key);
            }
        }
        return keys;
    }
}
