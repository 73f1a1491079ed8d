package io.github.blogmaven.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The directory that a site is published to. A site is prepared beside it and takes its place at once; whatever happens
 * before leaves the old one as it was, and what a killed build left behind is mended by the next one.
 */
public final class OutputDirectory {
    private final OutputLayout layout;
    private final Duration patience;

    private OutputDirectory(OutputLayout layout, Duration patience) {
        this.layout = layout;
        this.patience = patience;
    }

    /**
     * A directory, if it may be one; nothing is created yet.
     *
     * @param output absolute; need not exist
     * @param source the source directory, absolute
     * @param projects directories that are neither the output nor inside it, absolute
     * @param patience how long to wait for another build that publishes to the same directory
     * @throws OutputRefusedException with what to do, where the directory must not be an output
     */
    public static OutputDirectory of(Path output, Path source, List<Path> projects, Duration patience)
            throws IOException {
        Path normal = output.toAbsolutePath().normalize();
        new OutputGuard(normal).check(source.toAbsolutePath().normalize(), projects);
        return new OutputDirectory(OutputLayout.of(normal), patience);
    }

    /**
     * Begins a publication: waits until no other build publishes here, and mends what a killed one left.
     *
     * @throws OutputRefusedException where another build does not end
     */
    public OutputSession begin() throws IOException {
        OutputLock lock = OutputLock.acquire(layout.lock(), patience);
        try {
            recover();
            return new OutputSession(layout, lock, Manifest.read(layout.manifest()));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void recover() throws IOException {
        Journal.recover(layout);
        if (Files.exists(layout.previous(), LinkOption.NOFOLLOW_LINKS)) {
            if (Files.exists(layout.output(), LinkOption.NOFOLLOW_LINKS)) {
                FileTree.delete(layout.previous());
            } else {
                FileTree.move(layout.previous(), layout.output());
            }
        }
        FileTree.delete(layout.stage());
    }
}
