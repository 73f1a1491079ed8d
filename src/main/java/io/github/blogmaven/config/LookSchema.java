package io.github.blogmaven.config;

import static io.github.blogmaven.config.EditorSchema.choice;
import static io.github.blogmaven.config.EditorSchema.either;
import static io.github.blogmaven.config.EditorSchema.flag;
import static io.github.blogmaven.config.EditorSchema.mapping;
import static io.github.blogmaven.config.EditorSchema.mappingOf;
import static io.github.blogmaven.config.EditorSchema.number;
import static io.github.blogmaven.config.EditorSchema.text;
import static io.github.blogmaven.config.EditorSchema.texts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What an editor needs to complete and check the keys of {@code blog.yaml} that {@link Look} holds. */
final class LookSchema {
    private LookSchema() {}

    static void addTo(Map<String, Object> keys) {
        keys.put("logo", text("URL or path of a picture beside the title, as in assets/logo.svg."));
        keys.put("menu", menu());
        keys.put(
                "social",
                either(
                        "The blog on other sites.",
                        mappingOf("URLs by site: github, mastodon, linkedin, email …", text("URL")),
                        texts("URLs alone", Set.of())));
        keys.put("colors", mapping("Colours of links, as #rrggbb.", colors()));
        keys.put("font", choice("Typeface of running text; serif unless given.", Look.Font.class));
        keys.put("footer", text("HTML at the end of each page."));
        keys.put("snippets", mapping("HTML that is added to pages as it is.", snippets()));
        keys.put(
                "comments",
                mapping("Who keeps the comments.", Map.of("giscus", mapping("From giscus.app.", giscus()))));
        List<String> targets = Arrays.stream(ShareTarget.values())
                .map(target -> target.name().toLowerCase(Locale.ROOT))
                .toList();
        keys.put("share", either("Where readers can share posts.", flag("whether at all"), texts("sites", targets)));
        keys.put("featured", number("Featured posts on the home page; 3 unless given, 0 for none.", 0, 100));
    }

    private static Map<String, Object> menu() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("title", text("For readers; else the page's own."));
        keys.put("url", text("Another site, a path of the site, or the path of a source."));
        Map<String, Object> entry =
                either("", text("URL or path, as in pages/about.md"), mapping("with a title of its own", keys));
        return Map.of(
                "description",
                "Entries of the menu in order; else one is made.",
                "type",
                List.of("array", "null"),
                "items",
                entry);
    }

    private static Map<String, Object> colors() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("accent", text("On light paper."));
        keys.put("accentDark", text("On dark paper."));
        return keys;
    }

    private static Map<String, Object> snippets() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("head", text("At the end of head."));
        keys.put("bodyEnd", text("At the end of body."));
        keys.put("afterPost", text("Below each post."));
        return keys;
    }

    private static Map<String, Object> giscus() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("repo", text("owner/name on GitHub."));
        keys.put("repoId", text("Its id, from giscus.app."));
        keys.put("category", text("Of discussions."));
        keys.put("categoryId", text("Its id, from giscus.app."));
        return keys;
    }
}
