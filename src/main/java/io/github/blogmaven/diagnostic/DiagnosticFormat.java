package io.github.blogmaven.diagnostic;

import java.util.List;
import java.util.Set;

/**
 * Problems as a reader of a console sees them: the place, the message and the rule on one line, as compilers print them,
 * then the line of the source with a caret, then what to type.
 */
public final class DiagnosticFormat {
    /** Characters of a source line that are shown; a longer line is cut around the place. */
    private static final int WIDTH = 100;

    private final String pathPrefix;
    private final boolean colors;

    /**
     * A format for one source directory, without colours.
     *
     * @param pathPrefix the source directory as the user would type it, with a final {@code /}, or empty
     */
    public DiagnosticFormat(String pathPrefix) {
        this(pathPrefix, false);
    }

    /**
     * A format for one source directory.
     *
     * @param pathPrefix the source directory as the user would type it, with a final {@code /}, or empty
     * @param colors whether the reader's terminal shows colours
     */
    public DiagnosticFormat(String pathPrefix, boolean colors) {
        this.pathPrefix = pathPrefix;
        this.colors = colors;
    }

    /** All lines of one problem, joined by {@code \n}, without a final line end. */
    public String format(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder();
        if (!diagnostic.location().path().isEmpty()) {
            String place = ConsoleText.visible(place(diagnostic.location()));
            out.append(style("1", place)).append(": ");
        }
        out.append(style(color(diagnostic), diagnostic.severity().word())).append(": ");
        out.append(ConsoleText.visible(diagnostic.message()));
        out.append(" [").append(diagnostic.rule().id()).append(']');
        if (!diagnostic.sourceLine().isBlank()) {
            appendSource(out, diagnostic);
        }
        if (!diagnostic.hint().isEmpty()) {
            out.append("\n    ").append(ConsoleText.visible(diagnostic.hint()));
        }
        return out.toString();
    }

    /**
     * The last line of a run, as in {@code 3 errors, 2 warnings in 2 of 151 posts}; pages count as posts here.
     *
     * @param documents paths of all documents that were found
     */
    public static String summary(List<Diagnostic> diagnostics, Set<String> documents) {
        long errors = count(diagnostics, Severity.ERROR);
        long warnings = count(diagnostics, Severity.WARNING);
        long files = diagnostics.stream()
                .filter(d -> d.severity() != Severity.INFO)
                .map(d -> d.location().path())
                .filter(documents::contains)
                .distinct()
                .count();
        return plural(errors, "error") + ", " + plural(warnings, "warning") + " in " + files + " of "
                + plural(documents.size(), "post");
    }

    /** A number and a noun. */
    public static String plural(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** A template of a theme jar is no file of the source directory. */
    private String place(Location location) {
        return location.path().contains("!/") ? location.toString() : pathPrefix + location;
    }

    private static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }

    private void appendSource(StringBuilder out, Diagnostic diagnostic) {
        String line = diagnostic.sourceLine();
        int column = Math.max(0, diagnostic.location().column() - 1);
        int at = line.offsetByCodePoints(0, Math.min(column, line.codePointCount(0, line.length())));
        int from =
                line.length() <= WIDTH ? 0 : back(line, Math.max(0, Math.min(at - WIDTH / 2, line.length() - WIDTH)));
        int to = back(line, Math.min(line.length(), from + WIDTH));
        String before = line.substring(from, at);
        out.append("\n    ").append(from > 0 ? "…" : "");
        out.append(ConsoleText.visible(before)).append(ConsoleText.visible(line.substring(at, to)));
        out.append(to < line.length() ? "…" : "");
        out.append("\n    ").append(from > 0 ? " " : "").append(ConsoleText.blank(before));
        out.append(style(color(diagnostic), "^"));
    }

    /** An index that is not within a code point. */
    private static int back(String line, int index) {
        boolean within = index > 0
                && index < line.length()
                && Character.isLowSurrogate(line.charAt(index))
                && Character.isHighSurrogate(line.charAt(index - 1));
        return within ? index - 1 : index;
    }

    private static String color(Diagnostic diagnostic) {
        return switch (diagnostic.severity()) {
            case ERROR -> "1;31";
            case WARNING -> "1;33";
            case INFO, OFF -> "1;34";
        };
    }

    /** Text as ECMA-48 colours it (select graphic rendition), where colours are wanted. */
    private String style(String rendition, String text) {
        return colors ? "\u001b[" + rendition + "m" + text + "\u001b[m" : text;
    }
}
