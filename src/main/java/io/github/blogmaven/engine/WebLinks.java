package io.github.blogmaven.engine;

import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.Link;
import io.github.blogmaven.content.LinkReference;
import io.github.blogmaven.content.RenderedBody;
import io.github.blogmaven.diagnostic.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Where a blog refers to other sites: by target as written, in the order of the documents. */
final class WebLinks {
    private static final Pattern WEB = Pattern.compile("(?i)(?:https?:)?//.*", Pattern.DOTALL);

    private final CheckedBlog blog;
    private final Map<String, List<Use>> uses = new LinkedHashMap<>();

    private WebLinks(CheckedBlog blog) {
        this.blog = blog;
    }

    /** A place where a link stands. */
    record Use(Document document, Location location, String sourceLine) {}

    /** All links of a blog to other sites. */
    static Map<String, List<Use>> of(CheckedBlog blog) {
        return of(blog, Set.of(LinkReference.Kind.values()));
    }

    /** The pictures of a blog that other sites have. */
    static Map<String, List<Use>> pictures(CheckedBlog blog) {
        return of(blog, Set.of(LinkReference.Kind.IMAGE));
    }

    private static Map<String, List<Use>> of(CheckedBlog blog, Set<LinkReference.Kind> kinds) {
        WebLinks links = new WebLinks(blog);
        for (Document document : blog.site().plan().checkedDocuments()) {
            links.collect(document, kinds);
        }
        return links.uses;
    }

    private void collect(Document document, Set<LinkReference.Kind> kinds) {
        RenderedBody body = blog.site().bodies().get(document.source());
        if (body != null) {
            for (LinkReference link : body.links()) {
                if (kinds.contains(link.kind())) {
                    add(link.target(), link.link(), new Use(document, link.location(), link.sourceLine()));
                }
            }
        }
        document.cover().ifPresent(cover -> collect(document, cover.url(), "cover"));
        document.display().socialImage().ifPresent(url -> collect(document, url, "ogImage"));
        if (kinds.contains(LinkReference.Kind.LINK)) {
            document.address().canonical().ifPresent(url -> collect(document, url, "canonical"));
        }
    }

    private void collect(Document document, String target, String key) {
        Location location = document.locate(key);
        Link link = blog.site().plan().links().resolve(document, target);
        add(target, link, new Use(document, location, document.body().source().line(location.line())));
    }

    private void add(String target, Link link, Use use) {
        if (link.status() == Link.Status.EXTERNAL && WEB.matcher(target).matches()) {
            uses.computeIfAbsent(target, t -> new ArrayList<>()).add(use);
        }
    }
}
