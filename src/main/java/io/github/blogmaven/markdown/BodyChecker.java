package io.github.blogmaven.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.blogmaven.diagnostic.Rule;
import java.util.regex.Pattern;

/** Looks over the finished tree of a body, in one walk, for what is valid Markdown and not what its author meant. */
final class BodyChecker implements TreeVisitor {
    private static final Pattern MODULE = Pattern.compile(
            "import\\s+(?:[\\w*{][^\\n]{0,500}\\sfrom\\s+)?['\"][^\\n]*|export\\s+(?:const|let|default|function|async|\\{)\\b?[^\\n]*");

    private final Document document;
    private final BodyContext context;
    private final HeadingChecker headings;
    private final FenceChecker fences;
    private final EmphasisChecker emphasis;
    private final EmbedChecker embeds;
    private int quotes;

    private BodyChecker(Document document, BodyContext context) {
        this.document = document;
        this.context = context;
        this.headings = new HeadingChecker(context);
        this.fences = new FenceChecker(document, context);
        this.emphasis = new EmphasisChecker(context);
        this.embeds = new EmbedChecker(context);
    }

    /** Reports all that is found. */
    static void check(Document document) {
        BodyChecker checker = new BodyChecker(document, BodyContext.of(document));
        TreeVisitor.visit(document, checker);
        checker.headings.finish();
    }

    @Override
    public boolean enter(Node node) {
        if (node instanceof Text text) {
            emphasis.text(text);
            embeds.text(text);
            return false;
        }
        if (node instanceof FencedCodeBlock fence) {
            fences.fence(fence);
            return false;
        }
        if (node instanceof HtmlBlock || node instanceof HtmlInline) {
            html(node);
            return false;
        }
        quotes += node instanceof BlockQuote ? 1 : 0;
        return !(node instanceof Code) && !(node instanceof IndentedCodeBlock);
    }

    @Override
    public void leave(Node node) {
        if (node instanceof BlockQuote) {
            quotes--;
        } else if (node instanceof Paragraph || node instanceof Heading || node instanceof TableCell) {
            endOfText(node);
        }
    }

    private void html(Node html) {
        if (quotes == 0) {
            headings.html(html.getChars());
        }
    }

    /** Ends something that holds a text of its own. */
    private void endOfText(Node block) {
        emphasis.endOfBlock();
        if (quotes == 0 && block instanceof Heading heading) {
            headings.heading(heading);
        } else if (block.getParent() == document && block instanceof Paragraph && context.isMdx()) {
            checkModule(block);
        }
    }

    private void checkModule(Node paragraph) {
        if (MODULE.matcher(paragraph.getChars()).lookingAt()) {
            context.report(
                    Rule.MDX_UNSUPPORTED,
                    paragraph.getStartOffset(),
                    "import and export of MDX are not run and are shown as text",
                    "delete the line, and write Markdown or HTML in place of the components");
        }
    }
}
