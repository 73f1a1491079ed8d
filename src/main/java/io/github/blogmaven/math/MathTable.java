package io.github.blogmaven.math;

import java.util.List;
import java.util.Map;

/**
 * How the cells of a table look: browsers draw nothing of what MathML 3 says about columns and rows, so each cell has its
 * own style.
 */
final class MathTable {
    private static final String LINE = "1px solid";

    private final List<String> aligned;
    private final List<String> spaces;
    private final List<String> columnLines;
    private final List<String> rowLines;
    private final boolean framed;

    MathTable(MathNode table) {
        this.aligned = words(table.attribute("columnalign"));
        this.spaces = words(table.attribute("columnspacing"));
        this.columnLines = words(table.attribute("columnlines"));
        this.rowLines = words(table.attribute("rowlines"));
        this.framed =
                !table.attribute("frame").isEmpty() && !table.attribute("frame").equals("none");
    }

    /** Whether there is a line around it. */
    boolean framed() {
        return framed;
    }

    /** The declarations for a cell, empty where it looks like any. */
    String style(int row, int column, Map<String, String> attributes) {
        StringBuilder style = new StringBuilder();
        String align = attributes.getOrDefault("columnalign", at(aligned, column));
        if (align.equals("left") || align.equals("right")) {
            style.append("text-align:").append(align).append(';');
        }
        if (isNothing(at(spaces, column)) && !aligned.isEmpty()) {
            style.append("padding-right:0;");
        }
        if (column > 0 && isNothing(at(spaces, column - 1)) && !aligned.isEmpty()) {
            style.append("padding-left:0;");
        }
        if (column > 0) {
            line("border-left", at(columnLines, column - 1), style);
        }
        if (row > 0) {
            line("border-top", at(rowLines, row - 1), style);
        }
        return style.isEmpty() ? "" : style.substring(0, style.length() - 1);
    }

    private static void line(String side, String kind, StringBuilder style) {
        if (kind.equals("solid") || kind.equals("dashed")) {
            style.append(side)
                    .append(':')
                    .append(kind.equals("solid") ? LINE : "1px dashed")
                    .append(';');
        }
    }

    private static boolean isNothing(String space) {
        return space.equals("0em") || space.equals("0") || space.equals("0pt");
    }

    /** The last of these lists goes on for all that follow. */
    private static String at(List<String> words, int index) {
        return words.isEmpty() ? "" : words.get(Math.min(index, words.size() - 1));
    }

    private static List<String> words(String list) {
        return list.isBlank() ? List.of() : List.of(list.strip().split("\\s+"));
    }
}
