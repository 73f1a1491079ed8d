package io.github.blogmaven.math;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes a tree as the MathML that browsers draw, MathML Core: without what MathJax notes for itself, letters instead of
 * {@code mathvariant}, styles instead of the attributes of tables. No attribute that could load, link or name anything
 * comes through.
 */
final class MathMarkup {
    private static final Set<String> TOKENS = Set.of("mi", "mn", "mo", "ms", "mtext");

    private static final Set<String> ELEMENTS = Set.of(
            "maction",
            "menclose",
            "merror",
            "mfrac",
            "mmultiscripts",
            "mover",
            "mpadded",
            "mphantom",
            "mprescripts",
            "mroot",
            "mrow",
            "mspace",
            "msqrt",
            "mstyle",
            "msub",
            "msubsup",
            "msup",
            "mtable",
            "mtd",
            "mtr",
            "munder",
            "munderover",
            "none");

    private static final Set<String> ATTRIBUTES = Set.of(
            "columnspan",
            "depth",
            "displaystyle",
            "form",
            "height",
            "largeop",
            "linethickness",
            "lspace",
            "mathbackground",
            "mathcolor",
            "maxsize",
            "minsize",
            "movablelimits",
            "notation",
            "rowspan",
            "rspace",
            "scriptlevel",
            "stretchy",
            "symmetric",
            "voffset",
            "width");

    private static final Pattern VALUE = Pattern.compile("[#A-Za-z0-9 .%+-]{1,100}");
    private static final Set<String> ADDABLE = Set.of("width", "height", "depth", "lspace", "voffset");

    private final StringBuilder html = new StringBuilder();

    private MathMarkup() {}

    /** The {@code math} element of a formula; the source is its text for those who do not see it. */
    static String of(MathNode root, String tex, boolean display) {
        MathMarkup markup = new MathMarkup();
        markup.html.append("<math");
        if (display) {
            markup.html.append(" display=\"block\"");
        }
        markup.html.append(" alttext=\"").append(escaped(tex)).append("\">");
        markup.children(root.children());
        return markup.html.append("</math>").toString();
    }

    private void children(List<MathNode> nodes) {
        nodes.forEach(this::node);
    }

    private void node(MathNode node) {
        String kind = node.kind();
        if (kind.equals("text")) {
            html.append(escaped(node.text()));
        } else if (kind.equals("inferredMrow") || kind.equals("math")) {
            children(node.children());
        } else if (TOKENS.contains(kind)) {
            token(node);
        } else if (kind.equals("mtable")) {
            table(node);
        } else if (isPlainRow(node)) {
            row(node);
        } else if (kind.equals("mover") && isAccent(node.children())) {
            open(kind, node.attributes(), "");
            html.insert(html.length() - 1, " accent=\"true\"");
            children(node.children());
            close(kind);
        } else {
            open(ELEMENTS.contains(kind) ? kind : "mrow", node.attributes(), "");
            children(node.children());
            close(ELEMENTS.contains(kind) ? kind : "mrow");
        }
    }

    private static boolean isAccent(List<MathNode> children) {
        MathNode script = children.get(children.size() - 1);
        while (script.children().size() == 1
                && (isPlainRow(script) || script.kind().equals("inferredMrow"))) {
            script = script.children().get(0);
        }
        return script.kind().equals("mo") && script.attribute(MathNode.ACCENT).equals("true");
    }

    private static boolean isPlainRow(MathNode node) {
        return node.kind().equals("TeXAtom") || node.kind().equals("mrow");
    }

    /** A row of one element is that element. */
    private void row(MathNode row) {
        List<MathNode> inner = row.children();
        while (inner.size() == 1 && inner.get(0).kind().equals("inferredMrow")) {
            inner = inner.get(0).children();
        }
        boolean isSingle = inner.size() == 1 && row.attribute("mathcolor").isEmpty();
        if (!isSingle) {
            open("mrow", row.attributes(), "");
        }
        children(inner);
        if (!isSingle) {
            close("mrow");
        }
    }

    private void token(MathNode token) {
        String variant = token.attribute("mathvariant");
        String text = token.allText();
        boolean isSingle = text.codePointCount(0, text.length()) == 1;
        boolean isIdentifier = token.kind().equals("mi");
        open(token.kind(), token.attributes(), "");
        if (isIdentifier && isSingle && variant.contains("normal")) {
            html.insert(html.length() - 1, " mathvariant=\"normal\"");
        }
        boolean isItalic = variant.equals("italic") || variant.equals("-tex-mathit");
        html.append(escaped(isIdentifier && isSingle && isItalic ? text : MathAlphabet.written(text, variant)));
        close(token.kind());
    }

    private void table(MathNode node) {
        MathTable table = new MathTable(node);
        open("mtable", Map.of(), table.framed() ? "border:1px solid" : "");
        html.insert(html.length() - 1, displayStyle(node));
        for (int row = 0; row < node.children().size(); row++) {
            row(node.children().get(row), row, table);
        }
        close("mtable");
    }

    private static String displayStyle(MathNode table) {
        return table.attribute("displaystyle").equals("true") ? " displaystyle=\"true\"" : "";
    }

    /** A row of a table; the number of an equation, which MathJax writes first, is its last cell. */
    private void row(MathNode row, int number, MathTable table) {
        boolean isNumbered = row.kind().equals("mlabeledtr");
        open("mtr", Map.of(), "");
        List<MathNode> cells = row.children();
        for (int i = isNumbered ? 1 : 0; i < cells.size(); i++) {
            cell(
                    cells.get(i),
                    table.style(number, isNumbered ? i - 1 : i, cells.get(i).attributes()));
        }
        if (isNumbered) {
            cell(cells.get(0), "padding-left:2em");
        }
        close("mtr");
    }

    private void cell(MathNode cell, String style) {
        open("mtd", cell.attributes(), style);
        children(cell.children());
        close("mtd");
    }

    private void open(String name, Map<String, String> attributes, String style) {
        html.append('<').append(name);
        attributes.forEach((key, value) -> {
            if (ATTRIBUTES.contains(key) && VALUE.matcher(value).matches() && isDrawn(name, key, value)) {
                html.append(' ').append(key).append("=\"").append(value).append('"');
            }
        });
        if (!style.isEmpty()) {
            html.append(" style=\"").append(style).append('"');
        }
        html.append('>');
    }

    /** MathML 3 adds signed sizes to those of the content; a browser would take them for the size itself. */
    private static boolean isDrawn(String element, String attribute, String value) {
        boolean isAdded = element.equals("mpadded") && ADDABLE.contains(attribute) && value.matches("[+-].*|.*%.*");
        return !isAdded;
    }

    private void close(String name) {
        html.append("</").append(name).append('>');
    }

    /** The text for an element or an attribute, without characters that HTML, XML or this project reserves. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        text.codePoints().filter(MathMarkup::isAllowed).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int c) {
        boolean isControl = (c < ' ' && c != '\t' && c != '\n') || (c >= 0x7F && c < 0xA0);
        boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean isNoCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return !isControl && !isHalf && !isNoCharacter;
    }
}
