package io.github.blogmaven.engine;

import io.github.blogmaven.content.ValueDigest;
import io.github.blogmaven.highlight.Highlighter;
import io.github.blogmaven.render.CodeMemory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

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
    public String dressed(String document, Highlighter highlighter, Function<Highlighter, String> work)
            throws IOException {
        if (folder.isEmpty()) {
            return NONE.dressed(document, highlighter, work);
        }
        CacheFile file = folder.get().file(document);
        Map<String, String> before = file.read().map(CodeCache::read).orElseGet(LinkedHashMap::new);
        Remembering known = new Remembering(highlighter, before);
        String result = work.apply(known);
        if (!known.now.isEmpty()) {
            asked.incrementAndGet();
            found.addAndGet(before.keySet().containsAll(known.now.keySet()) ? 1 : 0);
        }
        if (!known.now.keySet().equals(before.keySet())) {
            CacheWriter content = file.content();
            content.list(known.now.entrySet(), block -> {
                content.text(block.getKey());
                content.text(block.getValue());
            });
            file.write(content);
        }
        return result;
    }

    private static Map<String, String> read(CacheReader in) {
        Map<String, String> blocks = new LinkedHashMap<>();
        in.list(() -> blocks.put(in.text(), in.text()));
        return blocks;
    }

    /** How much was highlighted, as far as earlier builds left anything. */
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

    /** Asks another highlighter only for what is new in a document. */
    private static final class Remembering implements Highlighter {
        private final Highlighter other;
        private final Map<String, String> before;
        private final Map<String, String> now = new LinkedHashMap<>();

        Remembering(Highlighter other, Map<String, String> before) {
            this.other = other;
            this.before = before;
        }

        @Override
        public Optional<String> highlight(String code, String language) {
            String key = ValueDigest.of(List.of(language, code));
            Optional<String> html = Optional.ofNullable(before.get(key)).or(() -> other.highlight(code, language));
            html.ifPresent(known -> now.put(key, known));
            return html;
        }

        @Override
        public Optional<String> title(String language) {
            return other.title(language);
        }
    }
}
