package io.github.blogmaven.schema;

import io.github.blogmaven.config.Value;
import io.github.blogmaven.schema.Label.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All nodes of one file. It is complete when it is made, so threads can share it; its depth is that of the YAML, which is limited. */
final class ValueTree {
    /** What marks the pointer of a key; it is no escape that JSON Pointer (RFC 6901) knows, so no value has such a pointer. */
    private static final String KEY = "~";

    private final Map<String, ValueNode> nodes = new HashMap<>();
    private final boolean named;
    private final boolean typed;
    private final ValueNode root;

    private ValueTree(Value.Mapping mapping, String subject, boolean named, boolean typed) {
        this.named = named;
        this.typed = typed;
        this.root = add(mapping, new Label("", null, Kind.ROOT, subject, mapping.location()));
    }

    /** The tree of a schema, whose pointers are JSON Pointers. */
    static ValueTree ofSchema(Value.Mapping mapping) {
        return new ValueTree(mapping, "the schema", true, true);
    }

    /**
     * The tree of a document's front matter. Its pointers count instead of naming keys: only we read them, and a long key
     * above a long list would make all of them long.
     *
     * @param typed whether scalars have the types of YAML; otherwise all of them are text
     */
    static ValueTree ofDocument(Value.Mapping mapping, boolean typed) {
        return new ValueTree(mapping, "the front matter", false, typed);
    }

    ValueNode root() {
        return root;
    }

    Optional<ValueNode> find(String pointer) {
        return Optional.ofNullable(nodes.get(pointer));
    }

    /** Whether a part of a schema has this {@code $anchor}. */
    boolean hasAnchor(String name) {
        return nodes.values().stream()
                .anyMatch(node -> node.member("$anchor")
                        .filter(a -> a.text().equals(name))
                        .isPresent());
    }

    private ValueNode add(Value value, Label label) {
        ValueNode node;
        if (value instanceof Value.Scalar scalar) {
            node = ValueNode.ofScalar(label, scalar, typed ? ScalarType.of(scalar) : ScalarType.TEXT);
        } else if (value instanceof Value.Sequence sequence) {
            node = sequence(sequence, label);
        } else {
            node = mapping((Value.Mapping) value, label);
        }
        nodes.put(label.pointer(), node);
        return node;
    }

    private ValueNode sequence(Value.Sequence sequence, Label label) {
        List<ValueNode> items = new ArrayList<>();
        for (Value item : sequence.items()) {
            String pointer = label.pointer() + "/" + items.size();
            String number = String.valueOf(items.size() + 1);
            items.add(add(item, new Label(pointer, label, Kind.ITEM, number, item.location())));
        }
        return ValueNode.ofSequence(label, sequence, items);
    }

    /** Of a key that occurs twice, the first. */
    private ValueNode mapping(Value.Mapping mapping, Label label) {
        Map<String, ValueNode> members = new LinkedHashMap<>();
        List<ValueNode> keys = new ArrayList<>();
        for (Value.Entry entry : mapping.entries()) {
            String key = entry.key();
            if (!members.containsKey(key)) {
                String segment = named ? key.replace("~", "~0").replace("/", "~1") : String.valueOf(members.size());
                String pointer = label.pointer() + "/" + segment;
                members.put(key, add(entry.value(), new Label(pointer, label, Kind.MEMBER, key, entry.keyLocation())));
                Value.Scalar name = new Value.Scalar(key, false, entry.keyLocation());
                keys.add(add(name, new Label(pointer + KEY, label, Kind.KEY, key, entry.keyLocation())));
            }
        }
        return ValueNode.ofMapping(label, mapping, members, keys);
    }
}
