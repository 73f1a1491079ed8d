package io.github.blogmaven.highlight;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.ScriptableObject;

/** Prism as it is, run by Rhino: what the highlighter is held against. */
final class PrismItself implements AutoCloseable {
    private static final String HOME = "META-INF/resources/webjars/prismjs/1.30.0/";

    private static final String HTML = """
            function html(code, language) {
              function escape(text) {
                return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
              }
              function write(token) {
                if (typeof token === "string") { return escape(token); }
                if (Array.isArray(token)) { return token.map(write).join(""); }
                var classes = ["token", token.type].concat(token.alias || []).join(" ");
                return '<span class="' + classes + '">' + write(token.content) + "</span>";
              }
              return write(Prism.tokenize(code, Prism.languages[language]));
            }
            """;

    private final Context context = Context.enter();
    private final ScriptableObject scope;
    private final Set<String> loaded = new TreeSet<>();

    PrismItself() throws IOException {
        context.setLanguageVersion(Context.VERSION_ES6);
        context.setInterpretedMode(true);
        scope = context.initStandardObjects();
        run("var window = this; var known = " + text("components.json") + ".languages; delete known.meta;");
        run(text("components/prism-core.js"));
        for (Object id : ((Map<?, ?>) scope.get("known", scope))
                .keySet().stream().sorted().toList()) {
            load(id.toString());
        }
        run(HTML);
    }

    private void load(String id) throws IOException {
        if (!loaded.add(id) || Boolean.TRUE.equals(run("known['" + id + "'] === undefined"))) {
            return;
        }
        String before = "[].concat(known['" + id + "'].require || [], known['" + id + "'].optional || [], known['" + id
                + "'].modify || []).join(' ')";
        for (String other : Context.toString(run(before)).split(" ")) {
            if (!other.isEmpty()) {
                load(other);
            }
        }
        run(text("components/prism-" + id + ".js"));
    }

    /** The code with its tokens marked. */
    String html(String code, String language) {
        Function function = (Function) scope.get("html", scope);
        return Context.toString(function.call(context, scope, scope, new Object[] {code, language}));
    }

    private Object run(String script) {
        return context.evaluateString(scope, script, "prism", 1, null);
    }

    private static String text(String name) throws IOException {
        try (InputStream stream = PrismItself.class.getClassLoader().getResourceAsStream(HOME + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
