package io.github.blogmaven.render;

import io.github.blogmaven.content.RootMark;
import io.github.blogmaven.site.Taxonomy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes what templates see of terms, each made once, because its weight depends on all terms of its taxonomy. */
final class TermModels {
    private static final int LIGHTEST = 1;
    private static final int HEAVIEST = 5;

    private final Map<String, Map<String, TermModel>> models = new HashMap<>();

    TermModels(List<Taxonomy> taxonomies) {
        for (Taxonomy taxonomy : taxonomies) {
            int least =
                    taxonomy.terms().stream().mapToInt(TermModels::size).min().orElse(1);
            int most =
                    taxonomy.terms().stream().mapToInt(TermModels::size).max().orElse(1);
            Map<String, TermModel> terms = new HashMap<>();
            taxonomy.terms().forEach(term -> terms.put(term.slug(), model(taxonomy, term, least, most)));
            models.put(taxonomy.config().key(), terms);
        }
    }

    TermModel of(Taxonomy taxonomy, Taxonomy.Term term) {
        TermModel model = models.getOrDefault(taxonomy.config().key(), Map.of()).get(term.slug());
        if (model == null) {
            throw new IllegalArgumentException("not a term of the site: " + term.slug());
        }
        return model;
    }

    List<TermModel> of(Taxonomy taxonomy) {
        return taxonomy.terms().stream().map(term -> of(taxonomy, term)).toList();
    }

    private static TermModel model(Taxonomy taxonomy, Taxonomy.Term term, int least, int most) {
        int count = term.posts().size();
        return new TermModel(
                taxonomy.config().key(),
                term.name(),
                term.slug(),
                RootMark.url(term.url()),
                count,
                weight(count, least, most));
    }

    /** On a logarithmic scale, since a few terms have most of the posts. */
    static int weight(int count, int least, int most) {
        if (most <= least) {
            return (LIGHTEST + HEAVIEST) / 2;
        }
        double share = StrictMath.log((double) count / least) / StrictMath.log((double) most / least);
        return LIGHTEST + (int) StrictMath.rint(share * (HEAVIEST - LIGHTEST));
    }

    private static int size(Taxonomy.Term term) {
        return term.posts().size();
    }
}
