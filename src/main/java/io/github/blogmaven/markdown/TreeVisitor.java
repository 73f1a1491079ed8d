package io.github.blogmaven.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
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
        // the parser leaves wrong parents, so the way back is what was entered
        Deque<Node> entered = new ArrayDeque<>();
        @Nullable Node node = tree.getFirstChild();
        while (node != null) {
            RenderingCancelledException.check();
            if (visitor.enter(node)) {
                entered.push(node);
                node = node.getFirstChild();
            } else {
                node = node.getNext();
            }
            while (node == null && !entered.isEmpty()) {
                Node left = entered.pop();
                visitor.leave(left);
                node = left.getNext();
            }
        }
    }
}
