package io.github.blogmaven.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The candidates of a {@code srcset} attribute (HTML standard, section 4.8.4.2.1).
 *
 * @param candidates URL and descriptor, separated by a space
 */
record SourceSet(List<String> candidates) {

    static SourceSet of(String value) {
        List<String> candidates = new ArrayList<>();
        for (String candidate : value.split(",\\s+|,$")) {
            if (!candidate.isBlank()) {
                candidates.add(candidate.strip().replaceAll("\\s+", " "));
            }
        }
        return new SourceSet(List.copyOf(candidates));
    }

    /** The attribute's value with other URLs; a candidate whose URL becomes empty is left out. */
    String map(UnaryOperator<String> urls) {
        List<String> mapped = new ArrayList<>();
        for (String candidate : candidates) {
            int space = candidate.indexOf(' ');
            String url = urls.apply(space < 0 ? candidate : candidate.substring(0, space));
            if (!url.isEmpty()) {
                mapped.add(space < 0 ? url : url + candidate.substring(space));
            }
        }
        return String.join(", ", mapped);
    }
}
