package io.github.blogmaven.render;

import io.github.blogmaven.config.NearestName;
import io.github.blogmaven.config.TaxonomyConfig;
import io.github.blogmaven.content.ValueDigest;
import io.github.blogmaven.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The texts of the interface in a blog's language. Each comes from the file of the most exact language that has it, as in
 * {@code pt-BR}, {@code pt}, {@code en}; of the files of one language, the blog's own is asked first, then those of theme
 * jars, then the default theme's. Immutable and shared by all threads.
 */
public final class Messages {
    private static final String FALLBACK = "en";

    private final List<MessageFile> files;
    private final String language;
    private final SortedMap<String, MessagePattern> texts = new TreeMap<>();
    /** Those that the blog's own language has. */
    private final Map<String, MessagePattern> exact = new TreeMap<>();
    /** How many arguments the texts of the default theme get. */
    private final Map<String, Integer> sizes = new TreeMap<>();

    private Messages(List<MessageFile> files, String language) {
        this.files = files;
        this.language = language;
        of(FALLBACK)
                .forEach(file -> file.messages()
                        .forEach((key, message) ->
                                sizes.put(key, message.pattern().size())));
        Dates.KEYS.forEach(key -> sizes.put(key, Dates.PARTS));
        List<String> languages = languages(language);
        String own = languages.get(0).split("-", 2)[0];
        for (String one : languages) {
            of(one).forEach(file -> file.messages().forEach((key, message) -> {
                if (message.pattern().size() <= size(key, message)) {
                    texts.putIfAbsent(key, message.pattern());
                }
            }));
            if (one.equals(own)) {
                exact.putAll(texts);
            }
        }
    }

    private Stream<MessageFile> of(String tag) {
        return files.stream().filter(file -> file.language().equals(tag));
    }

    /** How many arguments a text gets; a theme's own one gets as many as it wants. */
    private int size(String key, MessageFile.Message message) {
        return sizes.getOrDefault(key, message.pattern().size());
    }

    /**
     * The texts of a theme.
     *
     * @param language a BCP 47 tag
     */
    public static Messages of(Theme theme, String language) {
        return new Messages(theme.messages(), language);
    }

    /** The languages to ask, in lower case: the tag, what remains without its last subtags, and English. */
    private static List<String> languages(String language) {
        List<String> languages = new ArrayList<>();
        String tag = language.replace('_', '-').toLowerCase(Locale.ROOT);
        for (int end = tag.length(); end > 0; end = tag.lastIndexOf('-', end - 1)) {
            languages.add(tag.substring(0, end));
        }
        languages.remove(FALLBACK);
        languages.add(FALLBACK);
        return languages;
    }

    /** All texts in short, for whoever keeps what they are written into: 64 hexadecimal digits. */
    public String digest() {
        return ValueDigest.of(texts);
    }

    /** The tag of the blog's language. */
    String language() {
        return language;
    }

    /** All keys, in order. */
    List<String> keys() {
        return List.copyOf(texts.keySet());
    }

    /** The text of a key. */
    Optional<MessagePattern> pattern(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** The text of a key in the blog's own language: nothing where only English has it. */
    Optional<MessagePattern> exact(String key) {
        return Optional.ofNullable(exact.get(key));
    }

    /**
     * A text that the default theme has.
     *
     * @throws IllegalArgumentException where there is no such text, or it needs more arguments
     */
    public String text(String key, String... arguments) {
        MessagePattern pattern =
                pattern(key).orElseThrow(() -> new IllegalArgumentException("there is no text " + unknown(key)));
        if (pattern.size() > arguments.length) {
            throw new IllegalArgumentException(tooFew(key, pattern, arguments.length));
        }
        return pattern.format(List.of(arguments), UnaryOperator.identity());
    }

    /** What a taxonomy is called: by the blog, else by the theme, else by its key. */
    String taxonomy(TaxonomyConfig taxonomy) {
        return Optional.of(taxonomy.title())
                .filter(title -> !title.isEmpty())
                .or(() -> pattern("taxonomy-" + taxonomy.key().toLowerCase(Locale.ROOT))
                        .map(MessagePattern::text))
                .orElseGet(taxonomy::name);
    }

    /** A key that is not known, with the nearest that is. */
    String unknown(String key) {
        return key
                + NearestName.of(key, texts.keySet())
                        .map(name -> "; did you mean " + name + "?")
                        .orElse("");
    }

    static String tooFew(String key, MessagePattern pattern, int given) {
        return "the text " + key + " needs " + pattern.size() + " arguments, as in \"" + pattern.text() + "\"; found "
                + given;
    }

    /** Reports what is wrong with files of texts, whatever their language. */
    void check(Diagnostics diagnostics) {
        for (MessageFile file : files) {
            diagnostics.addAll(file.problems());
            file.messages().forEach((key, message) -> {
                int most = size(key, message);
                if (message.pattern().size() > most) {
                    file.report(
                            diagnostics,
                            message.line(),
                            "the text " + key + " has {" + (message.pattern().size() - 1) + "}, which nothing fills",
                            most == 0 ? "write it without braces" : "write {0} to {" + (most - 1) + "}");
                }
            });
        }
        Dates.check(files, diagnostics);
    }
}
