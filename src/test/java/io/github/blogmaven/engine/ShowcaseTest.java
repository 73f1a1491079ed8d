package io.github.blogmaven.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.HtmlChecker;
import io.github.blogmaven.testing.Showcase;
import io.github.blogmaven.testing.SiteTester;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole default theme, as the Nu HTML checker sees it. */
class ShowcaseTest {
    /** One page of every kind, and what only some of them have. */
    private static final List<String> KINDS = List.of(
            "index.html",
            "page/2/index.html",
            "everything/index.html",
            "about/index.html",
            "tags/index.html",
            "tags/java/index.html",
            "archive/index.html",
            "search/index.html",
            "authors/ada/index.html",
            "old/everything/index.html",
            "404.html");

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "ar"})
    void everyPageIsValidHtml(String language) throws IOException {
        assertValid(Showcase.in(language).build().succeeds());
    }

    @Test
    void previewOfDraftsIsValidHtml() throws IOException {
        SiteTester site = Showcase.in("en").drafts().build().succeeds();

        assertThat(site.tree()).containsKey("an-idea/index.html");
        assertValid(site);
    }

    private static void assertValid(SiteTester site) throws IOException {
        assertThat(site.tree()).containsKeys(KINDS.toArray(String[]::new));
        assertThat(site.tree().keySet()).anyMatch(path -> path.matches("series/.*/index\\.html"));
        Map<String, List<String>> wrong = new TreeMap<>();
        for (String path : site.tree().keySet()) {
            if (path.endsWith(".html")) {
                List<String> errors = HtmlChecker.errors(site.bytes(path));
                if (!errors.isEmpty()) {
                    wrong.put(path, errors);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
