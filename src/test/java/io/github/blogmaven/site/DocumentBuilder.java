package io.github.blogmaven.site;

import io.github.blogmaven.content.Body;
import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.DocumentKind;
import io.github.blogmaven.content.Publication;
import io.github.blogmaven.content.Publication.Status;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.SourceText;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds a document of a test; every front matter key it writes is a line of the source. */
final class DocumentBuilder {
    private final String source;
    private final Map<String, String> frontMatter = new LinkedHashMap<>();
    private final Map<String, List<String>> terms = new LinkedHashMap<>();
    private final List<String> aliases = new ArrayList<>();
    private Status status = Status.PUBLISHED;
    private Optional<ZonedDateTime> date = Optional.empty();
    private Optional<String> derivedSlug = Optional.empty();
    private String title;
    private String markdown = "Text.";
    private boolean pinned;
    private boolean unlisted;

    private DocumentBuilder(String source) {
        this.source = source;
        this.title = SourcePath.stem(source);
    }

    /** A post of 2024-01-02, or a page below {@code pages/}. */
    static DocumentBuilder document(String source) {
        return new DocumentBuilder(source).date("2024-01-02");
    }

    DocumentBuilder title(String text) {
        title = text;
        return this;
    }

    DocumentBuilder date(String day) {
        date = Optional.of(ZonedDateTime.parse(day + "T10:00:00Z"));
        return this;
    }

    DocumentBuilder undated() {
        date = Optional.empty();
        return this;
    }

    DocumentBuilder slug(String slug) {
        frontMatter.put("slug", slug);
        return this;
    }

    DocumentBuilder derivedSlug(String slug) {
        derivedSlug = Optional.of(slug);
        return this;
    }

    DocumentBuilder permalink(String path) {
        frontMatter.put("permalink", path);
        return this;
    }

    DocumentBuilder alias(String path) {
        aliases.add(path);
        frontMatter.put("aliases", path);
        return this;
    }

    DocumentBuilder id(String id) {
        frontMatter.put("cuid", id);
        return this;
    }

    DocumentBuilder tags(String... names) {
        terms.put("tags", List.of(names));
        return this;
    }

    DocumentBuilder categories(String... names) {
        terms.put("categories", List.of(names));
        return this;
    }

    DocumentBuilder series(String name) {
        frontMatter.put("series", name);
        return this;
    }

    DocumentBuilder cover(String url) {
        frontMatter.put("cover", url);
        return this;
    }

    DocumentBuilder body(String text) {
        markdown = text;
        return this;
    }

    DocumentBuilder status(Status other) {
        status = other;
        return this;
    }

    DocumentBuilder pinned() {
        pinned = true;
        return this;
    }

    DocumentBuilder unlisted() {
        unlisted = true;
        return this;
    }

    Document build() {
        boolean page = source.startsWith("pages/");
        return new Document(
                page ? DocumentKind.PAGE : DocumentKind.POST,
                source,
                Optional.empty(),
                new Document.Headline(title, "", "", title, ""),
                new Publication(
                        status,
                        status == Status.PUBLISHED ? "" : status.word(),
                        date,
                        Optional.empty(),
                        Optional.empty()),
                new Document.Address(
                        written("slug").or(() -> derivedSlug),
                        written("permalink"),
                        aliases,
                        Optional.empty(),
                        written("cuid")),
                terms,
                List.of(),
                written("series"),
                written("cover").map(url -> new Document.Cover(url, "")),
                new Document.Display(
                        page ? "page" : "post", Optional.empty(), pinned, false, unlisted, Optional.empty()),
                Map.of(),
                body());
    }

    private Optional<String> written(String key) {
        return Optional.ofNullable(frontMatter.get(key));
    }

    private Body body() {
        StringBuilder text = new StringBuilder("---\n");
        Map<String, Location> places = new LinkedHashMap<>();
        int line = 2;
        for (Map.Entry<String, String> entry : frontMatter.entrySet()) {
            places.put(
                    entry.getKey(), new Location(source, line++, entry.getKey().length() + 3));
            text.append(entry.getKey())
                    .append(": ")
                    .append(entry.getValue().replace("\n", " "))
                    .append('\n');
        }
        text.append("---\n");
        int start = SourceText.of(source, text.toString()).text().length();
        return new Body(SourceText.of(source, text + markdown), start, places);
    }
}
