package io.github.blogmaven.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.Set;

/** Numbers footnotes by their first reference; flexmark would take the last. */
final class FootnoteOrder implements TreeVisitor {
    private final Set<FootnoteBlock> seen = new HashSet<>();

    private FootnoteOrder() {}

    /** Tells each footnote of a tree where it is first referred to. */
    static void correct(Node tree) {
        TreeVisitor.visit(tree, new FootnoteOrder());
    }

    @Override
    public boolean enter(Node node) {
        if (node instanceof Footnote reference
                && reference.getFootnoteBlock() != null
                && seen.add(reference.getFootnoteBlock())) {
            reference.getFootnoteBlock().setFirstReferenceOffset(reference.getStartOffset());
        }
        return true;
    }
}
