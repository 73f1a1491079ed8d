package io.github.blogmaven.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a template sees: {@code site}, {@code page}, and each component of the other parts is a variable. The variables that
 * a kind of page does not have are missing ({@code <#if post??>}); lists are never missing, and neither is anything inside a
 * variable, where an absent text is empty. URLs may be printed as they are: those within the blog become relative to the
 * page when it is written.
 *
 * @param site the blog, on every page
 * @param page what the page says about itself, on every page
 * @param reading what one document shows
 * @param listing what a list shows
 * @param grouping what the posts of a list have in common
 */
public record PageModel(SiteModel site, HeadModel page, Reading reading, Listing listing, Grouping grouping) {
    private static final Reading NO_DOCUMENT = new Reading(null, null, null, List.of(), List.of());
    private static final Listing NO_LIST = new Listing(List.of(), null, List.of(), List.of());
    private static final Grouping NO_GROUP = new Grouping(null, null, null, null);

    /**
     * What one document shows.
     *
     * @param post the document that is shown: on posts and pages
     * @param newer the next newer post: on listed posts
     * @param older the next older post: on listed posts
     * @param related posts about the same things: on posts
     * @param share where the post can be shared: on posts, with a base URL
     */
    public record Reading(
            @Nullable PostModel post,
            @Nullable PostModel newer,
            @Nullable PostModel older,
            List<PostModel> related,
            List<ShareModel> share) {}

    /**
     * What a list shows.
     *
     * @param posts those of this page of a list: on home, terms, authors and series
     * @param pager where the page is in its list: on home, terms and authors
     * @param years on the archive, newest first
     * @param featured posts that the blog is proud of, newest first: on the first page of home
     */
    public record Listing(
            List<PostModel> posts, @Nullable PagerModel pager, List<Year> years, List<PostModel> featured) {}

    /**
     * What posts have in common.
     *
     * @param taxonomy on taxonomies and terms
     * @param term on terms
     * @param series on series, and on posts that belong to one
     * @param author who wrote the posts: on authors
     */
    public record Grouping(
            @Nullable TaxonomyModel taxonomy,
            @Nullable TermModel term,
            @Nullable SeriesModel series,
            @Nullable AuthorModel author) {}

    /**
     * The posts of a year.
     *
     * @param year as in {@code 2023}
     * @param count how many they are
     * @param posts newest first
     */
    public record Year(String year, int count, List<PostModel> posts) {}

    /** A page that shows nothing but itself. */
    static PageModel of(SiteModel site, HeadModel page) {
        return new PageModel(site, page, NO_DOCUMENT, NO_LIST, NO_GROUP);
    }

    PageModel with(Reading shown) {
        return new PageModel(site, page, shown, listing, grouping);
    }

    PageModel with(Grouping common) {
        return new PageModel(site, page, reading, listing, common);
    }

    PageModel withPosts(List<PostModel> posts, @Nullable PagerModel pager) {
        return with(new Listing(posts, pager, List.of(), listing.featured()));
    }

    PageModel withYears(List<Year> years) {
        return with(new Listing(List.of(), null, years, List.of()));
    }

    PageModel withFeatured(List<PostModel> posts) {
        return with(new Listing(listing.posts(), listing.pager(), listing.years(), posts));
    }

    private PageModel with(Listing list) {
        return new PageModel(site, page, reading, list, grouping);
    }

    /** The same with the shown document as readers get it. */
    PageModel withShown(PostModel shown) {
        return with(new Reading(shown, reading.newer(), reading.older(), reading.related(), reading.share()));
    }
}
