package io.github.blogmaven.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import io.github.blogmaven.config.MarkdownConfig;
import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.RenderedBody;
import io.github.blogmaven.content.RenderedBody.TocEntry;
import io.github.blogmaven.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The renderer on flexmark. */
public final class FlexmarkRenderer implements MarkdownRenderer {
    private final MarkdownConfig config;
    private final Syntax syntax = Syntax.ofPosts();

    /** A renderer for one configuration. */
    public FlexmarkRenderer(MarkdownConfig config) {
        this.config = config;
    }

    @Override
    public RenderedBody render(Document document, LinkResolver links, Diagnostics diagnostics) {
        BodyContext context = new BodyContext(document, links, config, diagnostics);
        com.vladsch.flexmark.util.ast.Document tree =
                syntax.parser().parse(document.body().markdown());
        tree.set(BodyContext.KEY, context);
        String html = syntax.renderer().render(tree);
        List<TocEntry> toc = toc(tree);
        Set<String> anchors = new LinkedHashSet<>();
        toc.forEach(entry -> anchors.add(entry.id()));
        String text = new TextCollectingVisitor().collectAndGetText(tree);
        return new RenderedBody(
                html, excerpt(tree), "", toc, text.split("\\s+").length, context.links(), anchors, context.features());
    }

    private String excerpt(Node tree) {
        for (Node node : tree.getChildren()) {
            if (node instanceof Paragraph) {
                return syntax.renderer().render(node);
            }
        }
        return "";
    }

    private static List<TocEntry> toc(Node tree) {
        List<TocEntry> toc = new ArrayList<>();
        for (Node node : tree.getChildren()) {
            if (node instanceof Heading heading) {
                toc.add(new TocEntry(heading.getLevel(), heading.getAnchorRefId(), heading.getAnchorRefText()));
            }
        }
        return toc;
    }
}
