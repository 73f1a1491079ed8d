package io.github.blogmaven.config;

import java.util.List;
import java.util.Optional;

/**
 * How a blog presents itself beyond its title: what {@code blog.yaml} says about the parts that every theme has.
 *
 * @param tagline a few words below the title, may be empty
 * @param logo URL or path of a picture, as written
 * @param menu the entries of the menu in order; absent where the theme makes one of the blog's pages
 * @param profiles of the blog on other sites, in order
 * @param colors of links and other accents
 * @param font of running text
 * @param footer HTML at the end of each page, may be empty
 * @param snippets HTML at further places
 * @param giscus the comments of giscus
 * @param share where readers can share posts, in order
 * @param featured how many featured posts the home page shows, 0 for none
 */
public record Look(
        String tagline,
        Optional<Value.Scalar> logo,
        Optional<List<MenuLink>> menu,
        List<Profile> profiles,
        Colors colors,
        Font font,
        String footer,
        Snippets snippets,
        Optional<Giscus> giscus,
        List<ShareTarget> share,
        int featured) {

    /** How a blog looks that does not say. */
    public static final Look DEFAULT = new Look(
            "",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            new Colors("", ""),
            Font.SERIF,
            "",
            new Snippets("", "", ""),
            Optional.empty(),
            List.of(ShareTarget.MASTODON, ShareTarget.BLUESKY, ShareTarget.LINKEDIN, ShareTarget.EMAIL),
            3);

    /**
     * An entry of the menu.
     *
     * @param title empty for the title of the page that it leads to
     * @param url as written: of another site, a path of the site, or the path of a source
     */
    public record MenuLink(String title, Value.Scalar url) {}

    /**
     * The blog on another site.
     *
     * @param name for machines, as in {@code github}
     * @param title for readers, as in {@code GitHub}
     * @param url with where it was written
     */
    public record Profile(String name, String title, Value.Scalar url) {}

    /**
     * Colours as {@code #rrggbb}; empty for the theme's own.
     *
     * @param accent on light paper
     * @param accentDark on dark paper
     */
    public record Colors(String accent, String accentDark) {}

    /** The typeface of running text; the fonts are those that readers have. */
    public enum Font {
        SERIF,
        SANS,
        SYSTEM
    }

    /**
     * HTML that a blog adds; trusted like the theme. All may be empty.
     *
     * @param head at the end of {@code head}
     * @param bodyEnd at the end of {@code body}
     * @param afterPost below each post
     */
    public record Snippets(String head, String bodyEnd, String afterPost) {}

    /** Comments by giscus, which keeps them as discussions of a repository on GitHub. */
    public record Giscus(String repo, String repoId, String category, String categoryId) {}
}
