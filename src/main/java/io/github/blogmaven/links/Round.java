package io.github.blogmaven.links;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Visits to other sites on a few threads, until each has its answer. */
final class Round {
    /** Requests at the same time, all hosts together. */
    private static final int MOST_REQUESTS = 16;

    private static final long PROGRESS_MILLIS = 50;

    private final int perHost;
    private final ProbeSettings settings;
    private final Asking asking;
    private final Settlement settlement;
    private final AtomicInteger settled = new AtomicInteger();

    /**
     * A round.
     *
     * @param perHost requests that one host gets at the same time
     * @param settlement what is done with answers, on any of the threads
     */
    Round(int perHost, ProbeSettings settings, Asking asking, Settlement settlement) {
        this.perHost = perHost;
        this.settings = settings;
        this.asking = asking;
        this.settlement = settlement;
    }

    /** Makes what sends the requests. */
    @FunctionalInterface
    interface Asking {
        /**
         * A sender of requests.
         *
         * @param threads that it may use while the round lasts
         */
        HttpProbe with(HttpClient client, ExecutorService threads);
    }

    /** Takes the answers. */
    @FunctionalInterface
    interface Settlement {
        /** Takes one. */
        void accept(URI url, HttpProbe.Done done) throws IOException;
    }

    /**
     * Makes all visits.
     *
     * @param progress is told how many are done, on this thread
     * @throws InterruptedIOException where this thread is interrupted
     * @throws IOException the first of the settlement
     */
    void visit(Collection<URI> urls, IntConsumer progress) throws IOException {
        HostQueues queues = new HostQueues(perHost);
        urls.forEach(url -> queues.add(Visit.of(url)));
        ExecutorService threads = Executors.newCachedThreadPool(Round::daemon);
        try {
            HttpProbe probe = asking.with(client(threads), threads);
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < Math.min(MOST_REQUESTS, urls.size()); i++) {
                workers.add(threads.submit(() -> work(queues, probe)));
            }
            for (Future<?> worker : workers) {
                while (!isDone(worker)) {
                    progress.accept(settled.get());
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
        Thread thread = new Thread(work, "blog-other-sites");
        thread.setDaemon(true);
        return thread;
    }

    private Object work(HostQueues queues, HttpProbe probe) throws InterruptedException, IOException {
        for (Optional<Visit> next = queues.take(); next.isPresent(); next = queues.take()) {
            Visit visit = next.get();
            HttpProbe.Step step = step(probe, visit);
            if (step instanceof HttpProbe.Done done) {
                try {
                    settlement.accept(visit.url(), done);
                } finally {
                    settled.incrementAndGet();
                    queues.finish(visit);
                }
            } else if (step instanceof HttpProbe.Wait wait) {
                queues.goOn(visit, wait.visit(), wait.pause());
            } else if (step instanceof HttpProbe.GoOn goOn) {
                queues.goOn(visit, goOn.visit());
            }
        }
        return settled;
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
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException("a link could not be asked for", e.getCause());
        }
    }
}
