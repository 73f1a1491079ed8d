package io.github.blogmaven.render;

import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLStreamException;

/** Writes a feed as RSS 2.0, with whole bodies in {@code content:encoded}. */
final class RssFeed {
    private static final DateTimeFormatter DATE = DateTimeFormatter.RFC_1123_DATE_TIME;

    private RssFeed() {}

    static String write(FeedContent feed, FeedBodies bodies) {
        return XmlWriter.document(
                feed.stylesheet(),
                xml -> xml.element(
                        "rss",
                        rss -> {
                            rss.namespace("atom");
                            rss.namespace("content");
                            rss.namespace("dc");
                            rss.element("channel", channel -> channel(channel, feed, bodies));
                        },
                        "version",
                        "2.0",
                        "xml:lang",
                        feed.site().language()));
    }

    private static void channel(XmlWriter xml, FeedContent feed, FeedBodies bodies) throws XMLStreamException {
        String description = feed.site().description();
        xml.text("title", feed.title());
        xml.text("link", feed.homeUrl());
        xml.text("description", description.isEmpty() ? feed.title() : description);
        xml.text("language", feed.site().language());
        xml.text("lastBuildDate", DATE.format(feed.updated()));
        xml.empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", feed.selfUrl());
        for (FeedContent.FeedPost post : feed.posts()) {
            xml.element("item", inside -> post(inside, post, bodies));
        }
    }

    private static void post(XmlWriter xml, FeedContent.FeedPost feedPost, FeedBodies bodies)
            throws XMLStreamException {
        PostModel post = feedPost.post();
        xml.text("title", post.title());
        xml.text("link", post.absoluteUrl());
        xml.text("guid", feedPost.id(), "isPermaLink", String.valueOf(feedPost.isIdUrl()));
        xml.text("pubDate", DATE.format(feedPost.published()));
        for (AuthorModel author : post.authors()) {
            xml.text("dc:creator", author.name());
        }
        for (TermModel term : post.terms()) {
            xml.text("category", term.name());
        }
        xml.optional("description", post.description());
        xml.escapedText("content:encoded", bodies.of(post).xml());
    }
}
