package io.github.blogmaven.config;

import io.github.blogmaven.diagnostic.Location;
import java.util.List;
import java.util.Optional;

/** A YAML value that still knows where it was written. Scalars stay text: whoever knows the schema converts them. */
public sealed interface Value {

    /** Where the value begins. */
    Location location();

    /** What a reader calls it: {@code text}, {@code a list}, {@code a mapping} or {@code nothing}. */
    String kind();

    /**
     * One scalar.
     *
     * @param text the characters, unquoted and unescaped; empty for a missing value
     * @param plain whether it was written without quotes or block indicators
     */
    record Scalar(String text, boolean plain, Location location) implements Value {
        @Override
        public String kind() {
            return isNull() ? "nothing" : "text";
        }

        /** Whether YAML's core schema reads it as null: nothing at all, {@code ~} or {@code null}. */
        public boolean isNull() {
            return plain && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
        }
    }

    /** A list. */
    record Sequence(List<Value> items, Location location) implements Value {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** A mapping; its entries keep the order of the source, its keys are distinct. */
    record Mapping(List<Entry> entries, Location location) implements Value {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String kind() {
            return "a mapping";
        }

        /** The value of a key. */
        public Optional<Value> get(String key) {
            return entries.stream()
                    .filter(e -> e.key().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    /** One key of a mapping. */
    record Entry(String key, Location keyLocation, Value value) {}
}
