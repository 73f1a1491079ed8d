package io.github.blogmaven.render;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes a feed as Atom (RFC 4287). */
final class AtomFeed {
    private AtomFeed() {}

    static String write(FeedContent feed, FeedBodies bodies) {
        return XmlWriter.document(
                feed.stylesheet(),
                xml -> xml.element("feed", inside -> {
                    inside.defaultNamespace("http://www.w3.org/2005/Atom");
                    inside.attributes("xml:lang", feed.site().language());
                    inside.text("id", feed.homeUrl());
                    inside.text("title", feed.title());
                    inside.optional("subtitle", feed.site().description());
                    inside.empty("link", "rel", "self", "type", "application/atom+xml", "href", feed.selfUrl());
                    inside.empty("link", "rel", "alternate", "type", "text/html", "href", feed.homeUrl());
                    inside.text("updated", DateModel.iso(feed.updated()));
                    authors(inside, feed.site().authors());
                    if (feed.site().authors().isEmpty()) {
                        inside.element(
                                "author",
                                author -> author.text("name", feed.site().title()));
                    }
                    for (FeedContent.FeedPost post : feed.posts()) {
                        inside.element("entry", entry -> post(entry, post, bodies));
                    }
                }));
    }

    private static void post(XmlWriter xml, FeedContent.FeedPost feedPost, FeedBodies bodies)
            throws XMLStreamException {
        PostModel post = feedPost.post();
        xml.text("id", feedPost.id());
        xml.text("title", post.title());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", post.absoluteUrl());
        xml.text("published", DateModel.iso(feedPost.published()));
        xml.text("updated", DateModel.iso(feedPost.updated()));
        authors(xml, post.authors());
        for (TermModel term : post.terms()) {
            xml.empty("category", "term", term.name());
        }
        xml.optional("summary", post.description());
        xml.escapedText("content", bodies.of(post).xml(), "type", "html", "xml:base", post.absoluteUrl());
    }

    private static void authors(XmlWriter xml, List<AuthorModel> authors) throws XMLStreamException {
        for (AuthorModel author : authors) {
            xml.element("author", inside -> {
                inside.text("name", author.name());
                inside.optional("uri", author.absoluteUrl());
            });
        }
    }
}
