package io.github.blogmaven.engine;

import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.Link;
import io.github.blogmaven.content.RenderedBody;
import io.github.blogmaven.content.ValueDigest;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.markdown.LinkResolver;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * The bodies that earlier builds converted, one file each. A body is taken from here only where it would be converted into
 * the very same: by the same plugin and configuration, from the same document, with links that lead to the same. Threads may
 * ask at the same time, each for other documents.
 */
final class BodyCache {
    private final Optional<CacheFolder> folder;
    private final boolean kept;
    private final Set<String> used = new ConcurrentSkipListSet<>();
    private final Queue<String> reasons = new ConcurrentLinkedQueue<>();
    private final AtomicInteger found = new AtomicInteger();

    private BodyCache(Optional<CacheFolder> folder, boolean kept) {
        this.folder = folder;
        this.kept = kept;
    }

    /** Converts one document. */
    @FunctionalInterface
    interface Conversion {
        RenderedBody convert(LinkResolver links, Diagnostics diagnostics);
    }

    /** A build that converts everything and keeps nothing. */
    static BodyCache none() {
        return new BodyCache(Optional.empty(), false);
    }

    /**
     * The bodies in a cache.
     *
     * @param converter digest of all that conversion depends on beside documents and links
     * @param kept whether what is converted is kept
     */
    static BodyCache in(Path cache, String converter, boolean kept) {
        return new BodyCache(Optional.of(new CacheFolder(cache.resolve("bodies"), converter)), kept);
    }

    /** The body of a document, from here or converted. */
    Finding<RenderedBody> body(Document document, LinkResolver resolver, Conversion conversion) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        if (folder.isEmpty()) {
            return Finding.of(conversion.convert(resolver, diagnostics), diagnostics);
        }
        CacheFile file = folder.get().file(document.source());
        used.add(document.source());
        String source = digest(document);
        Optional<ConvertedBody> before = file.read().map(ConvertedBody::read);
        if (before.isPresent()) {
            Optional<String> reason = before.get().reasonToConvert(source, resolver);
            if (reason.isEmpty()) {
                found.incrementAndGet();
                diagnostics.addAll(before.get().problems());
                return Finding.of(before.get().body(), diagnostics);
            }
            reasons.add("converting " + document.source() + ", because " + reason.get());
        }
        Map<String, Link> links = new LinkedHashMap<>();
        RenderedBody body = conversion.convert(target -> links.computeIfAbsent(target, resolver::resolve), diagnostics);
        if (kept) {
            CacheWriter content = file.content();
            new ConvertedBody(source, links, body, diagnostics.list()).write(content);
            file.write(content);
        }
        return Finding.of(body, diagnostics);
    }

    /** All of a document that conversion may ask for; {@code ArchitectureTest} names the same. */
    private static String digest(Document document) {
        return ValueDigest.of(List.of(
                document.headline().excerpt(),
                document.body().source(),
                document.body().start()));
    }

    /** What was converted and why, as far as earlier builds left bodies. */
    List<String> decisions() {
        List<String> decisions = reasons.stream().sorted().collect(Collectors.toCollection(ArrayList::new));
        if (found.get() > 0 || !decisions.isEmpty()) {
            decisions.add("the bodies of " + found + " of " + used.size() + " documents were converted before");
        }
        return decisions;
    }

    /** Forgets the bodies of documents that there are no more. */
    void prune() throws IOException {
        if (kept && folder.isPresent()) {
            folder.get().keepOnly(used);
        }
    }
}
