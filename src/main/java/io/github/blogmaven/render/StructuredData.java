package io.github.blogmaven.render;

import com.google.gson.stream.JsonWriter;
import io.github.blogmaven.diagnostic.StringBuilderWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes JSON-LD in the vocabulary of schema.org. Every {@code <}, {@code >}, {@code &} and line separator is escaped, so
 * that no text can end the script it is in.
 */
final class StructuredData {
    private final SiteModel site;
    private final BaseUrl base;

    StructuredData(SiteModel site, BaseUrl base) {
        this.site = site;
        this.base = base;
    }

    /** Something that writes the properties of an object. */
    private interface Properties {
        void write(JsonWriter json) throws IOException;
    }

    /** The blog as a whole. */
    Html blog() {
        return script("Blog", json -> {
            text(json, "name", site.title());
            text(json, "description", site.description());
            text(json, "url", site.baseUrl());
            text(json, "inLanguage", site.language());
            people(json, "author", site.authors());
        });
    }

    /** A post. */
    Html post(PostModel post, String canonical, ImageModel image) {
        return script("BlogPosting", json -> {
            text(json, "headline", post.title());
            text(json, "description", post.description());
            text(json, "datePublished", post.published().iso());
            text(
                    json,
                    "dateModified",
                    post.updated().iso().isEmpty()
                            ? post.published().iso()
                            : post.updated().iso());
            text(json, "url", canonical);
            text(json, "mainEntityOfPage", canonical);
            text(json, "image", image.absoluteUrl());
            text(json, "inLanguage", site.language());
            json.name("wordCount").value(post.body().words());
            texts(json, "keywords", post.terms().stream().map(TermModel::name).toList());
            people(json, "author", post.authors());
        });
    }

    /** The page of an author. */
    Html profile(AuthorModel author) {
        return script("ProfilePage", json -> {
            text(json, "inLanguage", site.language());
            json.name("mainEntity").beginObject().name("@type").value("Person");
            text(json, "name", author.name());
            text(json, "description", author.bio());
            text(json, "url", author.absoluteUrl());
            text(json, "image", base.absolute(author.avatar()));
            json.endObject();
        });
    }

    /** The way from the home page to a page. */
    Html breadcrumbs(List<SiteModel.Link> steps) {
        return script("BreadcrumbList", json -> {
            json.name("itemListElement").beginArray();
            step(json, 1, new SiteModel.Link(site.title(), site.url()));
            for (int i = 0; i < steps.size(); i++) {
                step(json, i + 2, steps.get(i));
            }
            json.endArray();
        });
    }

    private void step(JsonWriter json, int position, SiteModel.Link link) throws IOException {
        json.beginObject().name("@type").value("ListItem").name("position").value(position);
        text(json, "name", link.title());
        text(json, "item", base.absolute(link.url()));
        json.endObject();
    }

    private void people(JsonWriter json, String name, List<AuthorModel> people) throws IOException {
        if (people.isEmpty()) {
            return;
        }
        json.name(name).beginArray();
        for (AuthorModel person : people) {
            json.beginObject().name("@type").value("Person");
            text(json, "name", person.name());
            text(json, "url", person.absoluteUrl());
            text(json, "image", base.absolute(person.avatar()));
            json.endObject();
        }
        json.endArray();
    }

    private static void texts(JsonWriter json, String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            json.name(name).beginArray();
            for (String value : values) {
                json.value(value);
            }
            json.endArray();
        }
    }

    private static void text(JsonWriter json, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.name(name).value(value);
        }
    }

    private static Html script(String type, Properties properties) {
        StringBuilderWriter text = new StringBuilderWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setHtmlSafe(true);
            json.beginObject()
                    .name("@context")
                    .value("https://schema.org")
                    .name("@type")
                    .value(type);
            properties.write(json);
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Html(text.toString());
    }
}
