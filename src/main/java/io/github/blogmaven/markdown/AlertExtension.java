package io.github.blogmaven.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** GitHub's alerts: block quotes whose first line is {@code [!NOTE]} or one of its four siblings. */
final class AlertExtension implements ParsingExtension, RenderingExtension {
    private static final Pattern FIRST_LINE = Pattern.compile(
            "[ \\t]*+\\[!(note|tip|important|warning|caution)\\][ \\t]*+(?:\\n|$)", Pattern.CASE_INSENSITIVE);

    @Override
    public void extend(Parser.Builder parser) {
        parser.paragraphPreProcessorFactory(new FirstLine());
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer, String type) {
        renderer.nodeRendererFactory(options -> () -> Set.of(
                new NodeRenderingHandler<>(BlockQuote.class, AlertExtension::quote),
                new NodeRenderingHandler<>(Title.class, AlertExtension::title)));
    }

    private static void quote(BlockQuote quote, NodeRendererContext context, HtmlWriter html) {
        if (!(quote.getFirstChild() instanceof Title title)) {
            context.delegateRender();
            return;
        }
        html.line()
                .raw("<div class=\"callout callout-" + title.kind + "\" role=\"note\">")
                .line();
        context.renderChildren(quote);
        html.line().raw("</div>").line();
    }

    private static void title(Title title, NodeRendererContext context, HtmlWriter html) {
        String word = BodyContext.of(title).phrase("callout-" + title.kind);
        html.line().raw("<p class=\"callout-title\">" + word + "</p>").line();
    }

    private static final class Title extends Block {
        private final String kind;

        Title(BasedSequence chars, String kind) {
            super(chars);
            this.kind = kind;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** Takes the first line out of the quote's first paragraph, before link definitions are looked for. */
    private static final class FirstLine implements ParagraphPreProcessorFactory, ParagraphPreProcessor {
        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return this;
        }

        @Override
        public int preProcessBlock(Paragraph paragraph, ParserState state) {
            if (!(paragraph.getParent() instanceof BlockQuote) || paragraph.getPrevious() != null) {
                return 0;
            }
            BasedSequence text = paragraph.getContentChars();
            Matcher matcher = FIRST_LINE.matcher(text);
            if (!matcher.lookingAt()) {
                return 0;
            }
            BasedSequence chars = text.subSequence(0, matcher.end()).trim();
            paragraph.insertBefore(new Title(chars, matcher.group(1).toLowerCase(Locale.ROOT)));
            return matcher.end();
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of(ReferencePreProcessorFactory.class);
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
