package io.github.blogmaven.render;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.SourceText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/** Reads one file of texts: properties in UTF-8, each of which keeps the number of its line. */
final class MessageFile {
    /** Where a theme keeps its texts. */
    private static final String FOLDER = "messages/";

    private static final String EXTENSION = ".properties";
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final ThemeFile file;
    private final SourceText source;
    private final Map<String, Message> messages = new LinkedHashMap<>();
    private final Diagnostics diagnostics = new Diagnostics();

    /** A text and its line, from 1. */
    record Message(MessagePattern pattern, int line) {}

    private MessageFile(ThemeFile file) {
        this.file = file;
        this.source = SourceText.of(file.origin(), file.text());
    }

    /** Whether a file of a theme is one of texts. */
    static boolean is(String name) {
        return name.startsWith(FOLDER) && name.endsWith(EXTENSION);
    }

    /** Reads all that can be read; what cannot is among the {@link #problems()}. */
    static MessageFile read(ThemeFile file) {
        MessageFile messages = new MessageFile(file);
        String[] lines = messages.source.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int first = i;
            StringBuilder logical = new StringBuilder(lines[i]);
            while (goesOn(lines[i]) && i + 1 < lines.length && !isComment(lines[first])) {
                logical.append('\n').append(lines[++i]);
            }
            messages.add(logical.toString(), first + 1);
        }
        return messages;
    }

    /** What was read. */
    ThemeFile file() {
        return file;
    }

    /** The tag of the file's language, in lower case. */
    String language() {
        String name = file.name();
        return name.substring(FOLDER.length(), name.length() - EXTENSION.length())
                .toLowerCase(Locale.ROOT);
    }

    Map<String, Message> messages() {
        return messages;
    }

    List<Diagnostic> problems() {
        return diagnostics.list();
    }

    private void add(String logical, int line) {
        Properties properties = new Properties();
        try (StringReader reader = new StringReader(logical)) {
            properties.load(reader);
        } catch (IllegalArgumentException e) {
            report(line, "the line has a \\u without four hexadecimal digits", "write the character itself");
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String key : properties.stringPropertyNames()) {
            MessagePattern pattern =
                    new MessagePattern(properties.getProperty(key).strip());
            if (!KEY.matcher(key).matches()) {
                report(line, "\"" + key + "\" is no key of a text", "write small letters, digits and hyphens");
            } else if (pattern.text().indexOf('\uFFFD') >= 0) {
                report(line, "the text " + key + " is not written in UTF-8", "save the file as UTF-8");
            } else if (!pattern.problem().isEmpty()) {
                report(line, "the text " + key + " " + pattern.problem(), "write {0}, {1} … or no braces");
            } else {
                messages.put(key, new Message(pattern, line));
            }
        }
    }

    private void report(int line, String message, String hint) {
        report(diagnostics, line, message, hint);
    }

    /** Reports a problem of a line, from 1. */
    void report(Diagnostics to, int line, String message, String hint) {
        to.report(Rule.TEMPLATE_INVALID, new Location(file.origin(), line, 1), source.line(line), message, hint);
    }

    private static boolean isComment(String line) {
        String text = line.stripLeading();
        return text.startsWith("#") || text.startsWith("!");
    }

    /** Whether a line ends with a backslash that is not escaped itself. */
    private static boolean goesOn(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\\') {
            end--;
        }
        return (line.length() - end) % 2 == 1;
    }
}
