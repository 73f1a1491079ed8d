package io.github.blogmaven.render;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a page says about itself, mostly to machines.
 *
 * @param kind {@code home}, {@code post}, {@code page}, {@code taxonomy}, {@code term}, {@code archive}, {@code series},
 *     {@code author}, {@code search}, {@code 404} or {@code redirect}
 * @param title what the page is called, as in its {@code h1}
 * @param seoTitle what it is called in search results and social cards, {@code title} unless the document says so
 * @param description one line, may be empty
 * @param url of the page, for links within the blog
 * @param canonical absolute URL under which the page wants to be known; empty without a base URL
 * @param image for social cards; its texts are empty where there is none
 * @param indexed whether search engines are welcome
 * @param feeds about what the page shows
 * @param structuredData JSON-LD, one script each
 * @param previous URL of the page before in reading order, may be empty
 * @param next URL of the page after in reading order, may be empty
 */
public record HeadModel(
        String kind,
        String title,
        String seoTitle,
        String description,
        String url,
        String canonical,
        ImageModel image,
        boolean indexed,
        List<SiteModel.Feed> feeds,
        List<Html> structuredData,
        String previous,
        String next) {

    /** The same for a page that search engines should leave alone, because it stands for nothing. */
    HeadModel hidden() {
        return new HeadModel(
                kind, title, seoTitle, description, url, "", image, false, feeds, structuredData, previous, next);
    }

    HeadModel withData(List<Html> data) {
        return new HeadModel(
                kind, title, seoTitle, description, url, canonical, image, indexed, feeds, data, previous, next);
    }

    /** The same with more feeds before those of the whole blog. */
    HeadModel withFeeds(List<SiteModel.Feed> more) {
        List<SiteModel.Feed> all = Stream.concat(more.stream(), feeds.stream()).toList();
        return new HeadModel(
                kind,
                title,
                seoTitle,
                description,
                url,
                canonical,
                image,
                indexed,
                all,
                structuredData,
                previous,
                next);
    }

    /** The same for a page of a list. */
    HeadModel paged(PagerModel pager, Messages messages) {
        String numbered =
                pager.number() == 1 ? seoTitle : messages.text("title-page", seoTitle, String.valueOf(pager.number()));
        return new HeadModel(
                kind,
                title,
                numbered,
                description,
                url,
                canonical,
                image,
                indexed,
                feeds,
                structuredData,
                pager.previous(),
                pager.next());
    }
}
