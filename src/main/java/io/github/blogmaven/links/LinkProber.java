package io.github.blogmaven.links;

import io.github.blogmaven.config.LinkCheckConfig;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;

/** Asks other sites whether what is linked to is there. */
public final class LinkProber {
    /** Requests at the same time, all hosts together. */
    private static final int MOST_REQUESTS = 16;

    private static final long PROGRESS_MILLIS = 50;

    private final LinkCheckConfig config;
    private final ProbeSettings settings;
    private final AnswerCache cache;
    private final InstantSource clock;
    private final HostPolicy policy;

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
        this.policy = new HostPolicy(settings.privateHosts());
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
        SkipPatterns skip = new SkipPatterns(config.skip());
        Map<String, URI> wanted = new LinkedHashMap<>();
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (String link : links) {
            Optional<URI> url = AskedUrl.of(link);
            if (url.isEmpty()) {
                answers.put(link, Answer.unclear("it is no web address"));
            } else if (skip.match(link, url.get())) {
                answers.put(link, Answer.notAsked("validation.links.skip"));
            } else {
                answers.put(link, Answer.alive()); // its place in the order
                wanted.put(link, url.get());
            }
        }
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
        HostQueues queues = new HostQueues(config.perHost());
        urls.forEach(url -> queues.add(Visit.of(url)));
        ExecutorService threads = Executors.newCachedThreadPool(LinkProber::daemon);
        int known = found.size();
        try {
            HttpProbe probe = new HttpProbe(client(threads), policy, settings, clock);
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < Math.min(MOST_REQUESTS, urls.size()); i++) {
                workers.add(threads.submit(() -> work(queues, probe, found)));
            }
            for (Future<?> worker : workers) {
                while (!isDone(worker)) {
                    progress.accept(found.size() - known);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private HttpClient client(ExecutorService threads) {
        return HttpClient.newBuilder()
                .executor(threads)
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .cookieHandler(new CookieManager()) // some sites redirect until they see their cookie again
                .build();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "blog-check-links");
        thread.setDaemon(true);
        return thread;
    }

    private static Object work(HostQueues queues, HttpProbe probe, Map<URI, Answer> found) throws InterruptedException {
        for (Optional<Visit> next = queues.take(); next.isPresent(); next = queues.take()) {
            Visit visit = next.get();
            HttpProbe.Step step = step(probe, visit);
            if (step instanceof HttpProbe.Done done) {
                found.put(visit.url(), done.answer());
                queues.finish(visit);
            } else if (step instanceof HttpProbe.Wait wait) {
                queues.goOn(visit, wait.visit(), wait.pause());
            } else if (step instanceof HttpProbe.GoOn goOn) {
                queues.goOn(visit, goOn.visit());
            }
        }
        return found;
    }

    /** What nobody thought of costs one link its answer, not all of them. */
    private static HttpProbe.Step step(HttpProbe probe, Visit visit) throws InterruptedException {
        try {
            return probe.ask(visit);
        } catch (RuntimeException e) {
            return new HttpProbe.Done(Answer.unclear("it cannot be asked for: " + e));
        }
    }

    /** Waits a moment for a worker. */
    private static boolean isDone(Future<?> worker) throws IOException {
        try {
            worker.get(PROGRESS_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while other sites were asked");
        } catch (ExecutionException e) {
            throw new IllegalStateException("a link could not be asked for", e.getCause());
        }
    }
}
