package io.github.blogmaven.diagnostic;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The text of one source file and the way back from an offset to line and column. Line ends are {@code \n}, a byte order
 * mark and characters that XML 1.0 forbids are gone; columns still count what the file holds.
 */
public final class SourceText {
    private final String path;
    private final String text;
    private final int[] lineStarts;
    /** Offsets in {@code text} before which one character was dropped, ascending, with repetitions. */
    private final int[] dropped;
    /** What was asked for last. A text of one long line is asked for it often; a race costs time only. */
    private @Nullable Column lastColumn;

    private @Nullable Line lastLine;

    /** How many code points a line has up to an offset. */
    private record Column(int start, int offset, int count) {}

    private record Line(int number, String text) {}

    private SourceText(String path, String text, int[] dropped) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.dropped = dropped;
    }

    /**
     * Cleans a decoded text.
     *
     * @param path relative to the source directory, parts separated by {@code /}
     * @param decoded the characters of the file, as decoded
     */
    public static SourceText of(String path, String decoded) {
        if (isClean(decoded)) {
            return new SourceText(path, decoded, new int[0]);
        }
        StringBuilder clean = new StringBuilder(decoded.length());
        IntStream.Builder dropped = IntStream.builder();
        int start = decoded.startsWith("\uFEFF") ? 1 : 0;
        for (int i = start; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            if (c == '\r') {
                if (i + 1 == decoded.length() || decoded.charAt(i + 1) != '\n') {
                    clean.append('\n');
                }
            } else if (isForbidden(c)) {
                dropped.add(clean.length());
            } else {
                clean.append(c);
            }
        }
        return new SourceText(path, clean.toString(), dropped.build().toArray());
    }

    private static boolean isClean(String decoded) {
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            if (c == '\r' || isForbidden(c)) {
                return false;
            }
        }
        return !decoded.startsWith("\uFEFF");
    }

    /** Whether XML 1.0 (section 2.2, Char) has no way to write this character; surrogates are judged by the decoder. */
    public static boolean isForbidden(char c) {
        return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == '\uFFFE' || c == '\uFFFF';
    }

    /** Whether all characters of a text are ones that XML 1.0 has, and none of them a surrogate; nearly all are. */
    public static boolean isOrdinary(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c) || isForbidden(c)) {
                return false;
            }
        }
        return true;
    }

    /** A text without the characters that XML 1.0 forbids; the same object where it has none. */
    public static String withoutForbidden(String text) {
        int length = text.length();
        int i = 0;
        while (i < length && !isForbidden(text.charAt(i))) {
            i++;
        }
        if (i == length) {
            return text;
        }
        StringBuilder clean = new StringBuilder(length).append(text, 0, i);
        for (; i < length; i++) {
            char c = text.charAt(i);
            if (!isForbidden(c)) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    public String path() {
        return path;
    }

    /** The cleaned text. */
    public String text() {
        return text;
    }

    /** How many forbidden characters were dropped. */
    public int droppedCount() {
        return dropped.length;
    }

    /** Offsets into {@link #text()} before which one character was dropped, ascending, with repetitions. */
    public int[] droppedOffsets() {
        return dropped.clone();
    }

    /** The place of the first dropped character; only where {@link #droppedCount()} is not 0. */
    public Location firstDropped() {
        Location next = location(dropped[0]);
        int before = (int) Arrays.stream(dropped).filter(d -> d == dropped[0]).count();
        return new Location(path, next.line(), next.column() - before);
    }

    /** The place of an offset into {@link #text()}; an offset past the end is the end. */
    public Location location(int offset) {
        int at = Math.max(0, Math.min(offset, text.length()));
        int line = lineIndex(at);
        int start = lineStarts[line];
        int column = codePoints(start, at) + 1 + droppedBefore(at + 1) - droppedBefore(start);
        return new Location(path, line + 1, column);
    }

    private int codePoints(int start, int at) {
        Column last = lastColumn;
        int count = last != null && last.start == start && last.offset <= at
                ? last.count + text.codePointCount(last.offset, at)
                : text.codePointCount(start, at);
        lastColumn = new Column(start, at, count);
        return count;
    }

    /** How many characters were dropped at offsets smaller than this one. */
    private int droppedBefore(int offset) {
        int low = 0;
        int high = dropped.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dropped[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The line of an offset, from 1. */
    public int lineOf(int offset) {
        return lineIndex(Math.max(0, Math.min(offset, text.length()))) + 1;
    }

    /** The text of a line, from 1, without its line end; empty for a line that does not exist. */
    public String line(int number) {
        if (number < 1 || number > lineStarts.length) {
            return "";
        }
        Line last = lastLine;
        if (last != null && last.number == number) {
            return last.text;
        }
        int start = lineStarts[number - 1];
        int end = number < lineStarts.length ? lineStarts[number] - 1 : text.length();
        String line = text.substring(start, end);
        lastLine = new Line(number, line);
        return line;
    }

    /** Reports a problem at an offset into {@link #text()}. */
    public void report(Diagnostics diagnostics, Rule rule, int offset, String message, String hint) {
        Location location = location(offset);
        diagnostics.report(rule, location, line(location.line()), message, hint);
    }

    /** The same file with spaces in place of what stands between two offsets; lines and columns stay where they are. */
    public SourceText blanked(int start, int end) {
        String blank = text.substring(start, end).replaceAll("[^\\n]", " ");
        return new SourceText(path, text.substring(0, start) + blank + text.substring(end), dropped);
    }

    private int lineIndex(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }
}
