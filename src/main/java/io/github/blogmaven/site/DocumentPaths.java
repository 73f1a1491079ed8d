package io.github.blogmaven.site;

import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.Slug;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a document wants to be, as its front matter and its source path say, before anything is known of others. */
final class DocumentPaths {
    private final PermalinkPattern pattern;
    private final Diagnostics diagnostics;

    DocumentPaths(PermalinkPattern pattern, Diagnostics diagnostics) {
        this.pattern = pattern;
        this.diagnostics = diagnostics;
    }

    /**
     * What a document wants.
     *
     * @param slug keeps the rules of {@link PathName}
     * @param fixed whether the path was written or comes from the source path, so that it is never changed
     */
    record Wish(Document document, String slug, SitePath path, boolean fixed) {}

    /** Decides for one document; what was written wrongly is reported and something usable taken instead. */
    Wish wish(Document document) {
        Optional<SitePath> permalink = document.address().permalink().flatMap(p -> permalink(document, p));
        String slug = slug(document);
        if (permalink.isPresent()) {
            return new Wish(document, slug, permalink.get(), true);
        }
        return document.isPost()
                ? new Wish(document, slug, pattern.expand(document, slug, ""), false)
                : new Wish(document, slug, page(document, slug), true);
    }

    private Optional<SitePath> permalink(Document document, String written) {
        WrittenPath path = WrittenPath.of(written);
        if (path.path().isEmpty() || !written.strip().startsWith("/")) {
            String problem = path.path().isEmpty() ? path.problem() : "does not begin with /";
            Place.of(document, "permalink")
                    .report(
                            diagnostics,
                            Rule.PERMALINK_INVALID,
                            "the permalink \"" + written + "\" " + problem,
                            "write the whole path of the page, as in permalink: /" + derived(document) + "/");
            return Optional.empty();
        }
        return path.path();
    }

    private String slug(Document document) {
        Optional<String> slug = document.address().slug();
        if (slug.isEmpty() || !document.body().keys().containsKey("slug")) {
            return derived(document);
        }
        String composed = PathName.composed(slug.get());
        Optional<String> problem = PathName.problem(composed);
        if (problem.isEmpty()) {
            return composed;
        }
        String safe = SafeSlug.of(Slug.of(composed), derived(document), "-post");
        Place.of(document, "slug")
                .report(
                        diagnostics,
                        Rule.SLUG_INVALID,
                        "the slug \"" + slug.get() + "\" " + problem.get(),
                        "write slug: " + safe + ", or permalink: for a path with folders");
        return safe;
    }

    private static String derived(Document document) {
        boolean written = document.body().keys().containsKey("slug");
        String wanted = written
                ? Slug.of(document.title())
                : document.address().slug().orElseGet(() -> Slug.of(document.title()));
        return SafeSlug.of(wanted, StableId.shortOf(document).orElse("post"), "-post");
    }

    private static String inUrls(Document page, String path) {
        return page.module().map(module -> module.inUrls(path)).orElse(path);
    }

    private static SitePath page(Document page, String slug) {
        String path = inUrls(page, SourcePath.withoutExtension(SourcePath.belowRoot(page)));
        List<String> names = new ArrayList<>();
        if (!path.equals("index") && !path.isEmpty()) {
            for (String name : path.split("/")) {
                names.add(SafeSlug.of(PathName.composed(name), "page", "-page"));
            }
        }
        if (!names.isEmpty() && page.body().keys().containsKey("slug")) {
            names.set(names.size() - 1, slug);
        }
        return SitePath.folder(names);
    }
}
