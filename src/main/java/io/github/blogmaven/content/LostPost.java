package io.github.blogmaven.content;

import io.github.blogmaven.content.SourceFile.Role;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A file that is no document because of its name, but looks like one: a post that another tool would read, or one whose
 * name was spoilt.
 *
 * @param reason why it is none, in one clause
 * @param hint what to do
 */
public record LostPost(String reason, String hint) {
    /** Languages of posts elsewhere. {@code .asc} is missing on purpose: most of those are signatures. */
    private static final Map<String, String> LANGUAGES = Map.of(
            "adoc", "AsciiDoc",
            "asciidoc", "AsciiDoc",
            "rst", "reStructuredText",
            "org", "Org",
            "textile", "Textile");

    private static final Set<String> MARKDOWN = Set.of("mkd", "mkdn", "mdown", "mdwn", "mdtxt", "mdtext");
    /** What editors and people append to a name to keep a copy. */
    private static final List<String> COPIES = List.of("~", ".bak", ".orig", ".old", ".save");
    /** What may be a post where it begins with front matter, and is any file otherwise. */
    private static final Set<String> PERHAPS = Set.of("html", "htm", "txt");

    private static final Set<String> FOLDERS = Set.of("posts", "pages", "_posts", "_drafts");

    /** Why a file looks like a post that is lost; empty for any other file. */
    public static Optional<LostPost> of(SourceFile file) {
        if (file.role() != Role.ATTACHMENT || SourceLayout.isRepositoryFile(file.path())) {
            return Optional.empty();
        }
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String stem = SourceName.stem(name);
        String language = LANGUAGES.get(extension);
        if (language != null) {
            return lost(language + " is not read", "write it in Markdown as " + stem + ".md, or move it elsewhere");
        }
        if (MARKDOWN.contains(extension)) {
            return lost("its name does not end in .md", "rename it to " + stem + ".md");
        }
        if (extension.equals("txt") && SourceName.isMarkdown(stem)) {
            return lost("its name does not end in .md", "rename it to " + stem);
        }
        return copy(file, name).or(() -> perhaps(file, stem, extension));
    }

    /** Whether files of a folder are posts or pages whatever stands beside them. */
    public static boolean isExpectedIn(String path) {
        return FOLDERS.contains(path.substring(0, Math.max(0, path.indexOf('/'))));
    }

    private static Optional<LostPost> lost(String reason, String hint) {
        return Optional.of(new LostPost(reason, hint));
    }

    /** A copy whose original is gone; beside its original it is nothing to worry about. */
    private static Optional<LostPost> copy(SourceFile file, String name) {
        return COPIES.stream()
                .filter(name::endsWith)
                .map(end -> name.substring(0, name.length() - end.length()))
                .filter(original -> SourceName.isMarkdown(original)
                        && !Files.exists(file.file().resolveSibling(original)))
                .map(original -> new LostPost("its name does not end in .md", "rename it to " + original))
                .findFirst();
    }

    private static Optional<LostPost> perhaps(SourceFile file, String stem, String extension) {
        return PERHAPS.contains(extension) && isExpectedIn(file.path()) && hasFrontMatter(file)
                ? lost(
                        "it begins with front matter, but its name does not end in .md",
                        "rename it to " + stem + ".md if its text is Markdown")
                : Optional.empty();
    }

    private static boolean hasFrontMatter(SourceFile file) {
        try (InputStream in = Files.newInputStream(file.file())) {
            String start = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
            return start.equals("---\n") || start.equals("---\r");
        } catch (IOException e) {
            return false; // it is no document, so nobody else needs to read it
        }
    }
}
