package io.github.blogmaven.render;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A style sheet or script of the default theme as readers get it: without comments and indentation. Only for files of our
 * own, in which no text goes over several lines; those of a blog or of another theme are published as they are.
 */
final class LeanFile {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern AROUND_SIGN = Pattern.compile("\\s*+([{};])\\s*+");

    private LeanFile() {}

    /** The same file with fewer bytes; other kinds of files stay what they are. */
    static ThemeFile of(ThemeFile file) {
        if (file.name().endsWith(".css")) {
            return with(file, styles(file.text()));
        }
        return file.name().endsWith(".js") ? with(file, script(file.text())) : file;
    }

    private static ThemeFile with(ThemeFile file, String text) {
        return new ThemeFile(file.name(), file.origin(), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String styles(String text) {
        String bare = COMMENT.matcher(text).replaceAll("");
        return AROUND_SIGN.matcher(bare.strip()).replaceAll("$1").replace(";}", "}") + "\n";
    }

    /** Lines stay lines, so that no statement needs a semicolon that it did not need before. */
    private static String script(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
