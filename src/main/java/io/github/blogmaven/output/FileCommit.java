package io.github.blogmaven.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * A publication file by file, for directories that hold other people's files too. Each file is the old or the new one
 * at any moment, never a torn one; a crash in between leaves a mixture that the next publication completes from the
 * journal.
 */
final class FileCommit {
    private final OutputLayout layout;
    private final Set<Path> safeDirectories = new HashSet<>();
    private int done;

    FileCommit(OutputLayout layout) {
        this.layout = layout;
    }

    /** Writes the journal, then does its steps. A failure before the first change leaves no journal. */
    void commit(Journal journal) throws IOException {
        Path draft = layout.stage().resolve(OutputPath.MANIFEST + ".journal");
        Files.write(draft, journal.bytes());
        FileMove.rename(draft, layout.journal());
        try {
            rollForward(journal);
        } catch (IOException e) {
            if (done == 0) {
                Files.delete(layout.journal());
            }
            throw e;
        }
    }

    /** Does what is left to do of a journal, then removes it. */
    void rollForward(Journal journal) throws IOException {
        for (Journal.Step step : journal.steps()) {
            Path target = OutputPath.resolve(layout.directory(), step.path());
            requireSafe(target);
            switch (step.action()) {
                case PUT -> put(OutputPath.resolve(layout.stage(), step.path()), target);
                case DELETE -> delete(target, step.file().digest());
            }
        }
        Files.delete(layout.journal());
    }

    private void put(Path staged, Path target) throws IOException {
        if (!Files.isRegularFile(staged, LinkOption.NOFOLLOW_LINKS)) {
            return; // done before the crash
        }
        Path parent = target.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            OutputTree.deleteDirectories(target);
        }
        FileMove.replace(staged, target);
        done++;
    }

    private void delete(Path target, FileDigest digest) throws IOException {
        if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS) || !digest.matches(target)) {
            return;
        }
        Files.delete(target);
        done++;
        for (Path above = target.getParent();
                above != null && !above.equals(layout.directory()) && deletedEmpty(above);
                above = above.getParent()) {
            safeDirectories.remove(above);
        }
    }

    private static boolean deletedEmpty(Path directory) throws IOException {
        try {
            Files.delete(directory);
            return true;
        } catch (DirectoryNotEmptyException e) {
            return false;
        }
    }

    /** A link planted in the output directory must not carry a file out of it. */
    private void requireSafe(Path target) throws OutputRefusedException {
        for (Path above = target.getParent();
                above != null && above.startsWith(layout.directory()) && safeDirectories.add(above);
                above = above.getParent()) {
            if (Files.isSymbolicLink(above)) {
                throw new OutputRefusedException(
                        "a symbolic link is in the way of the site: " + above, "remove the link and build again");
            }
        }
    }
}
