package io.github.blogmaven.site;

import io.github.blogmaven.config.Author;
import io.github.blogmaven.config.BlogConfig;
import io.github.blogmaven.config.NearestName;
import io.github.blogmaven.config.TaxonomyConfig;
import io.github.blogmaven.content.Document;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Checks what documents are grouped by: against the registries of the blog, and against each other. */
final class TermChecker {
    private static final String TAGS = "tags";

    private final BlogConfig config;
    private final List<Document> documents;
    private final Diagnostics diagnostics;

    /** One use of a term. */
    private record Use(Document document, String term) {}

    TermChecker(SitePlan plan, Diagnostics diagnostics) {
        this.config = plan.config();
        this.documents = plan.checkedDocuments();
        this.diagnostics = diagnostics;
    }

    void check() {
        config.registries().tags().ifPresent(this::checkTags);
        config.registries().series().ifPresent(this::checkSeries);
        if (!config.authors().isEmpty()) {
            checkAuthors();
        }
        config.taxonomies().forEach(this::checkSpellings);
    }

    private void checkTags(Set<String> known) {
        for (Document document : documents) {
            for (String tag : document.terms().getOrDefault(TAGS, List.of())) {
                if (!known.contains(tag)) {
                    reportUnknown(document, TAGS, tag, Rule.TAG_UNKNOWN, known);
                }
            }
        }
    }

    private void checkSeries(Set<String> known) {
        for (Document document : documents) {
            document.series()
                    .filter(series -> !known.contains(series))
                    .ifPresent(series -> reportUnknown(document, "series", series, Rule.SERIES_UNKNOWN, known));
        }
    }

    private void checkAuthors() {
        Set<String> known = new TreeSet<>(config.authors().keySet());
        config.authors().values().stream().map(Author::name).forEach(known::add);
        for (Document document : documents) {
            for (String author : document.authors()) {
                if (!known.contains(author)) {
                    reportUnknown(document, "authors", author, Rule.AUTHOR_UNKNOWN, known);
                }
            }
        }
    }

    private void reportUnknown(Document document, String key, String name, Rule rule, Collection<String> known) {
        String file = key + ".yaml";
        TermPlace.of(document, key, name)
                .report(
                        diagnostics,
                        rule,
                        file + " does not know \"" + name + "\"",
                        NearestName.question(name, known) + "if it is new, add it to " + file);
    }

    /** The spellings that share a page, and in the case of tags, the pages with one post. */
    private void checkSpellings(TaxonomyConfig taxonomy) {
        Map<String, Map<String, List<Use>>> bySlug = new TreeMap<>();
        Map<String, String> slugs = new HashMap<>();
        for (Document document : documents) {
            for (String term : document.terms().getOrDefault(taxonomy.key(), List.of())) {
                bySlug.computeIfAbsent(slugs.computeIfAbsent(term, TermSlug::of), slug -> new TreeMap<>())
                        .computeIfAbsent(term, spelling -> new ArrayList<>())
                        .add(new Use(document, term));
            }
        }
        for (Map<String, List<Use>> spellings : bySlug.values()) {
            if (spellings.size() > 1) {
                reportSpellings(taxonomy.key(), spellings);
            } else if (taxonomy.key().equals(TAGS)) {
                reportSingle(spellings.values().iterator().next());
            }
        }
    }

    private void reportSpellings(String key, Map<String, List<Use>> spellings) {
        List<List<Use>> usualFirst = spellings.values().stream()
                .sorted(Comparator.comparing((List<Use> uses) -> -uses.size()))
                .toList();
        List<Use> usual = usualFirst.get(0);
        String right = usual.get(0).term();
        for (List<Use> uses : usualFirst.subList(1, usualFirst.size())) {
            Use first = uses.get(0);
            TermPlace.of(first.document(), key, first.term())
                    .report(
                            diagnostics,
                            Rule.TAG_CASE,
                            "\"" + first.term() + "\" is written \"" + right + "\" elsewhere (" + usual.size() + " to "
                                    + uses.size() + ")",
                            "write " + right);
        }
    }

    private void reportSingle(List<Use> uses) {
        if (uses.size() == 1) {
            Use only = uses.get(0);
            TermPlace.of(only.document(), TAGS, only.term())
                    .report(
                            diagnostics,
                            Rule.TAG_ONCE,
                            "no other post has the tag \"" + only.term() + "\"",
                            "use a tag that other posts have, or leave it out");
        }
    }
}
