package io.github.blogmaven.content;

import static io.github.blogmaven.config.EditorSchema.choice;
import static io.github.blogmaven.config.EditorSchema.either;
import static io.github.blogmaven.config.EditorSchema.flag;
import static io.github.blogmaven.config.EditorSchema.mapping;
import static io.github.blogmaven.config.EditorSchema.mappingOf;
import static io.github.blogmaven.config.EditorSchema.text;
import static io.github.blogmaven.config.EditorSchema.texts;

import io.github.blogmaven.config.BlogConfig;
import io.github.blogmaven.config.EditorSchema;
import io.github.blogmaven.config.TaxonomyConfig;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.schema.FrontMatterSchema;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an editor needs to complete and check the front matter of one blog: it knows its taxonomies, authors and tags. */
public final class FrontMatterEditorSchema {
    private final BlogConfig config;
    private final Set<String> declared;

    private FrontMatterEditorSchema(BlogConfig config, Set<String> declared) {
        this.config = config;
        this.declared = declared;
    }

    /**
     * The schema of a blog's front matter.
     *
     * @param own the project's own schema, whose keys are known too
     */
    public static Map<String, Object> of(BlogConfig config, Optional<FrontMatterSchema> own) {
        Set<String> declared = own.map(FrontMatterSchema::declared).orElse(Set.of());
        return EditorSchema.document(
                "Front matter of blog-maven-plugin",
                mapping("A post or a page.", new FrontMatterEditorSchema(config, declared).properties()));
    }

    /** Our names first, as editors offer them, and then what other tools call the same. */
    private Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Key key : Key.values()) {
            properties.put(key.canonical(), schema(key, description(key)));
        }
        for (TaxonomyConfig taxonomy : config.taxonomies()) {
            properties.putIfAbsent(taxonomy.key(), texts(taxonomy.name() + " of the post.", Set.of()));
        }
        declared.forEach(key -> properties.putIfAbsent(
                key, Map.of("description", "A key of the schema that validation.schema names.")));
        for (Key key : Key.values()) {
            for (String name : key.names()) {
                properties.putIfAbsent(name, schema(key, synonym(key)));
            }
        }
        return properties;
    }

    private static String synonym(Key key) {
        return key == Key.IGNORED ? description(key) : "The same as " + key.canonical() + ".";
    }

    private Map<String, Object> schema(Key key, String description) {
        return switch (key) {
            case TAGS -> texts(description, config.registries().tags().orElse(Set.of()));
            case AUTHORS -> texts(description, config.authors().keySet());
            case CATEGORIES, ALIASES -> texts(description, Set.of());
            case SERIES -> text(description, config.registries().series().orElse(Set.of()));
            case DRAFT, PUBLISHED, IGNORE_POST, UNLISTED, PINNED, FEATURED, TOC -> flag(description);
            case COVER -> either(description, text("URL or path"), mappingOf("with url and alt", text("")));
            case VALIDATION -> mapping(description, ignore());
            case EXTRA -> mappingOf(description, Map.of());
            case IGNORED -> Map.of("description", description);
            default -> text(description);
        };
    }

    private static Map<String, Object> ignore() {
        Collection<String> ids = Arrays.stream(Rule.values()).map(Rule::id).toList();
        Map<String, Object> one = choice("the id of a rule", ids);
        Map<String, Object> several = Map.of("type", "array", "items", one);
        return Map.of("ignore", either("Rules that leave this document alone.", several, one));
    }

    private static String description(Key key) {
        return switch (key) {
            case TITLE -> "What it is called; else the first # heading of the body.";
            case SUBTITLE -> "A second line below the title.";
            case DESCRIPTION -> "Text for search results and social cards.";
            case SUMMARY -> "Text for search results where there is no description.";
            case SEO_TITLE -> "Title for search results; else the title.";
            case DATE -> "When it was published, as in 2026-01-31 or 2026-01-31T09:30:00+01:00; every post needs one.";
            case UPDATED -> "When it changed.";
            case EXPIRES -> "From when on it is not published.";
            case CUID -> "Hashnode's id, which stays its id in feeds.";
            case SLUG -> "Its name in the URL; else from the file name or the title.";
            case PERMALINK -> "Its whole path, as in /about/.";
            case ALIASES -> "Former paths, which become redirects.";
            case CANONICAL -> "Absolute URL where it was published first.";
            case TAGS -> "A list, or text with commas.";
            case CATEGORIES -> "A list.";
            case AUTHORS -> "Names, or ids of authors.yaml.";
            case SERIES -> "The series that it belongs to.";
            case COVER -> "Its picture: a URL, a path, or a mapping with url and alt.";
            case COVER_ALT -> "Alternative text of the picture.";
            case OG_IMAGE -> "Another picture for social cards.";
            case EXCERPT -> "Text for lists; else the body up to <!-- more -->, else its first paragraph.";
            case DRAFT -> "true: not published.";
            case PUBLISHED -> "false: not published.";
            case IGNORE_POST -> "true: not published.";
            case UNLISTED -> "true: published, but in no list, feed or sitemap.";
            case PINNED -> "true: first on the home page.";
            case FEATURED -> "true: among the featured posts of the home page.";
            case TOC -> "Whether to show the table of contents.";
            case LAYOUT -> "Another template of the theme, without extension.";
            case VALIDATION -> "What blog:validate leaves alone here.";
            case EXTRA -> "Anything, for your theme.";
            case IGNORED -> "A key of another tool; it means nothing here.";
        };
    }
}
