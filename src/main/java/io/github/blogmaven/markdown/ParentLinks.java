package io.github.blogmaven.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** Tells each node of a tree its parent: flexmark, where it moves children, tells only the first and the last. */
final class ParentLinks {
    private ParentLinks() {}

    /** Mends a tree as the parser leaves it. */
    static void correct(Node tree) {
        TreeVisitor.visit(tree, node -> {
            correctChildren(node);
            return true;
        });
    }

    private static void correctChildren(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            Node before = node.getPrevious();
            if (before != null && node.getParent() != parent) {
                node.unlink();
                before.insertAfter(node);
            }
        }
    }
}
