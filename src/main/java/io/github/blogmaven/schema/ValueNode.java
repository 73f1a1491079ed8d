package io.github.blogmaven.schema;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SimpleType;
import io.github.blogmaven.config.Value;
import io.github.blogmaven.diagnostic.Location;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A value of a YAML or JSON file as the JSON Schema library sees it. It still knows its place and what to call it. */
final class ValueNode implements JsonNode {
    private final Label label;
    private final Value value;
    private final ScalarType scalar;
    private final Map<String, ValueNode> members;
    private final List<ValueNode> keys;
    private final List<ValueNode> items;
    /** The references that are being followed from this node. */
    private final Set<String> followed = new HashSet<>();

    private ValueNode(Label label, Value value, ScalarType scalar, Children children) {
        this.label = label;
        this.value = value;
        this.scalar = scalar;
        this.members = children.members();
        this.keys = children.keys();
        this.items = children.items();
    }

    private record Children(Map<String, ValueNode> members, List<ValueNode> keys, List<ValueNode> items) {
        static final Children NONE = new Children(Map.of(), List.of(), List.of());
    }

    static ValueNode ofScalar(Label label, Value.Scalar value, ScalarType type) {
        return new ValueNode(label, value, type, Children.NONE);
    }

    static ValueNode ofSequence(Label label, Value.Sequence value, List<ValueNode> items) {
        Children children = new Children(Map.of(), List.of(), Collections.unmodifiableList(items));
        return new ValueNode(label, value, new ScalarType(SimpleType.ARRAY, BigDecimal.ZERO), children);
    }

    /**
     * A mapping.
     *
     * @param members the values by key
     * @param keys the keys as nodes of their own, which {@code propertyNames} is about
     */
    static ValueNode ofMapping(Label label, Value.Mapping value, Map<String, ValueNode> members, List<ValueNode> keys) {
        Children children =
                new Children(Collections.unmodifiableMap(members), Collections.unmodifiableList(keys), List.of());
        return new ValueNode(label, value, new ScalarType(SimpleType.OBJECT, BigDecimal.ZERO), children);
    }

    String subject() {
        return label.subject();
    }

    /** The key whose value this is; what it is called otherwise. */
    String name() {
        return label.name();
    }

    boolean isMember() {
        return label.kind() == Label.Kind.MEMBER;
    }

    Location keyLocation() {
        return label.keyLocation();
    }

    Location location() {
        return value.location();
    }

    Map<String, ValueNode> members() {
        return members;
    }

    List<ValueNode> keys() {
        return keys;
    }

    Optional<ValueNode> member(String key) {
        return Optional.ofNullable(members.get(key));
    }

    List<ValueNode> items() {
        return items;
    }

    /** The characters of a scalar; of anything else what it is called. */
    String text() {
        return value instanceof Value.Scalar written ? written.text() : value.kind();
    }

    /** Begins to follow a reference; false where it is being followed from here already, so that there is no way out. */
    boolean enter(String reference) {
        return followed.add(reference);
    }

    void leave(String reference) {
        followed.remove(reference);
    }

    /** A value that is equal for equal nodes, wherever they are, by the rules of JSON Schema. */
    Object comparable() {
        return switch (scalar.type()) {
            case ARRAY -> items.stream().map(ValueNode::comparable).toList();
            case OBJECT ->
                members.entrySet().stream()
                        .map(member ->
                                Map.entry(member.getKey(), member.getValue().comparable()))
                        .collect(Collectors.toSet());
            case INTEGER, NUMBER -> scalar.number();
            case BOOLEAN -> asBoolean();
            case NULL -> Optional.empty();
            case STRING -> text();
        };
    }

    @Override
    public String getJsonPointer() {
        return label.pointer();
    }

    @Override
    public SimpleType getNodeType() {
        return scalar.type();
    }

    @Override
    public boolean asBoolean() {
        return text().toLowerCase(Locale.ROOT).equals("true");
    }

    @Override
    public String asString() {
        return text();
    }

    @Override
    public BigInteger asInteger() {
        return scalar.number().toBigInteger();
    }

    @Override
    public BigDecimal asNumber() {
        return scalar.number();
    }

    @Override
    public List<JsonNode> asArray() {
        return Collections.unmodifiableList(items);
    }

    @Override
    public Map<String, JsonNode> asObject() {
        return Collections.unmodifiableMap(members);
    }
}
