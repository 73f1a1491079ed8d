package io.github.blogmaven.site;

import io.github.blogmaven.content.Content;
import io.github.blogmaven.content.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what links name by source path, as an editor or a repository's web page follows them. */
final class SourceIndex {
    private final Map<String, Found> found = new HashMap<>();

    SourceIndex(Content content, List<PlannedDocument> documents, AssetPaths assets) {
        for (Document document : content.documents()) {
            found.put(PathName.composed(document.source()), Found.unpublished(document.source()));
        }
        for (Document document : content.leftOut()) {
            found.put(PathName.composed(document.source()), Found.unpublished(document.source()));
        }
        for (PlannedDocument document : documents) {
            found.put(PathName.composed(document.document().source()), Found.document(document));
        }
        for (Route.AssetRoute file : assets.all()) {
            found.put(PathName.composed(file.file().path()), Found.file(file));
        }
    }

    /** What is at a path from the source directory; the extension, {@code index.md} and Jekyll's underscore may differ. */
    Optional<Found> find(String path) {
        String composed = PathName.composed(path);
        String name = composed.endsWith("/") ? composed.substring(0, composed.length() - 1) : composed;
        for (String candidate : List.of(name, name + ".md", name.isEmpty() ? "index.md" : name + "/index.md")) {
            Found hit = found.get(candidate);
            if (hit != null) {
                return Optional.of(hit);
            }
        }
        return name.startsWith("_posts/") ? find(name.substring(1)) : Optional.empty();
    }
}
