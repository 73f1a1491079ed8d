package io.github.blogmaven.site;

import io.github.blogmaven.content.Content;
import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.Link;
import io.github.blogmaven.content.Link.Status;
import io.github.blogmaven.content.RootMark;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Knows what the target of a link leads to. Immutable and shared by all threads. */
public final class LinkIndex {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final String HEADING = "#heading-";

    private final OwnUrls own;
    private final AssetPaths assets;
    private final SourceIndex sources;
    private final UrlIndex urls;
    private final Map<String, String> copies;
    private final Map<String, PlannedDocument> documents = new TreeMap<>();

    LinkIndex(OwnUrls own, Content content, List<PlannedDocument> documents, AssetPaths assets, List<Route> routes) {
        this.own = own;
        this.assets = assets;
        this.sources = new SourceIndex(content, documents, assets);
        this.urls = new UrlIndex(content, documents, assets, routes);
        this.copies = content.copies();
        documents.forEach(d -> this.documents.put(d.document().source(), d));
    }

    /**
     * Resolves a target as a document writes it: a URL of this blog, a path of a source file, or a path of the site.
     * Never fails; what is not found is {@link Status#MISSING} and stays as written.
     */
    public Link resolve(Document from, String target) {
        if (target.startsWith("#")) {
            return new Link(fragment(from, target), Status.SELF, from.source());
        }
        if (target.isEmpty() || target.startsWith("?")) {
            return new Link(target, Status.SELF, from.source());
        }
        Optional<String> within = own.withinBlog(target);
        boolean absolute = target.startsWith("//") || SCHEME.matcher(target).matches();
        if (absolute && within.isEmpty()) {
            return copy(target).orElseGet(() -> Link.external(target));
        }
        String local = within.orElse(target);
        int end = pathEnd(local);
        return PercentCode.decode(local.substring(0, end))
                .map(PathName::composed)
                .flatMap(path -> find(from, path))
                .map(found -> link(found, target, fragment(from, local.substring(end))))
                .orElseGet(() -> new Link(target, Status.MISSING, ""));
    }

    /** The copy of what another site has. */
    private Optional<Link> copy(String target) {
        return Optional.ofNullable(copies.get(target))
                .flatMap(assets::route)
                .map(file -> link(Found.file(file), target, ""));
    }

    /** Whether a target is the URL of another site's picture of which there is a copy. */
    boolean isCopied(String target) {
        return copies.containsKey(target);
    }

    /** Resolves a target as the blog's configuration writes it: paths are those of the site, or of sources. */
    public Link resolve(String target) {
        Optional<String> within = own.withinBlog(target);
        boolean absolute = target.startsWith("//") || SCHEME.matcher(target).matches();
        if (absolute && within.isEmpty()) {
            return Link.external(target);
        }
        String local = within.orElse(target.startsWith("/") ? target : "/" + target);
        int end = pathEnd(local);
        return PercentCode.decode(local.substring(0, end))
                .map(PathName::composed)
                .flatMap(path -> own.readings(path).stream()
                        .map(reading -> RelativePath.resolve("", reading.substring(1)))
                        .flatMap(Optional::stream)
                        .map(this::fromRoot)
                        .flatMap(Optional::stream)
                        .findFirst())
                .map(found -> link(found, target, local.substring(end)))
                .orElseGet(() -> new Link(target, Status.MISSING, ""));
    }

    /** The files of the blog. */
    AssetPaths assets() {
        return assets;
    }

    /** The documents of the plan, by source path. */
    Collection<PlannedDocument> documents() {
        return documents.values();
    }

    private Optional<PlannedDocument> document(String source) {
        return Optional.ofNullable(documents.get(source));
    }

    private static Link link(Found found, String target, String suffix) {
        return found.status() == Status.UNPUBLISHED
                ? new Link(target, Status.UNPUBLISHED, found.path())
                : new Link(RootMark.url(found.url() + suffix), found.status(), found.path());
    }

    private Optional<Found> find(Document from, String path) {
        if (path.startsWith("/")) {
            return own.readings(path).stream()
                    .map(reading -> RelativePath.resolve("", reading.substring(1)))
                    .flatMap(Optional::stream)
                    .map(reading -> inModule(from, reading).or(() -> fromRoot(reading)))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return RelativePath.resolve(SourcePath.folder(from.source()), path)
                .flatMap(sources::find)
                .or(() -> document(from.source())
                        .flatMap(d -> RelativePath.resolve(new SitePath(d.url(), d.output()).directory(), path))
                        .flatMap(urls::find))
                .or(() -> RelativePath.resolve(SourcePath.folder(from.source()), path)
                        .flatMap(urls::find))
                .or(() -> RelativePath.resolve("", path).flatMap(sources::find));
    }

    /** What the root of the module's own sources has, as if it were a blog of its own. */
    private Optional<Found> inModule(Document from, String path) {
        return from.module()
                .flatMap(module -> urls.find(module.inUrls(path)).or(() -> sources.find(module.folder() + path)));
    }

    private Optional<Found> fromRoot(String path) {
        return urls.find(path).or(() -> sources.find(path)).or(() -> urls.findFormer(path));
    }

    /** Hashnode puts {@code heading-} before the id of every heading, and its editor copies such links. */
    private static String fragment(Document from, String suffix) {
        int hash = suffix.indexOf('#');
        if (hash < 0 || !suffix.startsWith(HEADING, hash) || !StableId.isHashnode(from)) {
            return suffix;
        }
        return suffix.substring(0, hash) + "#" + suffix.substring(hash + HEADING.length());
    }

    private static int pathEnd(String target) {
        for (int i = 0; i < target.length(); i++) {
            if (target.charAt(i) == '?' || target.charAt(i) == '#') {
                return i;
            }
        }
        return target.length();
    }
}
