package io.github.blogmaven.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.html.renderer.PhasedNodeRenderer;
import com.vladsch.flexmark.html.renderer.RenderingPhase;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.blogmaven.diagnostic.Rule;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks over the finished tree for code that went astray: fences that never close, and module code of MDX. */
final class StrayCodeExtension implements RenderingExtension {
    private static final Pattern MODULE = Pattern.compile(
            "import\\s+(?:[\\w*{][^\\n]{0,500}\\sfrom\\s+)?['\"][^\\n]*|export\\s+(?:const|let|default|function|async|\\{)\\b?[^\\n]*");

    @Override
    public void extend(HtmlRenderer.Builder renderer, String type) {
        renderer.nodeRendererFactory(options -> new Check());
    }

    /** A fence that lost its end in a list makes later ones pair up wrongly: only the first is worth a word. */
    private static void check(Document document) {
        int end = document.getChars().trimEnd().getEndOffset();
        boolean isAstray = false;
        for (Node node : document.getDescendants()) {
            if (node instanceof FencedCodeBlock fence
                    && fence.getClosingMarker().isEmpty()) {
                boolean isCut = fence.getEndOffset() < end && fence.getParent() != document;
                if (isCut || !isAstray) {
                    report(fence, isCut);
                }
                isAstray |= isCut;
            }
        }
    }

    private static void report(FencedCodeBlock fence, boolean isCut) {
        BasedSequence marker = fence.getOpeningMarker();
        int offset = marker.getStartOffset();
        BodyContext context = BodyContext.of(fence);
        if (isCut && fence.getAncestorOfType(ListItem.class) != null) {
            int column = offset - marker.getBaseSequence().lastIndexOf('\n', Math.max(0, offset - 1)) - 1;
            context.report(
                    Rule.FENCE_UNCLOSED,
                    offset,
                    "the code fence ends with its list item, before any closing " + marker,
                    "indent every line of the code and the closing " + marker + " by " + column
                            + " spaces, as the opening one");
        } else if (isCut) {
            context.report(
                    Rule.FENCE_UNCLOSED,
                    offset,
                    "the code fence ends with its block quote, before any closing " + marker,
                    "begin every line of the code and the closing " + marker + " with >");
        } else {
            context.report(
                    Rule.FENCE_UNCLOSED,
                    offset,
                    "the code fence is never closed, so the rest of the text is code",
                    "write " + marker + " on a line of its own after the code");
        }
    }

    private static void checkModules(Document document) {
        for (Node node : document.getChildren()) {
            if (node instanceof Paragraph && MODULE.matcher(node.getChars()).lookingAt()) {
                BodyContext.of(node)
                        .report(
                                Rule.MDX_UNSUPPORTED,
                                node.getStartOffset(),
                                "import and export of MDX are not run and are shown as text",
                                "delete the line, and write Markdown or HTML in place of the components");
            }
        }
    }

    private static final class Check implements PhasedNodeRenderer {
        @Override
        public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
            return Set.of();
        }

        @Override
        public Set<RenderingPhase> getRenderingPhases() {
            return Set.of(RenderingPhase.BODY_TOP);
        }

        @Override
        public void renderDocument(
                NodeRendererContext context, HtmlWriter html, Document document, RenderingPhase phase) {
            check(document);
            if (BodyContext.of(document).isMdx()) {
                checkModules(document);
            }
        }
    }
}
