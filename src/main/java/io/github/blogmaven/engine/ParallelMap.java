package io.github.blogmaven.engine;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntConsumer;

/**
 * Applies a function to many items on a few threads of its own; results keep the order of the items.
 *
 * <p>The threads have a very large stack (only what is touched costs memory), because Markdown, templates and regular
 * expressions recurse as deep as their input is nested. An item that overflows even that, needs too much memory or takes
 * too long gets a result made from its {@link Failure}, and the others go on. A thread that does not stop when it is
 * interrupted is abandoned, as a daemon, and replaced.
 */
final class ParallelMap {
    /** Passes one million characters of nested Markdown; 64 MiB does not. */
    private static final long STACK_BYTES = 512L << 20;

    private static final long POLL_MILLIS = 50;

    /** Each costs a whole time limit and leaves a busy thread, so a template without end must not cost one a page. */
    private static final int MOST_TIMEOUTS = 5;

    private final int threads;
    private final Duration limit;

    /**
     * A map on a number of threads.
     *
     * @param limit longest time for one item
     */
    ParallelMap(int threads, Duration limit) {
        this.threads = Math.max(1, threads);
        this.limit = limit;
    }

    /** Why an item has no result of its own. */
    enum Failure {
        TIMEOUT,
        /** It was not tried any more, because too many others took too long. */
        GIVEN_UP,
        STACK_OVERFLOW,
        OUT_OF_MEMORY;

        /** This failure as a problem of a file. */
        Diagnostic diagnostic(String path, Duration limit) {
            return switch (this) {
                case TIMEOUT ->
                    of(
                            Rule.POST_TIMEOUT,
                            path,
                            "this takes longer than " + limit.toSeconds() + " s",
                            "split it, or raise the limit with -Dblog.postTimeout=SECONDS");
                case GIVEN_UP ->
                    of(
                            Rule.POST_TIMEOUT,
                            path,
                            "this was not tried, because " + MOST_TIMEOUTS + " others took too long",
                            "mend those first");
                case STACK_OVERFLOW ->
                    of(
                            Rule.POST_TOO_DEEP,
                            path,
                            "this is nested too deeply",
                            "look for thousands of brackets in a row");
                case OUT_OF_MEMORY ->
                    of(Rule.POST_TOO_DEEP, path, "this needs too much memory", "split it, or set MAVEN_OPTS=-Xmx2g");
            };
        }

        private static Diagnostic of(Rule rule, String path, String message, String hint) {
            return new Diagnostic(rule, rule.severity(), Location.file(path), message, hint, "");
        }
    }

    /** What is done with each item. */
    @FunctionalInterface
    interface Work<T, R> {
        R apply(T item) throws IOException;
    }

    /** The result of an item that failed. */
    @FunctionalInterface
    interface Fallback<T, R> {
        R apply(T item, Failure failure);
    }

    /**
     * Maps all items.
     *
     * @param progress is told, on the calling thread, how many items are done
     * @throws IOException the first, in the order of the items, that the work threw; likewise unchecked exceptions
     */
    <T, R> List<R> map(List<T> items, Work<T, R> work, Fallback<T, R> fallback, IntConsumer progress)
            throws IOException {
        if (items.isEmpty()) {
            return List.of();
        }
        Run<T, R> run = new Run<>(items, work, fallback);
        run.await(progress);
        return run.results();
    }

    /** One mapping in progress. */
    private final class Run<T, R> {
        private final List<T> items;
        private final Work<T, R> work;
        private final Fallback<T, R> fallback;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicInteger done = new AtomicInteger();
        private final AtomicReferenceArray<Outcome<R>> outcomes;
        private final List<Worker> workers = new ArrayList<>();
        private int timeouts;

        Run(List<T> items, Work<T, R> work, Fallback<T, R> fallback) {
            this.items = items;
            this.work = work;
            this.fallback = fallback;
            this.outcomes = new AtomicReferenceArray<>(items.size());
            for (int i = 0; i < Math.min(threads, items.size()); i++) {
                workers.add(start());
            }
        }

        private Worker start() {
            Worker worker = new Worker(this::work);
            worker.thread.start();
            return worker;
        }

