package io.github.blogmaven.engine;

import static io.github.blogmaven.diagnostic.DiagnosticFormat.plural;

import io.github.blogmaven.content.Content;
import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.Publication.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What was found, in one line for the user: {@code Hashnode backup: 151 posts, 3 drafts}. */
final class ContentSummary {

    private ContentSummary() {}

    static String of(Content content) {
        List<String> parts = new ArrayList<>();
        parts.add(plural(count(content, d -> d.isPost() && is(d, Status.PUBLISHED)), "post"));
        add(parts, count(content, d -> !d.isPost() && is(d, Status.PUBLISHED)), "page");
        add(parts, count(content, d -> is(d, Status.DRAFT)), "draft");
        addStatus(parts, content, Status.FUTURE);
        addStatus(parts, content, Status.EXPIRED);
        addStatus(parts, content, Status.HIDDEN);
        String kind = switch (content.layout()) {
            case BLOG -> "Blog";
            case FLAT -> "Folder of posts";
            case HASHNODE -> "Hashnode backup";
        };
        return kind + ": " + String.join(", ", parts);
    }

    private static void addStatus(List<String> parts, Content content, Status status) {
        long number = count(content, d -> is(d, status));
        if (number > 0) {
            parts.add(number + " " + status.word());
        }
    }

    private static void add(List<String> parts, long number, String noun) {
        if (number > 0) {
            parts.add(plural(number, noun));
        }
    }

    private static boolean is(Document document, Status status) {
        return document.publication().status() == status;
    }

    private static long count(Content content, Predicate<Document> predicate) {
        return content.documents().stream().filter(predicate).count();
    }
}
