package io.github.blogmaven.markdown;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.blogmaven.config.MarkdownConfig;
import io.github.blogmaven.config.MarkdownConfig.Formulas;
import io.github.blogmaven.config.MarkdownConfig.RawHtml;
import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.RenderedBody;
import io.github.blogmaven.content.RenderedBody.TocEntry;
import io.github.blogmaven.content.RootMark;
import io.github.blogmaven.content.Words;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.SourceText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The renderer on flexmark. What Markdown is here, {@link Syntax} says. */
public final class FlexmarkRenderer implements MarkdownRenderer {
    /** The end of the tag of a link from a footnote, which is all that tells it from others. */
    private static final String FOOTNOTE_BACK = "class=\"footnote-backref\"";

    /** How all ids are written, but those of HTML that authors wrote. */
    private static final String ID = " id=\"";

    private final MarkdownConfig config;
    private final Phrases phrases;
    private final Extent extent;
    private final FormulaConverter formulas;
    private final Syntax syntax;

    /** A renderer for one configuration and one language; formulas are converted where the configuration wants it. */
    public FlexmarkRenderer(MarkdownConfig config, Phrases phrases, FormulaConverter formulas, Extent extent) {
        this.config = config;
        this.phrases = phrases;
        this.extent = extent;
        this.formulas = config.math() == Formulas.SOURCE ? FormulaConverter.NONE : formulas;
        this.syntax = Syntax.ofPosts(config.inlineMath());
    }

    @Override
    public RenderedBody render(Document document, LinkResolver links, Diagnostics diagnostics) {
        BodyContext context = new BodyContext(document, links, config, phrases, formulas, diagnostics);
        com.vladsch.flexmark.util.ast.Document tree = parse(document.body().markdown(), context);
        List<TocEntry> toc = HeadingIds.assign(tree, RawHtmlLinks.ids(tree, config));
        context.headings(toc);
        BodyChecker.check(tree);
        String html = write(tree, syntax.renderer(), context);
        context.removals().report();
        String text = PlainText.of(tree);
        RenderedBody body = new RenderedBody(
                html, "", "", toc, Words.count(text), context.links(), ids(html, context), context.features());
        if (extent == Extent.SHOWN) {
            body = body.withPlain(new RenderedBody.Plain(text, PlainMarkdown.edits(tree, document.body())));
        }
        boolean wanted =
                extent == Extent.SHOWN || !document.headline().excerpt().isBlank();
        return wanted ? withExcerpt(body, document, tree, context.silent()) : body;
    }

    private RenderedBody withExcerpt(
            RenderedBody body, Document document, com.vladsch.flexmark.util.ast.Document tree, BodyContext silent) {
        Node excerpt = excerpt(document, tree, silent);
        return body.withExcerpt(
                write(excerpt, syntax.excerptRenderer(), silent), Excerpt.shortened(PlainText.of(excerpt)));
    }

    private com.vladsch.flexmark.util.ast.Document parse(String markdown, BodyContext context) {
        com.vladsch.flexmark.util.ast.Document tree = syntax.parser().parse(markdown);
        tree.set(BodyContext.KEY, context);
        ParentLinks.correct(tree);
        FootnoteOrder.correct(tree);
        return tree;
    }

    /** The tree of the excerpt: that of the front matter, else what remains of the body's own tree. */
    private Node excerpt(Document document, com.vladsch.flexmark.util.ast.Document tree, BodyContext silent) {
        String given = document.headline().excerpt();
        if (!given.isBlank()) {
            Node excerpt = parse(given, silent);
            Excerpt.clean(excerpt);
            return excerpt;
        }
        tree.set(BodyContext.KEY, silent);
        Excerpt.cut(tree);
        return tree;
    }

    private String write(Node tree, HtmlRenderer renderer, BodyContext context) {
        LineBuffer written = new LineBuffer();
        renderer.render(tree, written);
        String html = written.toString()
                .replace(FOOTNOTE_BACK, FOOTNOTE_BACK + " aria-label=\"" + context.phrase("footnote-back") + '"');
        if (context.usesRawHtml() && config.html() == RawHtml.SANITIZE) {
            html = HtmlPolicy.sanitize(html, renderer == syntax.renderer());
        }
        return wellFormed(context.withTrusted(html));
    }

    /** Drops what XML 1.0 forbids; the mark of the blog's root remains where this package writes it. */
    private static String wellFormed(String html) {
        int length = html.length();
        int kept = 0;
        while (kept < length && !SourceText.isForbidden(html.charAt(kept))) {
            kept++;
        }
        if (kept == length) {
            return html;
        }
        StringBuilder clean = new StringBuilder(length).append(html, 0, kept);
        for (int i = kept; i < length; i++) {
            char c = html.charAt(i);
            boolean mark = c == RootMark.CHARACTER && (html.startsWith("\"", i - 1) || html.startsWith(", ", i - 2));
            if (mark || !SourceText.isForbidden(c)) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static Set<String> ids(String html, BodyContext context) {
        Set<String> ids = context.usesForeignHtml() ? foreignIds(html) : ownIds(html);
        ids.remove("");
        return ids;
    }

    private static Set<String> ownIds(String html) {
        Set<String> ids = new LinkedHashSet<>();
        for (int id = html.indexOf(ID); id >= 0; id = html.indexOf(ID, id + ID.length())) {
            int start = id + ID.length();
            ids.add(Escaping.unescapeHtml(html.substring(start, html.indexOf('"', start))));
        }
        return ids;
    }

    private static Set<String> foreignIds(String html) {
        Set<String> ids = new LinkedHashSet<>();
        for (HtmlTag tag : HtmlTag.scan(html)) {
            ids.add(tag.value("id"));
            if (tag.name().equals("a")) {
                ids.add(tag.value("name"));
            }
        }
        return ids;
    }
}
