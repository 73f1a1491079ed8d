package io.github.blogmaven.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.List;

/**
 * A publication by putting a complete new directory in the place of the old one. Readers and crashes see the old site
 * or the new one, whole.
 *
 * <p>Files that did not change are hard links to the published ones, so a small change does not write a large site
 * again. Java cannot exchange two directories in one step: between its two renames, some microseconds, there is no
 * output directory. A process killed just there leaves the old site as {@code .<name>.old}, and the next publication
 * moves it back first.
 */
final class DirectorySwap {
    private final OutputLayout layout;
    private final Stage stage;

    DirectorySwap(OutputLayout layout, Stage stage) {
        this.layout = layout;
        this.stage = stage;
    }

    /** Completes the stage with what did not change. */
    void complete(List<ListedFile> unchanged) throws IOException {
        for (ListedFile file : unchanged) {
            stage.link(file.path(), OutputPath.resolve(layout.directory(), file.path()));
        }
    }

    /**
     * Exchanges the directories.
     *
     * @return whether it was possible; a directory in use on Windows, a mount point or a container's layer cannot be
     *     renamed, and then nothing was changed
     */
    boolean swap() throws IOException {
        if (!makeRoom()) {
            return false;
        }
        try {
            FileMove.rename(stage.root(), layout.directory());
        } catch (IOException e) {
            if (Files.exists(layout.old(), LinkOption.NOFOLLOW_LINKS)) {
                FileMove.rename(layout.old(), layout.directory());
            }
            throw e;
        }
        return true;
    }

    private boolean makeRoom() throws IOException {
        try {
            Files.deleteIfExists(layout.directory());
            return true;
        } catch (DirectoryNotEmptyException e) {
            return renameAway();
        }
    }

    private boolean renameAway() throws IOException {
        try {
            FileMove.rename(layout.directory(), layout.old());
            return true;
        } catch (FileSystemException e) {
            return false;
        }
    }
}
