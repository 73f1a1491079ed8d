package io.github.blogmaven.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.CodeBlock;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import io.github.blogmaven.diagnostic.SourceText;
import java.util.Set;

/** What a reader would read aloud of a tree: no markup, no pictures, no code blocks, no footnote numbers. */
final class PlainText implements TreeVisitor {
    private static final Set<Class<? extends Node>> SILENT = Set.of(
            Image.class,
            ImageRef.class,
            FencedCodeBlock.class,
            IndentedCodeBlock.class,
            CodeBlock.class,
            Footnote.class,
            Reference.class,
            TableSeparator.class);

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    /** A node that knows its own text, where that is not the text of its children. */
    interface Source {
        String plainText();
    }

    /** The text of a node and everything in it, on one line, with single spaces. */
    static String of(Node node) {
        PlainText collector = new PlainText();
        TreeVisitor.visit(node, collector);
        return oneLine(collector.text);
    }

    /** A text on one line with single spaces, without characters that XML 1.0 forbids. */
    static String oneLine(CharSequence text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean wasSpace = space;
            space = c == ' ' || (c >= '\t' && c <= '\r');
            if (!space) {
                line.append(c);
            } else if (!wasSpace) {
                line.append(' ');
            }
        }
        return SourceText.withoutForbidden(line.toString()).strip();
    }

    @Override
    public boolean enter(Node node) {
        if (node instanceof Source source) {
            text.append(source.plainText());
        } else if (node instanceof Text || node instanceof HtmlEntity) {
            text.append(HtmlText.unescaped(node.getChars()));
        } else if (node instanceof Code code) {
            text.append(code.getText());
        } else if (node instanceof AutoLink link) {
            text.append(link.getText());
        } else if (node instanceof MailLink link) {
            text.append(link.getText());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            text.append(' ');
        } else if (node instanceof HtmlBlockBase block) {
            text.append(' ').append(HtmlTag.textOf(block.getContentChars())).append(' ');
        } else if (!SILENT.contains(node.getClass())) {
            separate(node);
            return true;
        }
        return false;
    }

    @Override
    public void leave(Node node) {
        separate(node);
    }

    private void separate(Node node) {
        if (node instanceof Block || node instanceof TableCell) {
            text.append(' ');
        }
    }
}
