package io.github.blogmaven.render;

import java.util.List;

/**
 * What {@code blog.yaml} says about how the blog presents itself, as themes see it. Nothing is ever missing: what the blog
 * does not say is empty.
 *
 * @param tagline a few words below the title
 * @param logo URL of a picture
 * @param profiles the blog on other sites
 * @param accent colour of links on light paper, as in {@code #0b57a4}
 * @param accentDark the same on dark paper
 * @param font {@code serif}, {@code sans} or {@code system}
 * @param footer markup at the end of each page
 * @param snippets markup at further places
 * @param giscus the comments of giscus
 */
public record LookModel(
        String tagline,
        String logo,
        List<Profile> profiles,
        String accent,
        String accentDark,
        String font,
        Html footer,
        Snippets snippets,
        Giscus giscus) {

    /**
     * The blog on another site.
     *
     * @param name for classes and icons, as in {@code github}
     * @param title for readers, as in {@code GitHub}
     * @param url its URL
     */
    public record Profile(String name, String title, String url) {}

    /**
     * Markup that the blog adds.
     *
     * @param head at the end of {@code head}
     * @param bodyEnd at the end of {@code body}
     * @param afterPost below each post
     */
    public record Snippets(Html head, Html bodyEnd, Html afterPost) {}

    /**
     * The settings of giscus; all are empty where the blog does not use it.
     *
     * @param repo as in {@code owner/name}
     * @param repoId its id
     * @param category of discussions
     * @param categoryId its id
     */
    public record Giscus(String repo, String repoId, String category, String categoryId) {}
}
