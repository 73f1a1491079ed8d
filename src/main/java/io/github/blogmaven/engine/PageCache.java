package io.github.blogmaven.engine;

import io.github.blogmaven.output.FileStamp;
import io.github.blogmaven.output.OutputSession;
import io.github.blogmaven.render.PreparedFile;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
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
    static PageCache of(BuildRequest request) throws IOException {
        boolean known = request.incremental() && !request.reporting().templateMetrics();
        Optional<String> fingerprint = known ? RequestFingerprint.of(request) : Optional.empty();
        if (fingerprint.isEmpty()) {
            return none();
        }
        CacheFile file = new CacheFile(LastBuildFile.path(request, "pages"), fingerprint.get());
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

    /** Keeps what is known, for the next build. */
    void write(Map<String, FileStamp> stamps) throws IOException {
        if (file.isEmpty()) {
            return;
        }
        CacheWriter out = file.get().content();
        SortedMap<String, String> pages = new TreeMap<>(now);
        out.list(List.copyOf(pages.entrySet()), page -> {
            FileStamp stamp = stamps.getOrDefault(page.getKey(), new FileStamp(-1, 0));
            out.text(page.getKey());
            out.text(page.getValue());
            out.number(stamp.size());
            out.number(stamp.modified());
        });
        file.get().write(out);
    }
}
