package io.github.blogmaven.diagnostic;

import java.util.List;
import java.util.Set;

/**
 * Problems as a reader of a console sees them: the place, the message and the rule on one line, as compilers print them,
 * then the line of the source with a caret, then what to type.
 */
public final class DiagnosticFormat {
    /** Code points of a source line that are shown; a longer line is cut around the place. */
    private static final int WIDTH = 100;

    private final String pathPrefix;

    /**
     * A format for one source directory.
     *
     * @param pathPrefix the source directory as the user would type it, with a final {@code /}, or empty
     */
    public DiagnosticFormat(String pathPrefix) {
        this.pathPrefix = pathPrefix;
    }

    /** All lines of one problem, joined by {@code \n}, without a final line end. */
    public String format(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder();
        if (!diagnostic.location().path().isEmpty()) {
            out.append(visible(place(diagnostic.location()))).append(": ");
        }
        out.append(diagnostic.severity().word()).append(": ");
        out.append(visible(diagnostic.message()));
        out.append(" [").append(diagnostic.rule().id()).append(']');
        if (!diagnostic.sourceLine().isBlank()) {
            appendSource(out, diagnostic.sourceLine(), diagnostic.location().column());
        }
        if (!diagnostic.hint().isEmpty()) {
            out.append("\n    ").append(visible(diagnostic.hint()));
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

    private static void appendSource(StringBuilder out, String line, int column) {
        int[] points = line.codePoints().toArray();
        int at = Math.min(Math.max(column - 1, 0), points.length);
        int from = points.length <= WIDTH ? 0 : Math.max(0, Math.min(at - WIDTH / 2, points.length - WIDTH));
        int to = Math.min(points.length, from + WIDTH);
        String cut = from > 0 ? "…" : "";
        out.append("\n    ").append(cut).append(visible(new String(points, from, to - from)));
        out.append(to < points.length ? "…" : "");
        out.append("\n    ").append(cut.isEmpty() ? "" : " ");
        for (int i = from; i < at; i++) {
            out.append(points[i] == '\t' ? '\t' : ' ');
        }
        out.append('^');
    }

    /** Control characters escaped, so that no title can forge a line of the log or recolour the terminal. */
    private static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\t' && (Character.isISOControl(c) || c == '\u2028' || c == '\u2029')) {
                out.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
