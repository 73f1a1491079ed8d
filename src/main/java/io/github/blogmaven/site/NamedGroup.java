package io.github.blogmaven.site;

import io.github.blogmaven.content.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Posts that give themselves one name: a term or a series. Names are one when their slugs are, so case and punctuation do
 * not matter.
 *
 * @param name as the first post writes it
 * @param slug unique among the groups, on every file system
 * @param posts in the order they came
 */
record NamedGroup(String name, String slug, List<PlannedDocument> posts) {

    /** The groups by name, case folded. */
    static List<NamedGroup> of(List<PlannedDocument> posts, Function<Document, List<String>> names) {
        Map<String, NamedGroup> groups = new LinkedHashMap<>();
        Map<String, String> slugs = new HashMap<>();
        for (PlannedDocument post : posts) {
            Set<String> seen = new HashSet<>();
            for (String name : names.apply(post.document())) {
                String slug = slugs.computeIfAbsent(name, TermSlug::of);
                String key = PathName.folded(slug);
                if (!name.isBlank() && seen.add(key)) {
                    groups.computeIfAbsent(key, k -> new NamedGroup(name.strip(), slug, new ArrayList<>()))
                            .posts()
                            .add(post);
                }
            }
        }
        return groups.values().stream()
                .map(g -> new NamedGroup(g.name, g.slug, List.copyOf(g.posts)))
                .sorted(Comparator.comparing((NamedGroup g) -> PathName.folded(g.name))
                        .thenComparing(NamedGroup::name))
                .toList();
    }
}
