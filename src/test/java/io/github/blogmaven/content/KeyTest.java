package io.github.blogmaven.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyTest {

    @Test
    void everyNameHasOneMeaning() {
        assertThat(Key.allNames()).doesNotHaveDuplicates();
        for (Key key : Key.values()) {
            assertThat(key.names()).allSatisfy(name -> assertThat(Key.of(name)).contains(key));
        }
    }

    /** What users write in posts; a name is never taken away. */
    @Test
    void theNamesArePermanent() {
        List<String> lines = new ArrayList<>();
        for (Key key : Key.values()) {
            lines.add(key.name() + ": " + String.join(" ", key.names()));
        }
        assertThat(lines)
                .containsExactly(
                        "TITLE: title",
                        "SUBTITLE: subtitle",
                        "DESCRIPTION: description seoDescription",
                        "SUMMARY: summary",
                        "SEO_TITLE: seoTitle",
                        "DATE: date datePublished publishDate pubDate publishedAt published_at created createdAt",
                        "UPDATED: updated lastmod last_modified_at updatedDate dateUpdated dateModified "
                                + "updatedAt updated_at modified",
                        "EXPIRES: expires expiryDate",
                        "CUID: cuid",
                        "SLUG: slug",
                        "PERMALINK: permalink url",
                        "ALIASES: aliases alias redirect_from",
                        "CANONICAL: canonical canonicalUrl canonicalURL canonical_url originalURL",
                        "TAGS: tags tag",
                        "CATEGORIES: categories category",
                        "AUTHORS: authors author publishAs",
                        "SERIES: series seriesSlug",
                        "COVER: cover image coverImage cover_image heroImage featuredImage feature_image "
                                + "thumbnail banner img",
                        "COVER_ALT: coverAlt cover_alt imageAlt image_alt heroImageAlt img_alt",
                        "OG_IMAGE: ogImage socialImage og_image",
                        "EXCERPT: excerpt",
                        "DRAFT: draft saveAsDraft",
                        "PUBLISHED: published",
                        "IGNORE_POST: ignorePost",
                        "UNLISTED: unlisted hidden",
                        "PINNED: pinned pin sticky",
                        "FEATURED: featured",
                        "TOC: toc enableToc",
                        "LAYOUT: layout",
                        "VALIDATION: validation",
                        "EXTRA: extra",
                        "IGNORED: domain hideFromHashnodeCommunity disableComments comments keywords type "
                                + "lang weight math mermaid");
    }
}
