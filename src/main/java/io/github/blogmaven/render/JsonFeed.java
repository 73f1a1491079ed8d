package io.github.blogmaven.render;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import io.github.blogmaven.diagnostic.StringBuilderWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes a feed as JSON Feed 1.1. */
final class JsonFeed {
    private JsonFeed() {}

    static String write(FeedContent feed, FeedBodies bodies) throws IOException {
        StringBuilderWriter text = new StringBuilderWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.PRETTY);
            json.beginObject().name("version").value("https://jsonfeed.org/version/1.1");
            text(json, "title", feed.title());
            text(json, "home_page_url", feed.homeUrl());
            text(json, "feed_url", feed.selfUrl());
            text(json, "description", feed.site().description());
            text(json, "language", feed.site().language());
            authors(json, feed.site().authors());
            json.name("items").beginArray();
            for (FeedContent.FeedPost post : feed.posts()) {
                post(json, post, bodies);
            }
            json.endArray().endObject();
        }
        return text + "\n";
    }

    /** A text as a JSON string, written as the rest of the feed is. */
    static String string(String text) {
        StringBuilderWriter string = new StringBuilderWriter(text.length() + text.length() / 4);
        try (JsonWriter json = new JsonWriter(string)) {
            json.value(text);
        } catch (IOException e) {
            throw new UncheckedIOException("writing JSON to memory failed", e);
        }
        return string.toString();
    }

    private static void post(JsonWriter json, FeedContent.FeedPost feedPost, FeedBodies bodies) throws IOException {
        PostModel post = feedPost.post();
        json.beginObject();
        text(json, "id", feedPost.id());
        text(json, "url", post.absoluteUrl());
        text(json, "title", post.title());
        text(json, "summary", post.description());
        json.name("content_html").jsonValue(bodies.of(post).json());
        text(json, "image", feedPost.cover());
        text(json, "date_published", DateModel.iso(feedPost.published()));
        text(json, "date_modified", DateModel.iso(feedPost.updated()));
        authors(json, post.authors());
        json.name("tags").beginArray();
        for (TermModel term : post.terms()) {
            json.value(XmlWriter.clean(term.name()));
        }
        json.endArray().endObject();
    }

    private static void authors(JsonWriter json, List<AuthorModel> authors) throws IOException {
        if (authors.isEmpty()) {
            return;
        }
        json.name("authors").beginArray();
        for (AuthorModel author : authors) {
            json.beginObject();
            text(json, "name", author.name());
            text(json, "url", author.absoluteUrl());
            json.endObject();
        }
        json.endArray();
    }

    private static void text(JsonWriter json, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.name(name).value(XmlWriter.clean(value));
        }
    }
}
