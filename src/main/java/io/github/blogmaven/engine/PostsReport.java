package io.github.blogmaven.engine;

import com.google.gson.stream.JsonWriter;
import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.Publication;
import io.github.blogmaven.content.RenderedBody;
import io.github.blogmaven.diagnostic.StringBuilderWriter;
import io.github.blogmaven.site.PlannedDocument;
import io.github.blogmaven.site.SitePlan;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/** {@code posts.json}: an array with one object per source document, by source. */
final class PostsReport {
    private final SitePlan plan;
    private final Map<String, PlannedDocument> planned = new HashMap<>();
    private final Map<String, RenderedBody> bodies;

    PostsReport(SitePlan plan, Map<String, RenderedBody> bodies) {
        this.plan = plan;
        this.bodies = bodies;
        plan.documents().forEach(p -> planned.put(p.document().source(), p));
    }

    /**
     * The report as JSON text, indented, with a final line end.
     *
     * @param documents all documents that could be read
     * @param unreadable paths of those that could not
     */
    String json(List<Document> documents, SortedSet<String> unreadable) throws IOException {
        Map<String, Optional<Document>> bySource = new TreeMap<>();
        unreadable.forEach(path -> bySource.put(path, Optional.empty()));
        documents.forEach(document -> bySource.put(document.source(), Optional.of(document)));
        StringBuilderWriter text = new StringBuilderWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.beginArray();
            for (Map.Entry<String, Optional<Document>> entry : bySource.entrySet()) {
                json.beginObject();
                json.name("source").value(entry.getKey());
                if (entry.getValue().isPresent()) {
                    write(json, entry.getValue().get());
                } else {
                    json.name("status").value(Publication.Status.HIDDEN.word());
                    json.name("reason").value("it has errors, see diagnostics.json");
                }
                json.endObject();
            }
            json.endArray();
        }
        return text.append('\n').toString();
    }

    private void write(JsonWriter json, Document document) throws IOException {
        Publication publication = document.publication();
        PlannedDocument place = planned.get(document.source());
        json.name("status").value(publication.status().word());
        json.name("title").value(document.title());
        if (place != null) {
            json.name("slug").value(place.slug());
            json.name("url").value(url(place));
            json.name("output").value(place.output());
        } else {
            optional(json, "slug", document.address().slug());
        }
        optional(json, "published", publication.published().map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format));
        optional(json, "updated", publication.updated().map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format));
        json.name("tags").beginArray();
        for (String tag : document.terms().getOrDefault("tags", List.of())) {
            json.value(tag);
        }
        json.endArray();
        RenderedBody body = bodies.get(document.source());
        if (body != null) {
            json.name("words").value(body.words());
        }
        if (!publication.reason().isEmpty()) {
            json.name("reason").value(publication.reason());
        }
    }

    /** Absolute where the base URL is known, else relative to the blog's root. */
    private String url(PlannedDocument place) {
        return plan.config().site().baseUrl().map(Object::toString).orElse("/") + place.url();
    }

    private static void optional(JsonWriter json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.name(name).value(value.get());
        }
    }
}
