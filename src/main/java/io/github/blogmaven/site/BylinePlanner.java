package io.github.blogmaven.site;

import io.github.blogmaven.config.Author;
import io.github.blogmaven.config.BlogConfig;
import io.github.blogmaven.content.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Groups the listed posts by the authors of the registry; whoever is only a name gets no page. */
final class BylinePlanner {
    /** The first part of the URLs of authors. */
    static final String ROOT = "authors/";

    private final BlogConfig config;

    BylinePlanner(BlogConfig config) {
        this.config = config;
    }

    /** The authors with posts, in the registry's order. */
    List<Byline> bylines(List<PlannedDocument> posts) {
        Map<String, List<PlannedDocument>> byId = new LinkedHashMap<>();
        config.authors().keySet().forEach(id -> byId.put(id, new ArrayList<>()));
        for (PlannedDocument post : posts) {
            for (String id : ids(post.document())) {
                List<PlannedDocument> written = byId.get(id);
                if (written != null) {
                    written.add(post);
                }
            }
        }
        List<Byline> bylines = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        byId.forEach((id, written) -> {
            if (!written.isEmpty()) {
                String slug = free(TermSlug.of(id), taken);
                Author author = config.author(id);
                bylines.add(new Byline(author, slug, ROOT + SitePath.encode(slug) + "/", List.copyOf(written)));
            }
        });
        return List.copyOf(bylines);
    }

    /** The ids of a document's authors, each once; the blog's author writes what nobody claims. */
    private Set<String> ids(Document document) {
        Set<String> ids = new TreeSet<>();
        document.authors().forEach(written -> ids.add(config.author(written).id()));
        if (ids.isEmpty()) {
            config.site().author().ifPresent(author -> ids.add(author.id()));
        }
        return ids;
    }

    private static String free(String slug, Set<String> taken) {
        String free = slug;
        for (int number = 2; !taken.add(PathName.folded(free)); number++) {
            free = SafeSlug.withSuffix(slug, "-" + number);
        }
        return free;
    }
}
