package io.github.blogmaven.content;

import io.github.blogmaven.config.Value;
import io.github.blogmaven.content.Fields.Field;
import io.github.blogmaven.diagnostic.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the lists of front matter: terms of taxonomies, authors, aliases. */
final class Terms {
    private final Fields fields;
    private final boolean spacesAllowed;

    /**
     * A reader of lists.
     *
     * @param spacesAllowed whether a text with spaces and without commas is one term, as in Hashnode's backup, and no
     *     mistake for a list
     */
    Terms(Fields fields, boolean spacesAllowed) {
        this.fields = fields;
        this.spacesAllowed = spacesAllowed;
    }

    /** The terms of a taxonomy: a list, or text separated by commas; trimmed, without blank and double ones. */
    List<String> terms(String canonical) {
        return fields.find(canonical).map(this::terms).orElse(List.of());
    }

    private List<String> terms(Field field) {
        if (field.value() instanceof Value.Sequence sequence) {
            return items(field.name(), sequence);
        }
        if (!(field.value() instanceof Value.Scalar scalar)) {
            reportNoList(field, field.value().kind(), "[a, b]");
            return List.of();
        }
        String text = scalar.text().strip();
        if (Key.isSingular(field.name())) {
            return distinct(Stream.of(text));
        }
        boolean hasSpaces = text.chars().anyMatch(Character::isWhitespace);
        if (hasSpaces && text.indexOf(',') < 0 && !spacesAllowed) {
            String list = "[" + String.join(", ", Fields.abbreviate(text).split("\\s+")) + "]";
            reportNoList(field, "the text \"" + Fields.abbreviate(text) + "\"", list);
        }
        return distinct(Stream.of(text.split(",")));
    }

    private void reportNoList(Field field, String found, String list) {
        String message = field.name() + " must be a list; found " + found;
        fields.report(Rule.TAGS_NOT_LIST, field.value().location(), message, "write " + field.name() + ": " + list);
    }

    /** Names of authors: a list of texts or of mappings with a {@code name}, one such, or text separated by commas. */
    List<String> authors() {
        Optional<Field> field = fields.find(Key.AUTHORS);
        if (field.isEmpty()) {
            return List.of();
        }
        if (field.get().value() instanceof Value.Sequence sequence) {
            return items(field.get().name(), sequence);
        }
        Optional<String> name = name(field.get().name(), field.get().value());
        boolean several = !Key.isSingular(field.get().name()) && field.get().value() instanceof Value.Scalar;
        return distinct(name.stream().flatMap(n -> several ? Stream.of(n.split(",")) : Stream.of(n)));
    }

    /** A list of texts, or one text. */
    List<String> texts(Key key) {
        Optional<Field> field = fields.find(key);
        if (field.isEmpty()) {
            return List.of();
        }
        if (field.get().value() instanceof Value.Sequence sequence) {
            return items(field.get().name(), sequence);
        }
        return distinct(fields.text(field.get()).stream());
    }

    private List<String> items(String name, Value.Sequence sequence) {
        List<String> texts = new ArrayList<>();
        for (Value item : sequence.items()) {
            name("each of " + name, item).ifPresent(texts::add);
        }
        return distinct(texts.stream());
    }

    private Optional<String> name(String what, Value value) {
        if (value instanceof Value.Scalar scalar) {
            return scalar.isNull() ? Optional.empty() : Optional.of(scalar.text());
        }
        if (value instanceof Value.Mapping mapping) {
            for (String key : List.of("name", "label", "id")) {
                if (mapping.get(key).orElse(null) instanceof Value.Scalar scalar && !scalar.isNull()) {
                    return Optional.of(scalar.text());
                }
            }
        }
        fields.reportType(what, "text", value, "write the text itself");
        return Optional.empty();
    }

    private static List<String> distinct(Stream<String> texts) {
        Set<String> distinct = new LinkedHashSet<>();
        texts.map(Fields::oneLine).filter(t -> !t.isEmpty()).forEach(distinct::add);
        return List.copyOf(distinct);
    }
}
