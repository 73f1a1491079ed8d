package io.github.blogmaven.output;

import io.github.blogmaven.output.Manifest.FileDigest;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a commit file by file does: moves out of the stage, then deletions. It is written before the first of them, so that
 * the next build can finish what a killed one began; doing a part of it twice does no harm.
 *
 * @param moves paths to move from the stage to the output, in order
 * @param deletions files to delete, with the content they must still have
 */
record Journal(List<String> moves, SortedMap<String, FileDigest> deletions) {
    private static final String HEADER = "blog-journal 1\n";

    Journal {
        moves = List.copyOf(moves);
    }

    /** Writes the journal at once, then does what it says, then removes it. */
    void commit(OutputLayout layout) throws IOException {
        Path draft = layout.journal().resolveSibling(layout.journal().getFileName() + ".tmp");
        Files.writeString(draft, text());
        FileTree.move(draft, layout.journal());
        rollForward(layout);
    }

    /** Finishes the commit that a killed build began, if there is one. */
    static void recover(OutputLayout layout) throws IOException {
        if (Files.isRegularFile(layout.journal(), LinkOption.NOFOLLOW_LINKS)) {
            read(layout.journal()).rollForward(layout);
        }
    }

    private void rollForward(OutputLayout layout) throws IOException {
        if (deletionsAreInTheWay()) {
            delete(layout);
        }
        for (String path : moves) {
            Path from = OutputPath.below(layout.stage(), path);
            Path to = OutputPath.below(layout.output(), path);
            if (Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(to.getParent());
                FileTree.move(from, to);
            }
        }
        delete(layout);
        Files.deleteIfExists(layout.journal());
    }

    /** Whether a file becomes a folder or a folder a file. */
    private boolean deletionsAreInTheWay() {
        return moves.stream()
                .anyMatch(move -> deletions.keySet().stream()
                        .anyMatch(path -> path.startsWith(move + "/") || move.startsWith(path + "/")));
    }

    private void delete(OutputLayout layout) throws IOException {
        for (var deletion : deletions.entrySet()) {
            Path file = OutputPath.below(layout.output(), deletion.getKey());
            if (isStill(file, deletion.getValue())) {
                Files.delete(file);
                FileTree.deleteEmptyParents(file, layout.output());
            }
        }
    }

    /** Whether a file has the content that we wrote. */
    static boolean isStill(Path file, FileDigest digest) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == digest.size()
                && FileDigest.of(file).equals(digest);
    }

    private String text() {
        StringBuilder text = new StringBuilder(HEADER);
        moves.forEach(path -> text.append("move ").append(path).append('\n'));
        deletions.forEach((path, digest) -> text.append("delete ")
                .append(digest.sha256())
                .append(' ')
                .append(digest.size())
                .append(' ')
                .append(path)
                .append('\n'));
        return text + "end "
                + FileDigest.of(text.toString().getBytes(StandardCharsets.UTF_8))
                        .sha256() + "\n";
    }

    /** The journal of a file; one that does nothing where the file is damaged. */
    private static Journal read(Path file) throws IOException {
        String text;
        try {
            text = Files.readString(file);
        } catch (CharacterCodingException e) {
            text = "";
        }
        List<String> moves = new ArrayList<>();
        SortedMap<String, FileDigest> deletions = new TreeMap<>();
        int end = text.lastIndexOf("end ");
        String lines = text.substring(0, Math.max(0, end));
        String digest = FileDigest.of(lines.getBytes(StandardCharsets.UTF_8)).sha256();
        if (text.startsWith(HEADER) && text.substring(end).equals("end " + digest + "\n")) {
            for (String line : lines.substring(HEADER.length()).lines().toList()) {
                String[] parts = line.split(" ", line.startsWith("move ") ? 2 : 4);
                if (parts.length == 2) {
                    moves.add(parts[1]);
                } else {
                    deletions.put(parts[3], new FileDigest(Long.parseLong(parts[2]), parts[1]));
                }
            }
        }
        return new Journal(moves, deletions);
    }
}
