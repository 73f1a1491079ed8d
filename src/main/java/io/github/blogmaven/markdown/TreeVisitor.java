package io.github.blogmaven.markdown;

import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/** Looks at the nodes of a tree. */
@FunctionalInterface
interface TreeVisitor {
    /** Meets a node; whether those in it are visited as well. */
    boolean enter(Node node);

    /** Takes leave of a node, after those in it were visited. */
    default void leave(Node node) {}

    /**
     * Visits all nodes within another one in document order. There is no recursion: a tree may be deep, and the compiler of
     * the virtual machine would copy it into itself.
     */
    static void visit(Node tree, TreeVisitor visitor) {
        @Nullable Node node = tree.getFirstChild();
        while (node != null) {
            RenderingCancelledException.check();
            boolean entered = visitor.enter(node);
            if (entered && node.getFirstChild() != null) {
                node = node.getFirstChild();
            } else {
                if (entered) {
                    visitor.leave(node);
                }
                node = behind(node, tree, visitor);
            }
        }
    }

    private static @Nullable Node behind(Node last, Node tree, TreeVisitor visitor) {
        Node node = last;
        while (node.getNext() == null && node.getParent() != tree) {
            node = node.getParent();
            visitor.leave(node);
        }
        return node.getNext();
    }
}