        private void work(Worker worker) {
            int index = worker.take(next, items.size());
            while (index != Worker.IDLE) {
                Outcome<R> outcome = attempt(items.get(index));
                if (!worker.isAbandoned()) { // else this is only what an interrupt left of it
                    settle(index, outcome);
                }
                index = worker.take(next, items.size());
            }
        }

        private Outcome<R> attempt(T item) {
            try {
                return Outcome.of(work.apply(item));
            } catch (StackOverflowError e) {
                return Outcome.of(fallback.apply(item, Failure.STACK_OVERFLOW));
            } catch (OutOfMemoryError e) {
                return Outcome.of(fallback.apply(item, Failure.OUT_OF_MEMORY));
            } catch (IOException | RuntimeException | Error e) {
                return Outcome.failed(e);
            }
        }

        private void settle(int index, Outcome<R> outcome) {
            if (outcomes.compareAndSet(index, null, outcome)) {
                synchronized (done) {
                    if (done.incrementAndGet() == items.size()) {
                        done.notifyAll();
                    }
                }
            }
        }

        void await(IntConsumer progress) throws IOException {
            try {
                synchronized (done) {
                    while (done.get() < items.size()) {
                        done.wait(POLL_MILLIS);
                        abandonLateWorkers();
                        progress.accept(done.get());
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                next.set(items.size());
                throw new IOException("interrupted", e);
            } finally {
                workers.forEach(Worker::abandon);
            }
        }

        private void abandonLateWorkers() {
            for (int i = 0; i < workers.size(); i++) {
                int late = workers.get(i).abandonIfLate(limit.toNanos());
                if (late != Worker.IDLE) {
                    settle(late, Outcome.of(fallback.apply(items.get(late), Failure.TIMEOUT)));
                    if (++timeouts < MOST_TIMEOUTS) {
                        workers.set(i, start());
                    } else {
                        giveUp();
                    }
                }
            }
        }

        /** Leaves the items that nobody took; those in work go on. */
        private void giveUp() {
            for (int i = next.getAndSet(items.size()); i < items.size(); i++) {
                settle(i, Outcome.of(fallback.apply(items.get(i), Failure.GIVEN_UP)));
            }
        }

        List<R> results() throws IOException {
            List<R> results = new ArrayList<>(items.size());
            for (int i = 0; i < outcomes.length(); i++) {
                results.add(outcomes.get(i).get());
            }
            return results;
        }
    }

    /** A thread and the item it is busy with. */
    private static final class Worker {
        private static final int IDLE = -1;

        private final Thread thread;
        private boolean abandoned;
        private int item = IDLE;
        private long since;

        Worker(java.util.function.Consumer<Worker> work) {
            thread = new Thread(null, () -> work.accept(this), "blog-worker", STACK_BYTES);
            thread.setDaemon(true);
        }

        /** The next item, or {@link #IDLE}: a worker that was given up takes none, because nobody would wait for it. */
        synchronized int take(AtomicInteger next, int count) {
            int index = abandoned ? count : next.getAndIncrement();
            item = index < count ? index : IDLE;
            since = System.nanoTime();
            return item;
        }

        /** Gives the worker up where its item takes longer than the limit; that item, or {@link #IDLE}. */
        synchronized int abandonIfLate(long limitNanos) {
            int late = item != IDLE && System.nanoTime() - since > limitNanos ? item : IDLE;
            if (late != IDLE) {
                abandon();
            }
            return late;
        }

        synchronized boolean isAbandoned() {
            return abandoned;
        }

        synchronized void abandon() {
            abandoned = true;
            thread.interrupt();
        }
    }

    /** A result or what was thrown in its place. */
    private record Outcome<R>(List<R> result, List<Throwable> thrown) {
        static <R> Outcome<R> of(R result) {
            return new Outcome<>(List.of(result), List.of());
        }

        static <R> Outcome<R> failed(Throwable thrown) {
            return new Outcome<>(List.of(), List.of(thrown));
        }

        R get() throws IOException {
            if (thrown.isEmpty()) {
                return result.get(0);
            }
            Throwable cause = thrown.get(0);
            if (cause instanceof IOException e) {
                throw e;
            }
            if (cause instanceof RuntimeException e) {
                throw e;
            }
            throw (Error) cause;
        }
    }
}
