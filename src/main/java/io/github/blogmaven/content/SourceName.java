package io.github.blogmaven.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the path of a document says about it: its name, and a date before the name as Jekyll writes it.
 *
 * @param name the file name without extension and date; for the index of a bundle its folder's name without date
 * @param date from the name
 * @param bundle whether the document is the index of a folder that holds its pictures
 * @param inDrafts whether a folder above it is called {@code _drafts}
 */
record SourceName(String name, Optional<LocalDate> date, boolean bundle, boolean inDrafts) {
    private static final Pattern DATED = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})-(.+)");
    private static final List<String> EXTENSIONS = List.of(".md", ".markdown", ".mdx");
    private static final List<String> ROOTS = List.of("posts", "pages", "_posts", "_drafts");

    /** The name of a document, by its path relative to the source directory. */
    static SourceName of(String path) {
        List<String> parts = List.of(path.split("/"));
        String stem = stem(parts.get(parts.size() - 1));
        String folder = parts.size() < 2 ? "" : parts.get(parts.size() - 2);
        boolean bundle = stem.equals("index") && !folder.isEmpty() && !(parts.size() == 2 && ROOTS.contains(folder));
        boolean inDrafts = parts.subList(0, parts.size() - 1).contains("_drafts");
        return dated(bundle ? folder : stem, bundle, inDrafts);
    }

    /** Whether a file of this path is a Markdown document. */
    static boolean isMarkdown(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return EXTENSIONS.stream().anyMatch(lower::endsWith);
    }

    /** The file name without its extension. */
    static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** Whether Hashnode names a file so. */
    boolean isHashnode() {
        return Cuid.isCuid(name) || Cuid.isDraftName(name);
    }

    private static SourceName dated(String name, boolean bundle, boolean inDrafts) {
        Matcher matcher = DATED.matcher(name);
        if (!matcher.matches()) {
            return new SourceName(name, Optional.empty(), bundle, inDrafts);
        }
        try {
            LocalDate date = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
            return new SourceName(matcher.group(4), Optional.of(date), bundle, inDrafts);
        } catch (DateTimeException notADate) {
            // "2024-99-99-lost" is a name like any other; a post without another date is reported for it.
            return new SourceName(name, Optional.empty(), bundle, inDrafts);
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
