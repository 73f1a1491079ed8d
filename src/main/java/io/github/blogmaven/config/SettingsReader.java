package io.github.blogmaven.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the nested settings of {@code blog.yaml}: lists, Markdown and theme. */
final class SettingsReader {
    private static final int MOST = 100_000;

    private SettingsReader() {}

    static BlogConfig.Lists lists(ConfigMapping blog) {
        int pageSize = blog.number("pageSize", 1, MOST, 10);
        int related = blog.number("related", 0, 100, 3);
        Optional<Boolean> alone = blog.get("feeds").flatMap(ConfigMapping::flag);
        if (alone.isPresent()) {
            return new BlogConfig.Lists(pageSize, 20, alone.get(), related);
        }
        Optional<ConfigMapping> feeds = blog.mapping("feeds").map(m -> m.allowOnly(ConfigKeys.FEEDS));
        int size = feeds.map(m -> m.number("size", 1, MOST, 20)).orElse(20);
        boolean enabled = feeds.map(m -> m.flag("enabled", true)).orElse(true);
        return new BlogConfig.Lists(pageSize, size, enabled, related);
    }

    static MarkdownConfig markdown(ConfigMapping blog) {
        Optional<ConfigMapping> markdown = blog.mapping("markdown").map(m -> m.allowOnly(ConfigKeys.MARKDOWN));
        Map<String, String> widgets = new LinkedHashMap<>();
        markdown.flatMap(m -> m.mapping("widgets"))
                .ifPresent(m -> m.mapping()
                        .entries()
                        .forEach(entry ->
                                m.text(entry.key(), entry.value()).ifPresent(html -> widgets.put(entry.key(), html))));
        return new MarkdownConfig(
                markdown.flatMap(m -> choice(m, "html", MarkdownConfig.RawHtml.class))
                        .orElse(MarkdownConfig.RawHtml.SANITIZE),
                Collections.unmodifiableMap(widgets),
                markdown.map(m -> m.number("wordsPerMinute", 1, 10_000, 200)).orElse(200),
                markdown.flatMap(m -> choice(m, "math", MarkdownConfig.Formulas.class))
                        .orElse(MarkdownConfig.Formulas.MATHML),
                markdown.map(m -> m.flag("inlineMath", false)).orElse(false),
                markdown.flatMap(m -> choice(m, "embeds", MarkdownConfig.Embeds.class))
                        .orElse(MarkdownConfig.Embeds.CLICK),
                markdown.flatMap(MermaidReader::read));
    }

    static ImageConfig images(ConfigMapping blog) {
        ImageConfig usual = ImageConfig.DEFAULT;
        return blog.mapping("images")
                .map(m -> m.allowOnly(ConfigKeys.IMAGES))
                .map(m -> new ImageConfig(
                        m.numbers("widths", 16, 10_000, usual.widths()),
                        m.number("quality", 1, 100, usual.quality()),
                        m.flag("variants", usual.variants()),
                        m.texts("skip").stream()
                                .map(text -> text.text().strip())
                                .toList()))
                .orElse(usual);
    }

    static DiscoveryConfig discovery(ConfigMapping blog, boolean socialCards) {
        DiscoveryConfig usual = DiscoveryConfig.DEFAULT;
        boolean llms = blog.flag("llms", usual.llms());
        boolean twins = blog.flag("markdownTwins", usual.markdownTwins());
        Optional<Boolean> alone = blog.get("search").flatMap(ConfigMapping::flag);
        if (alone.isPresent()) {
            return new DiscoveryConfig(alone.get(), usual.searchWords(), llms, twins, socialCards);
        }
        Optional<ConfigMapping> search = blog.mapping("search").map(m -> m.allowOnly(ConfigKeys.SEARCH));
        int words =
                search.map(m -> m.number("words", 0, MOST, usual.searchWords())).orElse(usual.searchWords());
        boolean enabled = search.map(m -> m.flag("enabled", true)).orElse(usual.search());
        return new DiscoveryConfig(enabled, words, llms, twins, socialCards);
    }

    /** One of the words that are the constants of an enum in lower case. */
    static <E extends Enum<E>> Optional<E> choice(ConfigMapping mapping, String key, Class<E> type) {
        Optional<Value> value = mapping.get(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String word = constant.name().toLowerCase(Locale.ROOT);
            if (value.get() instanceof Value.Scalar scalar
                    && scalar.text().strip().equals(word)) {
                return Optional.of(constant);
            }
            words.add(word);
        }
        mapping.invalid(
                value.get(),
                mapping.prefix() + key + " must be one of " + String.join(", ", words) + "; found "
                        + ConfigMapping.shown(value.get()),
                "write " + key + ": " + words.get(0));
        return Optional.empty();
    }

    static Map<String, Object> theme(ConfigMapping blog) {
        return blog.mapping("theme").map(m -> free(m.mapping())).orElse(Map.of());
    }

    private static Map<String, Object> free(Value.Mapping mapping) {
        Map<String, Object> settings = new LinkedHashMap<>();
        mapping.entries().forEach(entry -> settings.put(entry.key(), free(entry.value())));
        return Collections.unmodifiableMap(settings);
    }

    private static Object free(Value value) {
        if (value instanceof Value.Mapping mapping) {
            return free(mapping);
        }
        if (value instanceof Value.Sequence sequence) {
            return sequence.items().stream().map(SettingsReader::free).toList();
        }
        return value instanceof Value.Scalar scalar && !scalar.isNull() ? scalar.text() : "";
    }
}
