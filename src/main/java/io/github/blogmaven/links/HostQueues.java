package io.github.blogmaven.links;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Visits that wait for their turn, by host: no host gets more than a few at the same time, nor any while it asked to be left
 * alone, and meanwhile the others go on. Any number of threads may take.
 */
final class HostQueues {
    private final int perHost;
    /** The host that was asked longest ago comes first. */
    private final Map<String, Host> hosts = new LinkedHashMap<>();
    /** Visits that have no answer. */
    private int open;

    HostQueues(int perHost) {
        this.perHost = perHost;
    }

    private static final class Host {
        private final Deque<Visit> waiting = new ArrayDeque<>();
        private int busy;
        /** By {@link System#nanoTime}. */
        private long notBefore = System.nanoTime();
    }

    synchronized void add(Visit visit) {
        open++;
        host(visit).waiting.add(visit);
        notifyAll();
    }

    /** The next visit whose turn it is, when it is; empty when every visit has its answer. */
    synchronized Optional<Visit> take() throws InterruptedException {
        while (open > 0) {
            long now = System.nanoTime();
            long pause = Long.MAX_VALUE;
            for (Iterator<Map.Entry<String, Host>> all = hosts.entrySet().iterator(); all.hasNext(); ) {
                Map.Entry<String, Host> next = all.next();
                Host host = next.getValue();
                if (host.waiting.isEmpty() || host.busy >= perHost) {
                    continue;
                }
                if (host.notBefore - now <= 0) {
                    all.remove();
                    hosts.put(next.getKey(), host);
                    host.busy++;
                    return Optional.of(host.waiting.remove());
                }
                pause = Math.min(pause, host.notBefore - now);
            }
            wait(pause == Long.MAX_VALUE ? 0 : pause / 1_000_000 + 1);
        }
        return Optional.empty();
    }

    /** A visit has its answer. */
    synchronized void finish(Visit visit) {
        open--;
        host(visit).busy--;
        notifyAll();
    }

    /** A visit goes on, at the host that it leads to by now. */
    synchronized void goOn(Visit before, Visit after) {
        host(before).busy--;
        host(after).waiting.addFirst(after);
        notifyAll();
    }

    /** A visit goes on later, and nothing else is asked of its host until then. */
    synchronized void goOn(Visit before, Visit after, Duration pause) {
        Host host = host(after);
        long until = System.nanoTime() + pause.toNanos();
        if (until - host.notBefore > 0) {
            host.notBefore = until;
        }
        goOn(before, after);
    }

    private Host host(Visit visit) {
        return hosts.computeIfAbsent(visit.host(), name -> new Host());
    }
}
