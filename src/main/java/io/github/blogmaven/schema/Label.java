package io.github.blogmaven.schema;

import io.github.blogmaven.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * Where a node is, and what a message calls it. The name is made only when somebody asks: a long key above a long list
 * would make thousands of them.
 *
 * @param pointer what the library calls the node; unique in its tree
 * @param owner the mapping or list that it is in
 * @param kind what it is there
 * @param name the key, the number of the item from 1, or the name of the root
 * @param keyLocation the place of the key, else of the value
 */
record Label(String pointer, @Nullable Label owner, Kind kind, String name, Location keyLocation) {

    /** What a node is in its owner. */
    enum Kind {
        ROOT,
        /** The value of a key. */
        MEMBER,
        ITEM,
        /** A key itself. */
        KEY
    }

    /** The node in words, as in {@code extra.rating} or {@code item 2 of tags}. */
    String subject() {
        return switch (kind) {
            case ROOT -> name;
            case MEMBER -> member();
            case ITEM -> "item " + name + ofOwner();
            case KEY -> "the key " + member();
        };
    }

    private String member() {
        if (owner == null || owner.kind == Kind.ROOT) {
            return Shown.shortened(name);
        }
        return owner.kind == Kind.MEMBER
                ? owner.subject() + "." + Shown.shortened(name)
                : Shown.shortened(name) + ofOwner();
    }

    private String ofOwner() {
        return owner == null ? "" : " of " + owner.subject();
    }
}
