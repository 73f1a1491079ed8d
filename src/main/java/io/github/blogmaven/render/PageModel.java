package io.github.blogmaven.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a template sees: each component is a variable. The variables that a kind of page does not have are missing
 * ({@code <#if post??>}); lists are never missing, and neither is anything inside a variable, where an absent text is
 * empty. URLs may be printed as they are: those within the blog become relative to the page when it is written.
 *
 * @param site the blog, on every page
 * @param page what the page says about itself, on every page
 * @param post the document that is shown: on posts and pages
 * @param posts those of this page of a list: on home, terms and series
 * @param pager where the page is in its list: on home and terms
 * @param taxonomy on taxonomies and terms
 * @param term on terms
 * @param years on the archive, newest first
 * @param series on series, and on posts that belong to one
 * @param newer the next newer post: on listed posts
 * @param older the next older post: on listed posts
 * @param related posts about the same things: on posts
 */
public record PageModel(
        SiteModel site,
        HeadModel page,
        @Nullable PostModel post,
        List<PostModel> posts,
        @Nullable PagerModel pager,
        @Nullable TaxonomyModel taxonomy,
        @Nullable TermModel term,
        List<Year> years,
        @Nullable SeriesModel series,
        @Nullable PostModel newer,
        @Nullable PostModel older,
        List<PostModel> related) {

    /**
     * The posts of a year.
     *
     * @param year as in {@code 2023}
     * @param posts newest first
     */
    public record Year(String year, List<PostModel> posts) {}

    /** A page that shows nothing but itself. */
    static PageModel of(SiteModel site, HeadModel page) {
        return new PageModel(site, page, null, List.of(), null, null, null, List.of(), null, null, null, List.of());
    }

    PageModel withPosts(List<PostModel> list, @Nullable PagerModel listPager) {
        return new PageModel(site, page, post, list, listPager, taxonomy, term, years, series, newer, older, related);
    }

    PageModel withTaxonomy(TaxonomyModel grouping, @Nullable TermModel shown) {
        return new PageModel(site, page, post, posts, pager, grouping, shown, years, series, newer, older, related);
    }

    PageModel withYears(List<Year> list) {
        return new PageModel(site, page, post, posts, pager, taxonomy, term, list, series, newer, older, related);
    }

    PageModel withSeries(@Nullable SeriesModel shown) {
        return new PageModel(site, page, post, posts, pager, taxonomy, term, years, shown, newer, older, related);
    }

    PageModel withPost(
            PostModel shown, @Nullable PostModel newerPost, @Nullable PostModel olderPost, List<PostModel> others) {
        return new PageModel(
                site, page, shown, posts, pager, taxonomy, term, years, series, newerPost, olderPost, others);
    }
}
