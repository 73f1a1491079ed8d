package io.github.blogmaven.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;

/** Several highlighters as one: for each language the first one that knows it. */
public final class Highlighters implements Highlighter {
    private final List<Highlighter> all;

    private Highlighters(List<Highlighter> all) {
        this.all = all;
    }

    /** Those that a class path declares as services, in its order, then the one that is built in. */
    public static Highlighter on(ClassLoader classPath) {
        List<Highlighter> all = new ArrayList<>();
        ServiceLoader.load(Highlighter.class, classPath).forEach(all::add);
        all.add(new PrismHighlighter());
        return new Highlighters(List.copyOf(all));
    }

    @Override
    public Optional<String> highlight(String code, String language) {
        return first(highlighter -> highlighter.highlight(code, language));
    }

    @Override
    public Optional<String> title(String language) {
        return first(highlighter -> highlighter.title(language));
    }

    private Optional<String> first(Function<Highlighter, Optional<String>> answer) {
        return all.stream().map(answer).flatMap(Optional::stream).findFirst();
    }
}
