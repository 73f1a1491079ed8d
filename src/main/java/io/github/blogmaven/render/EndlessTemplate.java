package io.github.blogmaven.render;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Finds where a template that overflows the stack calls itself. It follows a second run, since following every run would
 * cost time, and ends it early.
 */
final class EndlessTemplate implements TemplateProcessingTracer {
    /** Deeper than any theme is nested, and far from the end of the stack. */
    private static final int DEEPEST = 400;

    private final Deque<TracedElement> elements = new ArrayDeque<>();

    @Override
    public void enterElement(Environment environment, TracedElement element) {
        elements.push(element);
        if (elements.size() > DEEPEST) {
            throw new FoundException();
        }
    }

    @Override
    public void exitElement(Environment environment, TracedElement element) {
        if (elements.size() <= DEEPEST) {
            elements.pop();
        }
    }

    /** The innermost include or call of a macro, else the innermost line; empty where the run ended well. */
    Optional<TracedElement> call() {
        return elements.stream()
                .filter(element -> {
                    String text = element.getDescription();
                    return text.startsWith("#include") || text.startsWith("@");
                })
                .findFirst()
                .or(() -> Optional.ofNullable(elements.peek()));
    }

    /** Ends the run. */
    static final class FoundException extends RuntimeException {}
}
