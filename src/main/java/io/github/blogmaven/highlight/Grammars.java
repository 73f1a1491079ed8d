package io.github.blogmaven.highlight;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.blogmaven.highlight.Grammar.Shape;
import io.github.blogmaven.highlight.Grammar.TokenPattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The grammars of all languages, as {@code src/build/prism-grammars.js} wrote them; each is read when it is needed first. */
final class Grammars {
    private static final String FOLDER = "prism/";

    private final JsonObject names;
    private final JsonObject titles;
    private final Map<String, Grammar> read = new ConcurrentHashMap<>();

    Grammars() {
        JsonObject index = resource("names.json").getAsJsonObject();
        names = index.getAsJsonObject("names");
        titles = index.getAsJsonObject("titles");
    }

    /** All languages, by the name that grammars have. */
    SortedSet<String> languages() {
        SortedSet<String> languages = new TreeSet<>();
        names.asMap().values().forEach(name -> languages.add(name.getAsString()));
        return languages;
    }

    /** The grammar's name for what an author calls a language. */
    Optional<String> language(String name) {
        return Optional.ofNullable(names.get(name.toLowerCase(Locale.ROOT))).map(JsonElement::getAsString);
    }

    /** What readers call a language. */
    Optional<String> title(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(titles.get(key))
                .or(() -> language(key).map(titles::get))
                .map(JsonElement::getAsString);
    }

    /** The grammar of a language, by its grammar's name. */
    Grammar grammar(String language) {
        Grammar known = read.get(language);
        if (known != null) {
            return known;
        }
        Grammar fresh = read(resource(language + ".json").getAsJsonArray());
        Grammar raced = read.putIfAbsent(language, fresh);
        return raced == null ? fresh : raced;
    }

    private Grammar read(JsonArray all) {
        List<Grammar> grammars = new ArrayList<>();
        all.forEach(ignored -> grammars.add(new Grammar()));
        for (int i = 0; i < all.size(); i++) {
            List<TokenPattern> patterns = new ArrayList<>();
            for (JsonElement kind : all.get(i).getAsJsonArray()) {
                String name = kind.getAsJsonArray().get(0).getAsString();
                for (JsonElement pattern : kind.getAsJsonArray().get(1).getAsJsonArray()) {
                    patterns.add(pattern(name, pattern.getAsJsonObject(), grammars));
                }
            }
            grammars.get(i).fill(patterns);
        }
        return grammars.get(0);
    }

    private TokenPattern pattern(String name, JsonObject data, List<Grammar> own) {
        StringBuilder classes = new StringBuilder("token ").append(name);
        if (data.has("a")) {
            data.getAsJsonArray("a").forEach(alias -> classes.append(' ').append(alias.getAsString()));
        }
        String flags = data.has("f") ? data.get("f").getAsString() : "";
        Shape shape = new Shape(classes.toString(), data.get("p").getAsString(), flags, data.has("l"), data.has("g"));
        return new TokenPattern(shape, data.has("i") ? inside(data, own) : null);
    }

    private @Nullable Supplier<Grammar> inside(JsonObject data, List<Grammar> own) {
        if (data.getAsJsonPrimitive("i").isNumber()) {
            Grammar grammar = own.get(data.get("i").getAsInt());
            return () -> grammar;
        }
        String language = data.get("i").getAsString();
        return () -> grammar(language);
    }

    private static JsonElement resource(String name) {
        try (InputStream stream = Grammars.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("the plugin lacks its own file " + FOLDER + name);
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            return JsonParser.parseReader(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
