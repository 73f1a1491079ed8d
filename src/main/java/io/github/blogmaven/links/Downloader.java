package io.github.blogmaven.links;

import io.github.blogmaven.config.LinkCheckConfig;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;

/** Fetches what other sites have at some URLs, as politely as links are checked. */
public final class Downloader {
    private final LinkCheckConfig config;
    private final List<String> skip;
    private final ProbeSettings settings;
    private final int limit;
    private final InstantSource clock;

    /**
     * A downloader.
     *
     * @param config how politely
     * @param skip what is not fetched: hosts, which mean their subdomains too, and URLs
     * @param limit most bytes of one URL
     * @param clock what dates of servers are measured by
     */
    public Downloader(
            LinkCheckConfig config, List<String> skip, ProbeSettings settings, int limit, InstantSource clock) {
        this.config = config;
        this.skip = skip;
        this.settings = settings;
        this.limit = limit;
        this.clock = clock;
    }

    /** Takes what was fetched. */
    @FunctionalInterface
    public interface Receiver {
        /**
         * Takes one body, on any thread.
         *
         * @param link that it was fetched for, as written
         * @return why it is not what was wanted, as in {@code it is no picture}; empty where it is
         * @throws IOException where it cannot be kept; nothing more is fetched then
         */
        Optional<String> receive(String link, Body body) throws IOException;
    }

    /**
     * Fetches each link once, in any order.
     *
     * @param links as written; those that lead to the same place are fetched once
     * @param progress is told how many are done, on this thread
     * @return what came of it, by link, in the order of the links; {@link Answer.Kind#ALIVE} where the receiver was content
     * @throws IOException of the receiver, or where this thread is interrupted
     */
    public Map<String, Answer> fetch(Collection<String> links, Receiver receiver, IntConsumer progress)
            throws IOException {
        WantedUrls wanted = WantedUrls.of(links, new SkipPatterns(skip), "images.skip");
        Map<URI, List<String>> byUrl = new LinkedHashMap<>();
        wanted.urls()
                .forEach((link, url) ->
                        byUrl.computeIfAbsent(url, u -> new ArrayList<>()).add(link));
        Map<String, Answer> found = new ConcurrentHashMap<>();
        Round round = new Round(
                config.perHost(),
                settings,
                (client, threads) -> new HttpProbe(
                        client, settings, clock, Optional.of(new BodyReader(limit, settings.timeout(), threads))),
                (url, done) -> {
                    for (String link : byUrl.getOrDefault(url, List.of())) {
                        found.put(link, received(link, done, receiver));
                    }
                });
        round.visit(byUrl.keySet(), progress);
        Map<String, Answer> answers = new LinkedHashMap<>(wanted.answers());
        answers.putAll(found);
        return answers;
    }

    private static Answer received(String link, HttpProbe.Done done, Receiver receiver) throws IOException {
        if (done.body().isEmpty()) {
            return done.answer();
        }
        return receiver.receive(link, done.body().get()).map(Answer::unclear).orElseGet(Answer::alive);
    }
}
