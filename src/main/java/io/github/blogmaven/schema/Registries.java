package io.github.blogmaven.schema;

import dev.harrel.jsonschema.SimpleType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ids that a value can refer to.
 *
 * @param ids of each registry, by its name, in the order of its file; empty where there is no such file
 */
record Registries(Map<String, Set<String>> ids) {

    /**
     * An id that no registry knows.
     *
     * @param node where it is written
     * @param id which it is
     */
    record Unknown(ValueNode node, String id) {}

    /** The ids of a value that a registry does not know: a text is one id or several with commas, a list has one an item. */
    List<Unknown> unknown(String registry, ValueNode node) {
        Set<String> known = ids.getOrDefault(registry, Set.of());
        if (node.getNodeType() == SimpleType.ARRAY) {
            return node.items().stream()
                    .filter(item -> item.isString() && !known.contains(item.text()))
                    .map(item -> new Unknown(item, item.text()))
                    .toList();
        }
        if (!node.isString() || known.contains(node.text())) {
            return List.of();
        }
        List<Unknown> unknown = new ArrayList<>();
        for (String part : node.text().split(",")) {
            if (!known.contains(part.strip())) {
                unknown.add(new Unknown(node, part.strip()));
            }
        }
        return unknown;
    }

    /** The file of a registry. */
    static String file(String registry) {
        return registry + ".yaml";
    }
}
