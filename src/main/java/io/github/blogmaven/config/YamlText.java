package io.github.blogmaven.config;

import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.SourceText;
import java.util.Locale;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The YAML within a file and the way from the parser's marks to places in the whole file. It remembers the place it was
 * asked for last: places asked for in order cost one pass over the text, even where all of it is one line.
 */
final class YamlText {
    private final SourceText source;
    private final int start;
    private final int end;
    private final Rule invalid;
    private final Diagnostics diagnostics;

    private int knownIndex;
    private int knownOffset;
    private int line;
    private int column;
    private int columnOffset;

    YamlText(SourceText source, int start, int end, Rule invalid, Diagnostics diagnostics) {
        this.source = source;
        this.start = start;
        this.end = end;
        this.invalid = invalid;
        this.diagnostics = diagnostics;
        this.knownOffset = start;
    }

    /** The YAML alone. */
    String text() {
        return source.text().substring(start, end);
    }

    /** The whole file. */
    SourceText source() {
        return source;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Whether the file is named as JSON, whose brackets are lines apart as a rule and not by mistake. */
    boolean isJson() {
        return source.path().endsWith(".json");
    }

    /** The offset in the file of a mark, which counts code points from the start of the YAML. */
    int offset(Mark mark) {
        knownOffset = source.text().offsetByCodePoints(knownOffset, mark.getIndex() - knownIndex);
        knownIndex = mark.getIndex();
        return knownOffset;
    }

    Location location(Mark mark) {
        return location(offset(mark));
    }

    private Location location(int offset) {
        if (source.droppedCount() > 0) {
            return source.location(offset);
        }
        int lineOfOffset = source.lineOf(offset);
        if (line != lineOfOffset || offset < columnOffset) {
            line = lineOfOffset;
            column = 1;
            columnOffset = source.text().lastIndexOf('\n', offset - 1) + 1;
        }
        column += source.text().codePointCount(columnOffset, offset);
        columnOffset = offset;
        return new Location(source.path(), line, column);
    }

    /** Where the YAML begins. */
    Location begin() {
        return source.location(start);
    }

    void report(Rule rule, int offset, String message, String hint) {
        source.report(diagnostics, rule, offset, message, hint);
    }

    /** Reports bad YAML. */
    void report(int offset, String message, String hint) {
        report(invalid, offset, message, hint);
    }

    /** Reports a limit that is exceeded. */
    void reportLimit(int offset, String message, String hint) {
        report(invalid == Rule.FRONT_MATTER_INVALID ? Rule.FRONT_MATTER_TOO_LARGE : invalid, offset, message, hint);
    }

    /** Whether the text has no more bytes of UTF-8 than the limit; otherwise reports it. */
    boolean fits(int limit) {
        String text = source.text();
        int bytes = 0;
        for (int i = start; i < end && bytes <= limit; i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        if (bytes <= limit) {
            return true;
        }
        reportLimit(
                start,
                "the YAML that begins here is larger than " + limit / 1024 + " KB",
                "move long text into the body of a post");
        return false;
    }

    /** Whether YAML 1.2 (section 5.1) allows each character; otherwise reports the first that it does not. */
    boolean isPrintable() {
        String text = source.text();
        int c;
        for (int i = start; i < end; i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!StreamReader.isPrintable(c) || (c >= 0xD800 && c <= 0xDFFF)) {
                report(i, "YAML does not allow the character " + codePoint(c), "delete this invisible character");
                return false;
            }
        }
        return true;
    }

    /** A character as in {@code U+007F}. */
    static String codePoint(int c) {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }
}
