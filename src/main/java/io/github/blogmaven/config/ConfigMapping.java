package io.github.blogmaven.config;

import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One mapping of a configuration file, asked for typed values. What has the wrong type is reported and then as if it were
 * not there; so is a key without a value, which is no mistake.
 *
 * @param source the file
 * @param mapping the mapping itself
 * @param prefix what stands before its keys in messages, as in {@code markdown.}
 */
record ConfigMapping(SourceText source, Value.Mapping mapping, String prefix, Diagnostics diagnostics) {

    /** The value of a key, empty for {@code null} too. */
    Optional<Value> get(String key) {
        return mapping.get(key).filter(value -> !isNull(value));
    }

    /** The text of a key. */
    Optional<String> text(String key) {
        return get(key).flatMap(value -> text(key, value));
    }

    /** The text of a value of a key. */
    Optional<String> text(String key, Value value) {
        if (value instanceof Value.Scalar scalar) {
            return Optional.of(scalar.text().strip());
        }
        invalid(
                value,
                prefix + key + " must be text; found " + value.kind(),
                "write " + key + ": and the text after it");
        return Optional.empty();
    }

    /** The texts of a list, or the one text that stands where a list may stand. */
    List<Value.Scalar> texts(String key) {
        Optional<Value> value = get(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof Value.Scalar scalar) {
            return List.of(scalar);
        }
        if (value.get() instanceof Value.Sequence sequence) {
            List<Value.Scalar> texts = new ArrayList<>();
            for (Value item : sequence.items()) {
                if (item instanceof Value.Scalar scalar && !scalar.isNull()) {
                    texts.add(scalar);
                } else {
                    invalid(item, prefix + key + " must hold texts; found " + item.kind(), "write " + key + ": [a, b]");
                }
            }
            return texts;
        }
        invalid(value.get(), prefix + key + " must be a list; found a mapping", "write " + key + ": [a, b]");
        return List.of();
    }

    /** A whole number of a range. */
    int number(String key, int least, int most, int otherwise) {
        Optional<Value> value = get(key);
        if (value.isEmpty()) {
            return otherwise;
        }
        if (value.get() instanceof Value.Scalar scalar && scalar.text().matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(scalar.text());
            if (number >= least && number <= most) {
                return number;
            }
        }
        invalid(
                value.get(),
                prefix + key + " must be a number from " + least + " to " + most + "; found " + shown(value.get()),
                "write " + key + ": " + otherwise);
        return otherwise;
    }

    /** Whole numbers of a range, ascending and each once. */
    List<Integer> numbers(String key, int least, int most, List<Integer> otherwise) {
        if (get(key).isEmpty()) {
            return otherwise;
        }
        SortedSet<Integer> numbers = new TreeSet<>();
        for (Value.Scalar scalar : texts(key)) {
            int number = scalar.text().matches("[0-9]{1,9}") ? Integer.parseInt(scalar.text()) : -1;
            if (number >= least && number <= most) {
                numbers.add(number);
            } else {
                invalid(
                        scalar,
                        prefix + key + " must hold numbers from " + least + " to " + most + "; found " + shown(scalar),
                        "write " + key + ": " + otherwise);
            }
        }
        return List.copyOf(numbers);
    }

    /** Whether a value is {@code true} or {@code false}; empty where it is neither, which is not reported. */
    static Optional<Boolean> flag(Value value) {
        if (value instanceof Value.Scalar scalar && scalar.plain()) {
            return switch (scalar.text()) {
                case "true" -> Optional.of(true);
                case "false" -> Optional.of(false);
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    /** Whether a key is {@code true} or {@code false}. */
    boolean flag(String key, boolean otherwise) {
        Optional<Value> value = get(key);
        if (value.isEmpty()) {
            return otherwise;
        }
        Optional<Boolean> flag = flag(value.get());
        if (flag.isEmpty()) {
            invalid(
                    value.get(),
                    prefix + key + " must be true or false; found " + shown(value.get()),
                    "write " + key + ": " + otherwise);
        }
        return flag.orElse(otherwise);
    }

    /** The mapping of a key. */
    Optional<ConfigMapping> mapping(String key) {
        Optional<Value> value = get(key);
        if (value.isPresent() && !(value.get() instanceof Value.Mapping)) {
            invalid(
                    value.get(),
                    prefix + key + " must be a mapping; found " + shown(value.get()),
                    "write " + key + ": alone, and indented lines of the form key: value below it");
        }
        return value.flatMap(v -> inner(key, v));
    }

    /** A value of this mapping as a mapping with its own prefix; empty where it is none, which is not reported. */
    Optional<ConfigMapping> inner(String key, Value value) {
        return value instanceof Value.Mapping inner
                ? Optional.of(new ConfigMapping(source, inner, prefix + key + ".", diagnostics))
                : Optional.empty();
    }

    /** Reports each key that is not known. */
    ConfigMapping allowOnly(List<String> known) {
        for (Value.Entry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                unknownKey(entry, "the key " + prefix + entry.key() + " is unknown", known);
            }
        }
        return this;
    }

    /** Reports one key. */
    void unknownKey(Value.Entry entry, String message, List<String> known) {
        report(
                Rule.CONFIG_KEY_UNKNOWN,
                entry.keyLocation(),
                message,
                NearestName.question(entry.key(), known)
                        + (known.size() > 20 ? "remove it" : "known here: " + String.join(", ", known)));
    }

    /** Reports a value. */
    void invalid(Value value, String message, String hint) {
        report(Rule.CONFIG_INVALID, value.location(), message, hint);
    }

    void report(Rule rule, Location location, String message, String hint) {
        diagnostics.report(rule, location, source.line(location.line()), message, hint);
    }

    /** A value in a message: its text where it is one, else its kind. */
    static String shown(Value value) {
        if (value instanceof Value.Scalar scalar) {
            String text = scalar.text().strip().replaceAll("\\s+", " ");
            return '"'
                    + (text.codePointCount(0, text.length()) > 60
                            ? text.substring(0, text.offsetByCodePoints(0, 40)) + "…"
                            : text)
                    + '"';
        }
        return value.kind();
    }

    static boolean isNull(Value value) {
        return value instanceof Value.Scalar scalar && scalar.isNull();
    }
}
