package io.github.blogmaven.site;

import io.github.blogmaven.content.LostPost;
import io.github.blogmaven.content.SourceFile;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds files beside the documents that look like posts and are published as nothing, not even as a file. */
final class LostPostChecker {
    private final Set<String> published = new HashSet<>();
    private final Set<String> folders = new HashSet<>();
    private final Diagnostics diagnostics;

    LostPostChecker(SitePlan plan, List<Route> routes, Diagnostics diagnostics) {
        for (Route route : routes) {
            if (route instanceof Route.AssetRoute asset) {
                published.add(asset.file().path());
            }
        }
        plan.checkedDocuments().forEach(document -> folders.add(SourcePath.folder(document.source())));
        this.diagnostics = diagnostics;
    }

    /** Reports a file where posts are expected: in a flat folder, that is beside other ones. */
    void check(SourceFile file) {
        String path = file.path();
        if (!published.contains(path) && (LostPost.isExpectedIn(path) || folders.contains(SourcePath.folder(path)))) {
            LostPost.of(file)
                    .ifPresent(lost -> Place.file(path)
                            .report(
                                    diagnostics,
                                    Rule.SOURCE_NOT_A_POST,
                                    "this is no post and is left out: " + lost.reason(),
                                    lost.hint()));
        }
    }
}
