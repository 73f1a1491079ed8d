package io.github.blogmaven.site;

import io.github.blogmaven.content.Document;
import java.time.Instant;
import java.util.Comparator;

/** The order of posts: newest first, one without a date before all others, the same instant by source path. */
final class PostOrder {
    static final Comparator<Document> NEWEST_FIRST =
            Comparator.comparing(PostOrder::instant).reversed().thenComparing(Document::source);

    private PostOrder() {}

    private static Instant instant(Document post) {
        return post.publication().published().map(d -> d.toInstant()).orElse(Instant.MAX);
    }
}
