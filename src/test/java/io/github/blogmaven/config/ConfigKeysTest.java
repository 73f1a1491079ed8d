package io.github.blogmaven.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The keys that users have in their files: adding one is free, any other change breaks blogs. */
class ConfigKeysTest {

    @Test
    void keysOfBlogYamlStay() {
        assertThat(ConfigKeys.BLOG)
                .containsExactly(
                        "title",
                        "tagline",
                        "description",
                        "baseUrl",
                        "domains",
                        "domain",
                        "language",
                        "timeZone",
                        "author",
                        "logo",
                        "menu",
                        "social",
                        "colors",
                        "font",
                        "footer",
                        "snippets",
                        "comments",
                        "share",
                        "featured",
                        "permalink",
                        "pageSize",
                        "feeds",
                        "related",
                        "search",
                        "llms",
                        "markdownTwins",
                        "duplicateSlug",
                        "taxonomies",
                        "markdown",
                        "images",
                        "socialCards",
                        "theme",
                        "validation");
    }

    @Test
    void nestedKeysStay() {
        assertThat(ConfigKeys.FEEDS).containsExactly("enabled", "size");
        assertThat(ConfigKeys.SEARCH).containsExactly("enabled", "words");
        assertThat(ConfigKeys.MARKDOWN)
                .containsExactly("html", "widgets", "wordsPerMinute", "math", "inlineMath", "embeds", "mermaid");
        assertThat(ConfigKeys.MERMAID).containsExactly("url", "integrity");
        assertThat(ConfigKeys.IMAGES).containsExactly("widths", "quality", "variants", "skip");
        assertThat(ConfigKeys.MENU).containsExactly("title", "url");
        assertThat(ConfigKeys.COLORS).containsExactly("accent", "accentDark");
        assertThat(ConfigKeys.SNIPPETS).containsExactly("head", "bodyEnd", "afterPost");
        assertThat(ConfigKeys.COMMENTS).containsExactly("giscus");
        assertThat(ConfigKeys.GISCUS).containsExactly("repo", "repoId", "category", "categoryId");
        assertThat(ConfigKeys.VALIDATION)
                .containsExactly(
                        "preset", "schema", "ledger", "links", "titleLength", "descriptionLength", "imageSize");
        assertThat(ConfigKeys.LINKS).containsExactly("skip", "perHost", "timeout", "retries", "expiry");
        assertThat(ConfigKeys.TAXONOMY).containsExactly("path", "title");
        assertThat(ConfigKeys.AUTHOR).containsExactly("name", "url", "bio", "avatar");
    }

    /** Editors know the keys, these and no others. */
    @Test
    void theSchemaForEditorsHasThem() {
        Map<String, Object> blog = ConfigSchema.blog(Set.of());
        assertThat(properties(blog)).containsExactlyElementsOf(ConfigKeys.BLOG);
        List<String> ofValidation = new ArrayList<>(ConfigKeys.VALIDATION);
        Stream.of(Rule.values()).map(Rule::id).forEach(ofValidation::add);
        assertThat(properties(at(blog, "properties", "validation"))).containsExactlyInAnyOrderElementsOf(ofValidation);
        assertThat(properties(at(blog, "properties", "validation", "properties", "links")))
                .containsExactlyElementsOf(ConfigKeys.LINKS);
        assertThat(properties(at(blog, "properties", "menu", "items", "anyOf", "1")))
                .containsExactlyElementsOf(ConfigKeys.MENU);
        assertThat(properties(at(blog, "properties", "colors"))).containsExactlyElementsOf(ConfigKeys.COLORS);
        assertThat(properties(at(blog, "properties", "snippets"))).containsExactlyElementsOf(ConfigKeys.SNIPPETS);
        assertThat(properties(at(blog, "properties", "comments"))).containsExactlyElementsOf(ConfigKeys.COMMENTS);
        assertThat(properties(at(blog, "properties", "comments", "properties", "giscus")))
                .containsExactlyElementsOf(ConfigKeys.GISCUS);
        assertThat(properties(at(blog, "properties", "markdown"))).containsExactlyElementsOf(ConfigKeys.MARKDOWN);
        assertThat(properties(at(blog, "properties", "images"))).containsExactlyElementsOf(ConfigKeys.IMAGES);
        assertThat(properties(at(blog, "properties", "feeds", "anyOf", "1")))
                .containsExactlyElementsOf(ConfigKeys.FEEDS);
        assertThat(properties(at(blog, "properties", "search", "anyOf", "1")))
                .containsExactlyElementsOf(ConfigKeys.SEARCH);
        assertThat(properties(at(blog, "properties", "author", "anyOf", "1")))
                .containsExactlyElementsOf(ConfigKeys.AUTHOR);
        assertThat(properties(at(blog, "properties", "taxonomies", "anyOf", "0", "additionalProperties", "anyOf", "1")))
                .containsExactlyElementsOf(ConfigKeys.TAXONOMY);
    }

    private static List<String> properties(Object schema) {
        return ((Map<?, ?>) at(schema, "properties"))
                .keySet().stream().map(String::valueOf).toList();
    }

    private static Object at(Object schema, String... steps) {
        Object here = schema;
        for (String step : steps) {
            here = Objects.requireNonNull(
                    here instanceof List<?> list ? list.get(Integer.parseInt(step)) : ((Map<?, ?>) here).get(step),
                    step);
        }
        return here;
    }
}
