package io.github.blogmaven.render;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The time that templates take. A theme's author asks for it; where nobody does, templates run as if it did not exist.
 *
 * <p>Time belongs to the template that the running line is in: what stands between the tags of a macro's call is the
 * caller's, what the macro writes belongs to the file of the macro.
 */
public final class TemplateMetrics {
    private static final long MICRO = 1_000;

    private final boolean wanted;
    private final Map<String, Cost> costs = new TreeMap<>();

    private TemplateMetrics(boolean wanted) {
        this.wanted = wanted;
    }

    /** Metrics without a figure so far. */
    public static TemplateMetrics of(boolean wanted) {
        return new TemplateMetrics(wanted);
    }

    /**
     * A table for people: the template with the most time of its own first; empty where no template ran. Times are sums over
     * all threads.
     */
    public List<String> lines() {
        Map<String, Cost> found;
        synchronized (costs) {
            found = new TreeMap<>(costs);
        }
        if (found.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(row("calls", "total ms", "own ms", "mean ms", "template")));
        found.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().own))
                .forEach(entry -> lines.add(entry.getValue().row(entry.getKey())));
        return List.copyOf(lines);
    }

    /** Measures one run of a template, if anybody asked for it. */
    void watch(Environment environment) {
        if (wanted) {
            environment.setTemplateProcessingTracer(new Trace());
        }
    }

    private void add(Map<String, Cost> more) {
        synchronized (costs) {
            more.forEach(
                    (name, cost) -> costs.computeIfAbsent(name, n -> new Cost()).add(cost));
        }
    }

    private static String row(String calls, String total, String own, String mean, String template) {
        return right(calls, 8) + right(total, 12) + right(own, 12) + right(mean, 12) + "  " + template;
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(1, width - text.length())) + text;
    }

    /** Milliseconds with three places, as {@code 12.034}. */
    private static String millis(long nanos) {
        long micros = nanos / MICRO;
        String fraction = String.valueOf(1_000 + micros % 1_000);
        return micros / 1_000 + "." + fraction.substring(1);
    }

    /** What one template cost; used by one thread, or under a lock. */
    private static final class Cost {
        private long calls;
        private long total;
        private long own;
        private int active;

        void add(Cost other) {
            calls += other.calls;
            total += other.total;
            own += other.own;
        }

        String row(String template) {
            return TemplateMetrics.row(
                    String.valueOf(calls), millis(total), millis(own), millis(total / Math.max(1, calls)), template);
        }
    }

    /** Follows one run through the lines of its templates. */
    private final class Trace implements TemplateProcessingTracer {
        private final Map<String, Cost> found = new HashMap<>();
        private final Deque<Visit> visits = new ArrayDeque<>();

        @Override
        public void enterElement(Environment environment, TracedElement element) {
            String name = element.getTemplate().getName();
            Visit outer = visits.peek();
            if (outer != null && outer.template.equals(name)) {
                outer.enter(element);
                return;
            }
            Cost cost = found.computeIfAbsent(name, n -> new Cost());
            // An import runs the lines around the macros of a file, which nobody calls a use of it.
            boolean imported = outer != null && outer.isImport();
            cost.calls += cost.active == 0 && !imported ? 1 : 0;
            cost.active++;
            visits.push(new Visit(name, cost, element));
        }

        @Override
        public void exitElement(Environment environment, TracedElement element) {
            Visit visit = visits.element();
            if (visit.exit()) {
                return;
            }
            visits.pop();
            long time = System.nanoTime() - visit.start;
            visit.cost.own += time - visit.inner;
            visit.cost.active--;
            visit.cost.total += visit.cost.active == 0 ? time : 0;
            if (visits.isEmpty()) {
                add(found);
                found.clear();
            } else {
                visits.element().inner += time;
            }
        }
    }

    /** A stay in one template, until another one takes over or gets its turn back. */
    private static final class Visit {
        private final String template;
        private final Cost cost;
        private final Deque<TemplateProcessingTracer.TracedElement> elements = new ArrayDeque<>();
        private final long start = System.nanoTime();
        private long inner;

        Visit(String template, Cost cost, TemplateProcessingTracer.TracedElement first) {
            this.template = template;
            this.cost = cost;
            elements.push(first);
        }

        void enter(TemplateProcessingTracer.TracedElement element) {
            elements.push(element);
        }

        /** Leaves an element; false for the first one, which ends the visit. */
        boolean exit() {
            elements.pop();
            return !elements.isEmpty();
        }

        boolean isImport() {
            return elements.element().getDescription().startsWith("#import");
        }
    }
}
