package io.github.blogmaven.links;

import io.github.blogmaven.config.LinkCheckConfig;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;

/** Asks other sites whether what is linked to is there. */
public final class LinkProber {
    private final LinkCheckConfig config;
    private final ProbeSettings settings;
    private final AnswerCache cache;
    private final InstantSource clock;

    /**
     * A prober.
     *
     * @param cache of earlier answers, which this one adds to
     * @param clock what the answers' age and dates of servers are measured by
     */
    public LinkProber(LinkCheckConfig config, ProbeSettings settings, AnswerCache cache, InstantSource clock) {
        this.config = config;
        this.settings = settings;
        this.cache = cache;
        this.clock = clock;
    }

    /**
     * Asks for every link once, in any order.
     *
     * @param links as written; those that lead to the same place are asked for once
     * @param progress is told how many links have an answer, on this thread
     * @return the answers, by link, in the order of the links
     * @throws InterruptedIOException where this thread is interrupted
     */
    public Map<String, Answer> ask(Collection<String> links, IntConsumer progress) throws IOException {
        WantedUrls urls = WantedUrls.of(links, new SkipPatterns(config.skip()), "validation.links.skip");
        Map<String, URI> wanted = urls.urls();
        Map<String, Answer> answers = urls.answers();
        Map<URI, Answer> found = new ConcurrentHashMap<>();
        wanted.values().forEach(url -> cache.fresh(url).ifPresent(answer -> found.put(url, answer)));
        List<URI> unknown = wanted.values().stream()
                .distinct()
                .filter(url -> !found.containsKey(url))
                .toList();
        visit(unknown, found, progress);
        unknown.forEach(url -> Optional.ofNullable(found.get(url)).ifPresent(answer -> cache.remember(url, answer)));
        wanted.forEach((link, url) -> Optional.ofNullable(found.get(url)).ifPresent(a -> answers.put(link, a)));
        return answers;
    }

    private void visit(List<URI> urls, Map<URI, Answer> found, IntConsumer progress) throws IOException {
        Round round = new Round(
                config.perHost(),
                settings,
                (client, threads) -> new HttpProbe(client, settings, clock, Optional.empty()),
                (url, done) -> found.put(url, done.answer()));
        round.visit(urls, progress);
    }
}
