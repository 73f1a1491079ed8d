package io.github.blogmaven.engine;

import io.github.blogmaven.content.ValueDigest;
import io.github.blogmaven.render.CodeMemory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The code that earlier builds highlighted, one file for each document. A block is taken from here only where the same
 * plugin, with the same extensions, would highlight the same code in the same language.
 */
final class CodeCache implements CodeMemory {
    private final Optional<CacheFolder> folder;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger found = new AtomicInteger();

    private CodeCache(Optional<CacheFolder> folder) {
        this.folder = folder;
    }

    /** A build that highlights everything and keeps nothing. */
    static CodeCache none() {
        return new CodeCache(Optional.empty());
    }

    /** What earlier builds left for a request; nothing where it has no fingerprint. */
    static CodeCache of(BuildRequest request, Optional<RequestFingerprint> fingerprint) {
        Path folder = request.directories().cache().resolve("code");
        return new CodeCache(fingerprint.map(known -> new CacheFolder(folder, ValueDigest.of(known.plugin()))));
    }

    @Override
    public Map<String, String> read(String document) throws IOException {
        return folder.isEmpty()
                ? NONE.read(document)
                : folder.get().file(document).read().map(CodeCache::blocks).orElseGet(Map::of);
    }

    private static Map<String, String> blocks(CacheReader in) {
        Map<String, String> blocks = new LinkedHashMap<>();
        in.list(() -> blocks.put(in.text(), in.text()));
        return blocks;
    }

    @Override
    public void keep(String document, Map<String, String> before, Map<String, String> now) throws IOException {
        if (!now.isEmpty()) {
            asked.incrementAndGet();
            found.addAndGet(before.keySet().containsAll(now.keySet()) ? 1 : 0);
        }
        if (folder.isPresent() && !now.keySet().equals(before.keySet())) {
            CacheFile file = folder.get().file(document);
            CacheWriter content = file.content();
            content.list(now.entrySet(), block -> {
                content.text(block.getKey());
                content.text(block.getValue());
            });
            file.write(content);
        }
    }

    /** How many documents needed no highlighting, if any. */
    Optional<String> decision() {
        return found.get() == 0
                ? Optional.empty()
                : Optional.of("the code of " + found + " of " + asked + " documents was highlighted before");
    }

    /** Forgets the code of all other documents. */
    void keepOnly(Collection<String> documents) throws IOException {
        if (folder.isPresent()) {
            folder.get().keepOnly(documents);
        }
    }
}
