package io.github.blogmaven.engine;

import io.github.blogmaven.config.BlogConfig;
import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.Link;
import io.github.blogmaven.content.RenderedBody;
import io.github.blogmaven.content.ValueDigest;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.markdown.LinkResolver;
import java.io.IOException;
import java.nio.file.Files;
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
import java.util.stream.Stream;

/**
 * The bodies that earlier builds converted, one file each. A body is taken from here only where it would be converted into
 * the very same: by the same plugin and configuration, from the same document, with links that lead to the same. Threads may
 * ask at the same time, each for other documents.
 */
final class BodyCache {
    private static final int NAME_LENGTH = 32;

    private final Optional<Path> folder;
    private final String converter;
    private final boolean kept;
    private final Set<String> used = new ConcurrentSkipListSet<>();
    private final Queue<String> reasons = new ConcurrentLinkedQueue<>();
    private final AtomicInteger found = new AtomicInteger();

    private BodyCache(Optional<Path> folder, String converter, boolean kept) {
        this.folder = folder;
        this.converter = converter;
        this.kept = kept;
    }

    /** Converts one document. */
    @FunctionalInterface
    interface Conversion {
        RenderedBody convert(LinkResolver links, Diagnostics diagnostics);
    }

    /**
     * The bodies of a blog.
     *
     * @param texts digest of the texts that conversion writes into bodies
     * @param kept whether what is converted is kept: only whole bodies are
     */
    static BodyCache of(BuildRequest request, BlogConfig config, String texts, boolean kept) throws IOException {
        Optional<String> plugin = request.incremental() ? RequestFingerprint.ofPlugin() : Optional.empty();
        return new BodyCache(
                plugin.map(files -> request.directories().cache().resolve("bodies")),
                plugin.map(files -> ValueDigest.of(List.of(files, config.markdown(), texts)))
                        .orElse(""),
                kept);
    }

    /** The body of a document, from here or converted. */
    Finding<RenderedBody> body(Document document, LinkResolver resolver, Conversion conversion) throws IOException {
        if (folder.isEmpty()) {
            Diagnostics diagnostics = new Diagnostics();
            return Finding.of(conversion.convert(resolver, diagnostics), diagnostics);
        }
        String name = ValueDigest.of(document.source()).substring(0, NAME_LENGTH);
        String source = ValueDigest.of(List.of(
                document.headline().excerpt(),
                document.body().source(),
                document.body().start()));
        CacheFile file = new CacheFile(folder.get().resolve(name), converter);
        used.add(name);
        Optional<ConvertedBody> before = file.read().map(ConvertedBody::read);
        if (before.isPresent()) {
            if (!before.get().source().equals(source)) {
                reasons.add("converting " + document.source() + ", because it changed");
            } else if (!before.get().resolvesAs(resolver)) {
                reasons.add("converting " + document.source() + ", because its links lead elsewhere");
            } else {
                found.incrementAndGet();
                Diagnostics again = new Diagnostics();
                again.addAll(before.get().problems());
                return Finding.of(before.get().body(), again);
            }
        }
        Map<String, Link> links = new LinkedHashMap<>();
        Diagnostics diagnostics = new Diagnostics();
        RenderedBody body = conversion.convert(target -> links.computeIfAbsent(target, resolver::resolve), diagnostics);
        if (kept) {
            CacheWriter content = file.content();
            new ConvertedBody(source, links, body, diagnostics.list()).write(content);
            file.write(content);
        }
        return Finding.of(body, diagnostics);
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
        if (!kept || folder.isEmpty() || !Files.isDirectory(folder.get())) {
            return;
        }
        List<Path> stale = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.get())) {
            files.filter(file -> !used.contains(String.valueOf(file.getFileName())))
                    .forEach(stale::add);
        }
        for (Path file : stale) {
            Files.deleteIfExists(file);
        }
    }
}
