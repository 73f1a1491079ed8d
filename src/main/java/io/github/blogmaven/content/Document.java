package io.github.blogmaven.content;

import io.github.blogmaven.config.SourceModule;
import io.github.blogmaven.diagnostic.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A post or a page, as its source says, before anything is known of other documents.
 *
 * @param kind post or page
 * @param source path relative to the source directory, parts separated by {@code /}
 * @param module the module it belongs to, where there are several
 * @param headline what it is called
 * @param publication when and whether it is published
 * @param address what it wants its URL to be
 * @param terms the terms as written, without duplicates, by taxonomy key ({@code tags}, {@code categories}, …)
 * @param authors ids or names, in order
 * @param series the name of the series it belongs to
 * @param cover its picture
 * @param display how it wants to be shown
 * @param extra unchecked values for themes, from {@code extra}: text, lists and maps, in source order
 * @param body its Markdown
 */
public record Document(
        DocumentKind kind,
        String source,
        Optional<SourceModule> module,
        Headline headline,
        Publication publication,
        Address address,
        Map<String, List<String>> terms,
        List<String> authors,
        Optional<String> series,
        Optional<Cover> cover,
        Display display,
        Map<String, Object> extra,
        Body body) {

    /** The title, never blank. */
    public String title() {
        return headline.title();
    }

    /** Whether the document is a post. */
    public boolean isPost() {
        return kind == DocumentKind.POST;
    }

    /** Whether the document is the {@code index.md} (or {@code .mdx}, {@code .markdown}) of a folder that holds its pictures. */
    public boolean isBundle() {
        return SourceName.of(inner()).bundle();
    }

    /** The source path as seen from the folder that holds {@code posts}. */
    public String inner() {
        return module.map(m -> m.inner(source)).orElse(source);
    }

    /** The place of a front matter key's value, the whole file where the key is not written. */
    public Location locate(String canonicalKey) {
        return body.keys().getOrDefault(canonicalKey, Location.file(source));
    }

    /**
     * What a document is called.
     *
     * @param title plain text, never blank, one line
     * @param subtitle plain text, may be empty
     * @param description plain text for search results, may be empty
     * @param seoTitle title for search results, the title itself unless given
     * @param excerpt plain text or Markdown for lists, empty unless given
     */
    public record Headline(String title, String subtitle, String description, String seoTitle, String excerpt) {}

    /**
     * What a document wants its URL to be.
     *
     * @param slug the slug as written, else derived from the folder, the file name or the title; not checked. It was
     *     written where {@link Body#keys()} knows a place for {@code slug}
     * @param permalink the permalink as written, not checked
     * @param aliases former URLs as written, not checked
     * @param canonical absolute URL of the original, where it was first published elsewhere
     * @param id a stable id that outlives the URL: Hashnode's cuid
     */
    public record Address(
            Optional<String> slug,
            Optional<String> permalink,
            List<String> aliases,
            Optional<String> canonical,
            Optional<String> id) {}

    /**
     * A document's picture.
     *
     * @param url absolute URL, or path relative to the document or to the blog's root
     * @param alt alternative text, may be empty
     */
    public record Cover(String url, String alt) {}

    /**
     * How a document wants to be shown.
     *
     * @param layout template name without extension, {@code post} or {@code page} unless given
     * @param toc whether to show its table of contents; empty where the theme decides
     * @param pinned whether it stands first on the home page
     * @param featured whether the home page shows it among the featured posts
     * @param unlisted whether it is in no list, feed or sitemap
     * @param socialImage another picture for social cards ({@code ogImage})
     */
    public record Display(
            String layout,
            Optional<Boolean> toc,
            boolean pinned,
            boolean featured,
            boolean unlisted,
            Optional<String> socialImage) {}
}
