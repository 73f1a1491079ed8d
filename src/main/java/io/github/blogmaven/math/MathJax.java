package io.github.blogmaven.math;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.EvaluatorException;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** MathJax, loaded into a scope of its own without any access to Java. Not thread-safe. */
final class MathJax {
    private static final List<String> SCRIPTS =
            List.of("mathjax/core.js", "components.js", "mathjax/tex-full.js", "convert.js");

    /** What changes the language for what comes after it. */
    private static final Pattern DEFINES =
            Pattern.compile("\\\\(?:g?def|let|(?:re)?new|provide|Declare|define|mathtools|use)");

    /** Instructions of one formula. The longest of people need a twentieth. */
    private static final long LIMIT = 60_000_000;

    /** Elements within each other; browsers draw no more. */
    private static final int MAX_DEPTH = 400;

    private static final MathNode EMPTY = new MathNode("mrow", Map.of(), List.of(), "");

    private final LimitedContext.Factory contexts = new LimitedContext.Factory();
    private final ScriptableObject scope;
    private final Function convert;

    MathJax() {
        Thread thread = Thread.currentThread();
        ClassLoader loader = thread.getContextClassLoader();
        // where the engine looks for its own parts when it is loaded
        thread.setContextClassLoader(MathJax.class.getClassLoader());
        try (LimitedContext context = contexts.open()) {
            scope = context.initSafeStandardObjects();
            for (String script : SCRIPTS) {
                context.evaluateString(scope, text(script), script, 1, null);
            }
            convert = (Function) ScriptableObject.getProperty(scope, "convert");
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    private static String text(String script) {
        try (InputStream stream = MathJax.class.getResourceAsStream(script)) {
            if (stream == null) {
                throw new IllegalStateException("not in the jar: " + script);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tree of a formula. */
    MathNode convert(String tex, boolean display) throws FormulaException {
        try (LimitedContext context = contexts.open()) {
            context.limit(LIMIT);
            Object[] arguments = {tex, display, DEFINES.matcher(tex).find()};
            Object result = convert.call(context, scope, scope, arguments);
            if (result instanceof Scriptable root) {
                return node(root, 0);
            }
            throw new FormulaException(Context.toString(result));
        } catch (LimitedContext.StoppedError | StackOverflowError e) {
            throw new FormulaException("it takes too long to convert");
        } catch (EvaluatorException e) {
            throw new FormulaException("it is nested too deeply");
        } catch (RhinoException e) {
            throw new FormulaException("MathJax fails at it: " + e.details());
        }
    }

    private static MathNode node(Scriptable node, int depth) throws FormulaException {
        if (depth > MAX_DEPTH) {
            throw new FormulaException("it is nested too deeply");
        }
        String kind = Context.toString(ScriptableObject.getProperty(node, "kind"));
        if (kind.equals("text")) {
            String text = Context.toString(ScriptableObject.getProperty(node, "text"));
            return new MathNode(kind, Map.of(), List.of(), text);
        }
        List<MathNode> children = new ArrayList<>();
        if (ScriptableObject.getProperty(node, "childNodes") instanceof List<?> list) {
            for (Object child : list) {
                children.add(child instanceof Scriptable inner ? node(inner, depth + 1) : EMPTY);
            }
        }
        return new MathNode(kind, attributes(node, kind), List.copyOf(children), "");
    }

    /** What is written, and whether an operator is an accent, which browsers do not know of themselves. */
    private static Map<String, String> attributes(Scriptable node, String kind) {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (!(ScriptableObject.getProperty(node, "attributes") instanceof Scriptable holder)) {
            return attributes;
        }
        if (ScriptableObject.callMethod(holder, "getAllAttributes", new Object[0]) instanceof Scriptable all) {
            // its prototypes have what is inherited
            for (Object name : all.getIds()) {
                Object value = ScriptableObject.getProperty(all, String.valueOf(name));
                attributes.put(String.valueOf(name), Context.toString(value));
            }
        }
        if (kind.equals("mo")) {
            Object accent = ScriptableObject.callMethod(holder, "get", new Object[] {MathNode.ACCENT});
            attributes.put(MathNode.ACCENT, Context.toString(accent));
        }
        return attributes;
    }
}
