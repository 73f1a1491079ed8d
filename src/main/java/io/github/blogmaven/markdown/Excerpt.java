package io.github.blogmaven.markdown;

import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a tree down to what lists show of it: everything before a {@code <!-- more -->}, else the first paragraph that holds
 * prose. Cutting the tree, not the HTML, keeps every element closed.
 */
final class Excerpt {
    private static final int TEXT_LIMIT = 300;
    private static final Pattern MORE =
            Pattern.compile("\\s*<!--\\s*more\\s*-->.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Excerpt() {}

    /** Removes from a tree all that is not in its excerpt. */
    static void cut(Node tree) {
        Optional<Node> mark = mark(tree);
        mark.ifPresent(node -> removeFrom(node, tree));
        if (mark.isEmpty() || PlainText.of(tree).isEmpty()) {
            keepFirstParagraph(tree);
        }
        clean(tree);
    }

    /** Removes what has no place in a list: pictures, footnotes and links that are left without text. */
    static void clean(Node tree) {
        for (Node node : descendants(tree)) {
            if (node instanceof Image || node instanceof ImageRef || node instanceof Footnote) {
                node.unlink();
            }
        }
        for (Node node : descendants(tree)) {
            if ((node instanceof Link || node instanceof LinkRef) && !node.hasChildren()) {
                node.unlink();
            }
        }
    }

    /** A text of at most 300 code points; a longer one ends at a word with an ellipsis. */
    static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= TEXT_LIMIT) {
            return text;
        }
        String start = text.substring(0, text.offsetByCodePoints(0, TEXT_LIMIT - 1));
        int space = start.lastIndexOf(' ');
        boolean atWord = text.charAt(start.length()) == ' ';
        String whole = atWord || space < start.length() / 2 ? start : start.substring(0, space);
        return whole.strip() + "…";
    }

    private static Optional<Node> mark(Node tree) {
        return descendants(tree).stream()
                .filter(node -> node instanceof HtmlCommentBlock || node instanceof HtmlInlineComment)
                .filter(node -> MORE.matcher(node.getChars()).matches())
                .findFirst();
    }

    /** Removes a node and everything behind it. */
    private static void removeFrom(Node mark, Node tree) {
        Node at = mark;
        while (at != tree) {
            Node parent = at.getParent();
            for (Node next = at.getNext(); next != null; next = at.getNext()) {
                next.unlink();
            }
            at = parent;
        }
        mark.unlink();
    }

    private static void keepFirstParagraph(Node tree) {
        @Nullable Node first = null;
        for (Node node : children(tree)) {
            if (first == null
                    && node instanceof Paragraph
                    && !PlainText.of(node).isEmpty()) {
                first = node;
            } else {
                node.unlink();
            }
        }
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return children;
    }

    private static List<Node> descendants(Node tree) {
        List<Node> all = new ArrayList<>();
        TreeVisitor.visit(tree, all::add);
        return all;
    }
}
