package io.github.blogmaven.config;

import static io.github.blogmaven.config.EditorSchema.choice;
import static io.github.blogmaven.config.EditorSchema.document;
import static io.github.blogmaven.config.EditorSchema.either;
import static io.github.blogmaven.config.EditorSchema.flag;
import static io.github.blogmaven.config.EditorSchema.mapping;
import static io.github.blogmaven.config.EditorSchema.mappingOf;
import static io.github.blogmaven.config.EditorSchema.number;
import static io.github.blogmaven.config.EditorSchema.numbers;
import static io.github.blogmaven.config.EditorSchema.text;
import static io.github.blogmaven.config.EditorSchema.texts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an editor needs to complete and check {@code blog.yaml} and {@code authors.yaml}. */
public final class ConfigSchema {
    private ConfigSchema() {}

    /**
     * The schema of {@code blog.yaml}.
     *
     * @param authors ids of the registry, which an editor offers
     */
    public static Map<String, Object> blog(Set<String> authors) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("title", text("What the blog is called; else the POM's name."));
        keys.put("tagline", text("A few words below the title."));
        keys.put("description", text("What it is about, for search results; else the POM's description."));
        keys.put(
                "baseUrl", text("The absolute URL of its root, as in https://blog.example.org/; -Dblog.baseUrl wins."));
        keys.put(
                "domains",
                texts("Other hosts of this blog, as in name.hashnode.dev: links to them are links within.", Set.of()));
        keys.put("domain", texts("One other host of this blog.", Set.of()));
        keys.put("language", text("BCP 47 tag, as in en or pt-BR; en unless given."));
        keys.put("timeZone", text("Zone of dates without one, as in Europe/Berlin; UTC unless given."));
        keys.put("author", either("Who writes where a post does not say.", text("a name or an id", authors), author()));
        LookSchema.addTo(keys);
        keys.put(
                "permalink",
                text(
                        "URLs of posts, of {slug} {title} {year} {month} {day} {category} {section}; /{slug}/ unless given."));
        keys.put("pageSize", number("Posts a page of a list; 10 unless given.", 1, 100_000));
        keys.put(
                "feeds",
                either("Atom, RSS and JSON feeds.", flag("whether they are written"), mapping("settings", feeds())));
        keys.put("related", number("Related posts below a post; 3 unless given, 0 for none.", 0, 100));
        keys.put(
                "search",
                either("Search in the browser.", flag("whether readers can search"), mapping("settings", search())));
        keys.put("llms", flag("Whether llms.txt is written, the table of contents for language models."));
        keys.put("markdownTwins", flag("Whether each post is published as Markdown too."));
        keys.put("duplicateSlug", choice("What happens when posts share a slug.", BlogConfig.DuplicateSlug.class));
        keys.put("taxonomies", taxonomies());
        keys.put("markdown", mapping("How bodies are converted.", markdown()));
        keys.put("images", mapping("What becomes of pictures.", images()));
        keys.put("socialCards", flag("Whether a picture is drawn for each post without one; true unless given."));
        keys.put("theme", mappingOf("Anything your theme reads as ${site.theme.…}.", Map.of()));
        keys.put("validation", mapping("Severities by rule, and settings of the check.", validation()));
        return document("blog.yaml of blog-maven-plugin", mapping("A blog; everything is optional.", keys));
    }

    /** The schema of {@code authors.yaml}. */
    public static Map<String, Object> authors() {
        Map<String, Object> one = either("An author by id.", text("the name"), author());
        return document("authors.yaml of blog-maven-plugin", mappingOf("Who writes, by id.", one));
    }

    private static Map<String, Object> author() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("name", text("As readers see it."));
        keys.put("url", text("Web page or mailto: address."));
        keys.put("bio", text("One or two sentences."));
        keys.put("avatar", text("URL or path of a picture."));
        return mapping("a person", keys);
    }

    private static Map<String, Object> feeds() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("enabled", flag("Whether they are written."));
        keys.put("size", number("Posts a feed; 20 unless given.", 1, 100_000));
        return keys;
    }

    private static Map<String, Object> search() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("enabled", flag("Whether readers can search."));
        keys.put("words", number("Words of each post that the search knows; 300 unless given.", 0, 100_000));
        return keys;
    }

    private static Map<String, Object> taxonomies() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("path", text("First part of its URLs."));
        keys.put("title", text("Heading of its page."));
        Map<String, Object> one = either("", flag("false switches it off"), mapping("settings", keys));
        return either(
                "What posts are grouped by: keys of front matter. tags and categories are there unless switched off.",
                mappingOf("with settings", one),
                texts("names alone", List.of("tags", "categories")));
    }

    private static Map<String, Object> markdown() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("html", choice("What happens to raw HTML; sanitize unless given.", MarkdownConfig.RawHtml.class));
        keys.put("widgets", mappingOf("HTML of Hashnode widgets, by widget id.", text("")));
        keys.put("wordsPerMinute", number("Reading speed; 200 unless given.", 1, 10_000));
        keys.put("math", choice("How formulas are written; mathml unless given.", MarkdownConfig.Formulas.class));
        keys.put("inlineMath", flag("Whether single dollars enclose formulas, too; false unless given."));
        keys.put("embeds", choice("How players are shown; click unless given.", MarkdownConfig.Embeds.class));
        keys.put(
                "mermaid",
                either(
                        "What draws diagrams: Mermaid as an ES module.",
                        text("its https URL, or its path within the blog"),
                        mapping("settings", mermaid())));
        return keys;
    }

    private static Map<String, Object> mermaid() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("url", text("Its https URL, or its path within the blog."));
        keys.put("integrity", text("Its digest, as in sha384-…."));
        return keys;
    }

    private static Map<String, Object> images() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("widths", numbers("Widths of smaller variants, in pixels.", 16, 10_000));
        keys.put("quality", number("Quality of variants that are JPEG; 82 unless given.", 1, 100));
        keys.put("variants", flag("Whether smaller variants are made."));
        keys.put(
                "skip", texts("Hosts and URLs that blog:localize-images leaves alone; * is any characters.", Set.of()));
        return keys;
    }

    private static Map<String, Object> validation() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("preset", choice("Severities to begin with.", Preset.class));
        keys.put("schema", text("Path of your own JSON Schema for front matter."));
        keys.put("ledger", text("Path of the ledger of published URLs."));
        keys.put("links", mapping("How blog:check-links asks other sites.", links()));
        keys.put("titleLength", number("Characters of a title for search results.", 1, 1_000_000));
        keys.put("descriptionLength", number("Characters of a description for search results.", 1, 1_000_000));
        keys.put("imageSize", number("Kilobytes of an image file.", 1, 1_000_000));
        keys.putAll(EditorSchema.severities());
        return keys;
    }

    private static Map<String, Object> links() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("skip", texts("Hosts with their subdomains, and URLs; * is any characters.", Set.of()));
        keys.put("perHost", number("Requests that a host gets at the same time.", 1, 16));
        keys.put("timeout", number("Seconds to wait for an answer.", 1, 600));
        keys.put("retries", number("Further requests after one that failed for now.", 0, 10));
        keys.put("expiry", number("Days that a good answer is remembered.", 0, 365));
        return keys;
    }
}
