package io.github.blogmaven.render;

import com.google.gson.stream.JsonWriter;
import io.github.blogmaven.content.RenderedBody;
import io.github.blogmaven.content.RenderedBody.TocEntry;
import io.github.blogmaven.content.RootMark;
import io.github.blogmaven.content.Words;
import io.github.blogmaven.diagnostic.StringBuilderWriter;
import io.github.blogmaven.site.PlannedDocument;
import io.github.blogmaven.site.Site;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes {@code search.json}: what the search in the browser knows of each listed document, posts first, newest first. Texts
 * are plain, and every character that could end a script or open a tag is escaped, whatever a server calls the file.
 */
final class SearchIndex {
    private static final int DAY = "2024-02-03".length();

    private final Site site;
    private final PostModels models;
    private final int words;

    SearchIndex(Site site, PostModels models) {
        this.site = site;
        this.models = models;
        this.words = site.plan().config().discovery().searchWords();
    }

    String write() throws IOException {
        StringBuilderWriter text = new StringBuilderWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setHtmlSafe(true);
            json.beginArray();
            for (PlannedDocument document : documents(site)) {
                write(json, document);
            }
            json.endArray();
        }
        return text + "\n";
    }

    /** The documents that lists may name: posts, newest first, then pages. */
    static List<PlannedDocument> documents(Site site) {
        Stream<PlannedDocument> pages = site.plan().documents().stream()
                .filter(d -> !d.document().isPost() && !d.document().display().unlisted());
        return Stream.concat(site.plan().posts().stream(), pages).toList();
    }

    private void write(JsonWriter json, PlannedDocument document) throws IOException {
        PostModel post = models.of(document);
        RenderedBody body = site.body(document);
        String date = post.published().iso();
        json.beginObject();
        json.name("title").value(XmlWriter.clean(post.title()));
        json.name("url").value(RootMark.replace(post.url(), ""));
        json.name("date").value(date.isEmpty() ? "" : date.substring(0, DAY));
        json.name("shown").value(post.published().brief());
        texts(json, "headings", body.toc().stream().map(TocEntry::text).toList());
        texts(json, "tags", post.terms().stream().map(TermModel::name).toList());
        json.name("text").value(XmlWriter.clean(Words.first(words, body.plain().text())));
        json.endObject();
    }

    private static void texts(JsonWriter json, String name, List<String> texts) throws IOException {
        json.name(name).beginArray();
        for (String text : texts) {
            json.value(XmlWriter.clean(text));
        }
        json.endArray();
    }
}
