package io.github.blogmaven.math;

import io.github.blogmaven.markdown.Formula;
import io.github.blogmaven.markdown.FormulaConverter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The converter of one build, on MathJax. That and the engine for it are loaded by the first formula; each formula is
 * converted once.
 */
public final class MathJaxConverter implements FormulaConverter {
    private static final int MAX_LENGTH = 10_000;
    private static final int MAX_DEPTH = 200;

    private final Map<Key, Formula> formulas = new ConcurrentHashMap<>();

    /** Fair, so that a post full of hard formulas does not keep the others waiting. */
    private final ReentrantLock lock = new ReentrantLock(true);

    private @Nullable MathJax mathJax;

    private record Key(String tex, boolean display) {}

    @Override
    public Formula convert(String tex, boolean display) {
        Key key = new Key(tex, display);
        Formula known = formulas.get(key);
        if (known != null) {
            return known;
        }
        lock.lock();
        try {
            // not computeIfAbsent, which would make others wait for what they do not need
            Formula made = formulas.get(key);
            if (made == null) {
                made = make(key);
                formulas.put(key, made);
            }
            return made;
        } finally {
            lock.unlock();
        }
    }

    private Formula make(Key key) {
        if (key.tex().length() > MAX_LENGTH) {
            return Formula.wrong("it is longer than 10,000 characters");
        }
        if (depth(key.tex()) > MAX_DEPTH) {
            return Formula.wrong("it is nested too deeply");
        }
        if (mathJax == null) {
            mathJax = new MathJax();
        }
        try {
            MathNode tree = mathJax.convert(key.tex(), key.display());
            return Formula.of(MathMarkup.of(tree, key.tex(), key.display()));
        } catch (FormulaException e) {
            return Formula.wrong(e.problem());
        }
    }

    private static int depth(String tex) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            }
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }
}
