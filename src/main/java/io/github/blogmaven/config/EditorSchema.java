package io.github.blogmaven.config;

import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.Severity;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The parts that schemas for editors are made of, as JSON values in order. They keep to JSON Schema draft 7, which editors
 * know best, and to what our own readers accept: a number or nothing at all is a text to them.
 */
public final class EditorSchema {
    private EditorSchema() {}

    /** A whole schema. */
    public static Map<String, Object> document(String title, Map<String, Object> content) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", "http://json-schema.org/draft-07/schema#");
        document.put("title", title);
        document.putAll(content);
        return document;
    }

    /** A mapping that knows all its keys; nothing at all is one without any. */
    public static Map<String, Object> mapping(String description, Map<String, Object> properties) {
        return typed(
                List.of("object", "null"),
                description,
                Map.of("additionalProperties", false, "properties", properties));
    }

    /** A mapping with free keys. */
    public static Map<String, Object> mappingOf(String description, Map<String, Object> values) {
        return typed(List.of("object", "null"), description, Map.of("additionalProperties", values));
    }

    /** Any text. */
    public static Map<String, Object> text(String description) {
        return typed(List.of("string", "number", "boolean", "null"), description, Map.of());
    }

    /** A text, and which ones an editor offers. */
    public static Map<String, Object> text(String description, Collection<String> offered) {
        return offered.isEmpty()
                ? text(description)
                : described(
                        description, Map.of("anyOf", List.of(Map.of("enum", List.copyOf(offered)), text("any other"))));
    }

    /** One text, or a list of them. */
    public static Map<String, Object> texts(String description, Collection<String> offered) {
        Map<String, Object> list = typed(List.of("array"), "several", Map.of("items", text("", offered)));
        return described(description, Map.of("anyOf", List.of(list, text("one", offered))));
    }

    /** One of some words. */
    public static Map<String, Object> choice(String description, Collection<String> words) {
        return described(description, Map.of("enum", List.copyOf(words)));
    }

    /** One of the words that are an enum's constants in lower case. */
    static <E extends Enum<E>> Map<String, Object> choice(String description, Class<E> type) {
        return choice(
                description,
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    /** True or false. */
    public static Map<String, Object> flag(String description) {
        return either(
                description, Map.of("type", List.of("boolean", "null")), Map.of("enum", List.of("true", "false")));
    }

    /** A whole number. */
    static Map<String, Object> number(String description, int least, int most) {
        return typed(List.of("integer", "null"), description, Map.of("minimum", least, "maximum", most));
    }

    /** A list of whole numbers, or one. */
    static Map<String, Object> numbers(String description, int least, int most) {
        Map<String, Object> list = typed(List.of("array"), "several", Map.of("items", number("", least, most)));
        return either(description, list, number("one", least, most));
    }

    /** One of two forms. */
    public static Map<String, Object> either(String description, Map<String, Object> one, Map<String, Object> other) {
        return described(description, Map.of("anyOf", List.of(one, other)));
    }

    /** The severity of each rule. */
    static Map<String, Object> severities() {
        List<String> words =
                Arrays.stream(Severity.values()).map(Severity::word).toList();
        Map<String, Object> rules = new LinkedHashMap<>();
        for (Rule rule : Rule.values()) {
            rules.put(rule.id(), choice(rule.meaning() + " (" + rule.severity().word() + " unless set)", words));
        }
        return rules;
    }

    private static Map<String, Object> typed(List<String> types, String description, Map<String, Object> more) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", types.size() == 1 ? types.get(0) : types);
        schema.putAll(described(description, more));
        return schema;
    }

    private static Map<String, Object> described(String description, Map<String, Object> more) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (!description.isEmpty()) {
            schema.put("description", description);
        }
        more.keySet().stream().sorted().forEach(key -> schema.put(key, more.get(key)));
        return schema;
    }
}
