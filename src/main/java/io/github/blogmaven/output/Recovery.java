package io.github.blogmaven.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The end of a publication whose process was killed: what was decided is completed, what was not is removed. Done by
 * the next holder of the lock, so nobody else is at work.
 */
final class Recovery {
    private final OutputLayout layout;
    private final List<String> notes = new ArrayList<>();

    Recovery(OutputLayout layout) {
        this.layout = layout;
    }

    /** Repairs the output directory and says what was done, one line each; usually nothing. */
    List<String> run() throws IOException {
        rollForward();
        moveBack();
        OutputTree.delete(layout.stage());
        OutputTree.delete(layout.journal());
        remove(layout.old(), notes);
        return List.copyOf(notes);
    }

    /** Deletes a site that was replaced. Somebody may still read it on Windows; then it waits for the next build. */
    static void remove(Path old, List<String> notes) {
        try {
            OutputTree.delete(old);
        } catch (IOException e) {
            notes.add("could not remove the replaced site, the next build tries again: " + e);
        }
    }

    private void rollForward() throws IOException {
        if (!Files.isRegularFile(layout.journal(), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Optional<Journal> journal = Journal.parse(Files.readAllBytes(layout.journal()));
        if (journal.isEmpty()) {
            notes.add("ignored a damaged journal: " + layout.journal());
            return;
        }
        new FileCommit(layout).rollForward(journal.get());
        notes.add("completed the publication of a build that was interrupted");
    }

    private void moveBack() throws IOException {
        if (Files.isDirectory(layout.old(), LinkOption.NOFOLLOW_LINKS)
                && !Files.exists(layout.directory(), LinkOption.NOFOLLOW_LINKS)) {
            FileMove.rename(layout.old(), layout.directory());
            notes.add("restored the site that an interrupted build had moved away");
        }
    }
}
