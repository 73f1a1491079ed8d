package io.github.blogmaven.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The keys that users have in their files: adding one is free, any other change breaks blogs. */
class ConfigKeysTest {

    @Test
    void keysOfBlogYamlStay() {
        assertThat(ConfigKeys.BLOG)
                .containsExactly(
                        "title",
                        "description",
                        "baseUrl",
                        "domains",
                        "domain",
                        "language",
                        "timeZone",
                        "author",
                        "permalink",
                        "pageSize",
                        "feeds",
                        "related",
                        "duplicateSlug",
                        "taxonomies",
                        "markdown",
                        "theme",
                        "validation");
    }

    @Test
    void nestedKeysStay() {
        assertThat(ConfigKeys.FEEDS).containsExactly("enabled", "size");
        assertThat(ConfigKeys.MARKDOWN).containsExactly("html", "widgets", "wordsPerMinute");
        assertThat(ConfigKeys.VALIDATION)
                .containsExactly(
                        "preset", "schema", "ledger", "links", "titleLength", "descriptionLength", "imageSize");
        assertThat(ConfigKeys.LINKS).containsExactly("skip", "perHost", "timeout", "retries", "expiry");
        assertThat(ConfigKeys.TAXONOMY).containsExactly("path", "title");
        assertThat(ConfigKeys.AUTHOR).containsExactly("name", "url", "bio", "avatar");
    }
}
