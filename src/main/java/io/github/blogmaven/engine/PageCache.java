package io.github.blogmaven.engine;

import io.github.blogmaven.output.FileStamp;
import io.github.blogmaven.output.OutputSession;
import io.github.blogmaven.render.PreparedFile;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the files in the output directory were made of: one that would be made of the same again is left as it is. Threads
 * may ask at the same time, each for other files.
 */
final class PageCache {
    private final Optional<CacheFile> file;
    private final Map<String, KeptPage> before;
    private final Map<String, String> now = new ConcurrentHashMap<>();
    private final AtomicInteger kept = new AtomicInteger();

    private PageCache(Optional<CacheFile> file, Map<String, KeptPage> before) {
        this.file = file;
        this.before = before;
    }

    /** What is known of a file that was published. */
    private record KeptPage(String fingerprint, FileStamp stamp) {}

    /** A build that renders everything and keeps nothing. */
    static PageCache none() {
        return new PageCache(Optional.empty(), Map.of());
    }

    /** What the last build kept that asked the same for the same output directory. */
    static PageCache of(BuildRequest request, Optional<RequestFingerprint> fingerprint) throws IOException {
        if (fingerprint.isEmpty() || request.reporting().templateMetrics()) {
            return none();
        }
        CacheFile file = CacheFile.ofOutput(
                request.directories(), "pages", fingerprint.get().request());
        Map<String, KeptPage> before = new HashMap<>();
        file.read()
                .ifPresent(in -> in.list(() ->
                        before.put(in.text(), new KeptPage(in.text(), new FileStamp(in.number(), in.number())))));
        return new PageCache(Optional.of(file), before);
    }

    /** Leaves a file of the site as it is, if rendering it would not change it; whether that is so. */
    boolean keeps(PreparedFile prepared, OutputSession session) throws IOException {
        Optional<String> fingerprint = file.isEmpty() ? Optional.empty() : prepared.fingerprint();
        if (fingerprint.isEmpty()) {
            return false;
        }
        KeptPage page = before.get(prepared.output());
        now.put(prepared.output(), fingerprint.get());
        boolean keeps = page != null
                && page.fingerprint().equals(fingerprint.get())
                && session.keep(prepared.output(), page.stamp());
        kept.addAndGet(keeps ? 1 : 0);
        return keeps;
    }

    /** How much was rendered, as far as an earlier build left pages. */
    Optional<String> decision() {
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(kept + " of " + now.size() + " pages, feeds and Markdown files stay as they are");
    }

    /** Has a file rendered by the next build, too, because there is something to say about it. */
    void forget(PreparedFile prepared) {
        now.remove(prepared.output());
    }

    /** Keeps what is known of the files that were published, for the next build. */
    void write(Map<String, FileStamp> stamps) throws IOException {
        if (file.isEmpty()) {
            return;
        }
        CacheWriter out = file.get().content();
        SortedMap<String, KeptPage> pages = new TreeMap<>();
        stamps.forEach((output, stamp) -> {
            String fingerprint = now.get(output);
            if (fingerprint != null) {
                pages.put(output, new KeptPage(fingerprint, stamp));
            }
        });
        out.list(pages.entrySet(), page -> {
            out.text(page.getKey());
            out.text(page.getValue().fingerprint());
            out.number(page.getValue().stamp().size());
            out.number(page.getValue().stamp().modified());
        });
        file.get().write(out);
    }
}
