package io.github.blogmaven.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.List;

/** What is Markdown here: the one list of extensions, and the parser and renderer that they make. Both are immutable and shared. */
final class Syntax {
    private final Parser parser;
    private final HtmlRenderer renderer;
    private final HtmlRenderer excerptRenderer;

    private Syntax(List<Extension> extensions) {
        DataHolder options = options(extensions);
        this.parser = Parser.builder(options)
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .customBlockParserFactory(new HeadingStart())
                .customInlineParserFactory(LinearInlineParser::new)
                .customDelimiterProcessor(EmphasisDelimiters.asterisk())
                .customDelimiterProcessor(EmphasisDelimiters.underscore())
                .build();
        this.renderer = HtmlRenderer.builder(options).build();
        this.excerptRenderer = HtmlRenderer.builder(options(extensions.stream()
                                .filter(extension -> !(extension instanceof FootnoteExtension))
                                .toList())
                        .toMutable()
                        .set(HtmlRenderer.RENDER_HEADER_ID, false))
                .build();
    }

    /**
     * The syntax of posts, where single dollars may enclose formulas, too. Where two extensions render one kind of node, the later one
     * does.
     */
    static Syntax ofPosts(boolean inlineMath) {
        return new Syntax(List.of(
                TablesExtension.create(),
                StrikethroughExtension.create(),
                TaskListExtension.create(),
                new BareLinkExtension(),
                FootnoteExtension.create(),
                new TableExtension(),
                new TaskExtension(),
                new TextExtension(),
                new CodeSpanExtension(),
                new CodeBlockExtension(),
                new LinkExtension(),
                new RawHtmlExtension(),
                new EmbedExtension(),
                new MentionExtension(),
                new ImageExtension(),
                new FigureExtension(),
                new MathExtension(inlineMath),
                new MermaidExtension(),
                new AlertExtension(),
                new HashnodeHtmlExtension(),
                new TemplateTagExtension()));
    }

    /** CommonMark and nothing else, as its specification's examples want it. */
    static Syntax ofCommonMark() {
        return new Syntax(List.of(new TextExtension(), new CodeSpanExtension()));
    }

    /** GitHub's extensions and nothing else, as their specification's examples want them. */
    static Syntax ofGitHub() {
        return new Syntax(List.of(
                TablesExtension.create(),
                StrikethroughExtension.create(),
                TaskListExtension.create(),
                new BareLinkExtension(),
                new TableExtension(),
                new TaskExtension(),
                new TextExtension(),
                new CodeSpanExtension()));
    }

    Parser parser() {
        return parser;
    }

    HtmlRenderer renderer() {
        return renderer;
    }

    /** A renderer without headings' ids and footnotes: several excerpts share a page. */
    HtmlRenderer excerptRenderer() {
        return excerptRenderer;
    }

    private static DataHolder options(List<Extension> extensions) {
        return new MutableDataSet()
                .set(Parser.EXTENSIONS, extensions)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
                .set(FootnoteExtension.FOOTNOTE_BACK_REF_STRING, "↩\uFE0E")
                .set(HtmlRenderer.PERCENT_ENCODE_URLS, true)
                .set(HtmlRenderer.GENERATE_HEADER_ID, true)
                .set(HtmlRenderer.RENDER_HEADER_ID, true)
                .toImmutable();
    }
}
