package io.github.blogmaven.site;

import io.github.blogmaven.config.BlogConfig.DuplicateSlug;
import io.github.blogmaven.content.Document;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.Severity;
import io.github.blogmaven.site.DocumentPaths.Wish;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Posts that want one path: the newest keeps it, each other gets a suffix that stays the same when more posts come. */
final class SlugClashes {
    /** Posts that one message names: in a large group, each naming all others would fill the memory. */
    private static final int NAMED = 10;

    private final PermalinkPattern pattern;
    private final DuplicateSlug policy;
    private final Diagnostics diagnostics;
    private final Set<String> taken = new HashSet<>();

    SlugClashes(PermalinkPattern pattern, DuplicateSlug policy, Diagnostics diagnostics) {
        this.pattern = pattern;
        this.policy = policy;
        this.diagnostics = diagnostics;
    }

    /** All documents with paths of their own as far as renaming helps, in the order of the wishes. */
    List<PlannedDocument> settle(List<Wish> wishes) {
        Map<String, List<Wish>> groups = new TreeMap<>();
        Map<String, PlannedDocument> planned = new LinkedHashMap<>();
        for (Wish wish : wishes) {
            taken.add(PathName.folded(wish.path().output()));
            planned.put(wish.document().source(), planned(wish, wish.slug(), wish.path()));
            if (!wish.fixed()) {
                groups.computeIfAbsent(wish.path().output(), k -> new ArrayList<>())
                        .add(wish);
            }
        }
        for (List<Wish> group : groups.values()) {
            if (group.size() > 1) {
                List<PlannedDocument> settled = settleGroup(group);
                settled.forEach(d -> planned.put(d.document().source(), d));
            }
        }
        return List.copyOf(planned.values());
    }

    private List<PlannedDocument> settleGroup(List<Wish> group) {
        List<Wish> newestFirst = group.stream()
                .sorted(Comparator.comparing(Wish::document, PostOrder.NEWEST_FIRST))
                .toList();
        List<PlannedDocument> settled = new ArrayList<>();
        Wish keeper = newestFirst.get(0);
        settled.add(planned(keeper, keeper.slug(), keeper.path()));
        for (int i = newestFirst.size() - 1; i > 0; i--) {
            settled.add(rename(newestFirst.get(i)));
        }
        if (policy == DuplicateSlug.FAIL) {
            newestFirst.forEach(w -> reportError(w, newestFirst));
        } else {
            reportRenamed(settled);
        }
        return settled;
    }

    private PlannedDocument rename(Wish wish) {
        Optional<String> id = StableId.shortOf(wish.document());
        String base = id.map(i -> "-" + i).orElse("");
        int number = id.isPresent() ? 1 : 2;
        while (true) {
            String suffix = number == 1 ? base : base + "-" + number;
            SitePath path = pattern.expand(wish.document(), wish.slug(), suffix);
            if (taken.add(PathName.folded(path.output()))) {
                return planned(wish, SafeSlug.withSuffix(wish.slug(), suffix), path);
            }
            number++;
        }
    }

    private static PlannedDocument planned(Wish wish, String slug, SitePath path) {
        return new PlannedDocument(wish.document(), slug, path.url(), path.output());
    }

    private void reportError(Wish wish, List<Wish> group) {
        String source = wish.document().source();
        String others = group.stream()
                .map(w -> w.document().source())
                .filter(s -> !s.equals(source))
                .limit(NAMED)
                .collect(Collectors.joining(", "));
        int unnamed = group.size() - 1 - NAMED;
        Place.of(wish.document(), "slug")
                .report(
                        diagnostics,
                        Rule.SLUG_DUPLICATE,
                        Severity.ERROR,
                        "the slug \"" + wish.slug() + "\" is also that of " + others
                                + (unnamed > 0 ? " and " + unnamed + " more" : ""),
                        "write another slug: in all but one of them");
    }

    /** One report a group, at the first post that moved. */
    private void reportRenamed(List<PlannedDocument> settled) {
        PlannedDocument keeper = settled.get(0);
        List<PlannedDocument> renamed = settled.subList(1, settled.size());
        String moved = renamed.stream()
                .map(d -> d.document().source() + " becomes /" + d.url())
                .collect(Collectors.joining(", "));
        Place.of(renamed.get(0).document(), "slug")
                .report(
                        diagnostics,
                        Rule.SLUG_DUPLICATE,
                        settled.size() + " posts have one slug: "
                                + keeper.document().source() + " is the newest and keeps /" + keeper.url() + ", "
                                + moved + equalBodies(settled),
                        "write another slug: in the older ones, or delete copies");
    }

    private static String equalBodies(List<PlannedDocument> posts) {
        Map<String, List<String>> sources = new LinkedHashMap<>();
        for (PlannedDocument post : posts) {
            Document document = post.document();
            sources.computeIfAbsent(document.body().markdown().strip(), k -> new ArrayList<>())
                    .add(document.source());
        }
        return sources.values().stream()
                .filter(s -> s.size() > 1)
                .map(s -> "; the bodies of " + String.join(", ", s) + " are equal")
                .collect(Collectors.joining());
    }
}
