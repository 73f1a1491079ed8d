package io.github.blogmaven.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The directory that a site is published to, once it is known to be harmless to write there.
 *
 * <p>Two ways lead to a new site. Where all files are ours, a complete directory takes the place of the old one
 * ({@link DirectorySwap}), so that readers and crashes see one site or the other. Where somebody else's files are there
 * too, or only one file changes, files are replaced one by one under a journal ({@link FileCommit}). Nothing is flushed
 * to the disk on purpose: a killed process needs none of that, and a loss of power is mended by building again.
 */
public final class OutputDirectory {
    /** How long a build waits for another one that publishes to the same directory. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private final OutputLayout layout;

    private OutputDirectory(OutputLayout layout) {
        this.layout = layout;
    }

    /**
     * The directory of a path, which need not exist. Nothing on disk is changed.
     *
     * @throws OutputRefusedException where publishing there could harm something else
     */
    public static OutputDirectory open(Path output, OutputRules rules) throws IOException {
        Path real = new OutputPlace(output, rules).check();
        return new OutputDirectory(OutputLayout.of(real, real));
    }

    /**
     * The same for a directory whose parent is published too: what is needed only while publishing is kept in another
     * directory around the output, on the same file system; it need not exist.
     *
     * @throws OutputRefusedException where publishing there could harm something else
     */
    public static OutputDirectory open(Path output, Path work, OutputRules rules) throws IOException {
        return new OutputDirectory(OutputLayout.of(
                new OutputPlace(output, rules).check(),
                OutputPlace.real(work.toAbsolutePath().normalize())));
    }

    /** The real path of the directory. */
    public Path path() {
        return layout.directory();
    }

    /** Whether no publication was left half done, nor is under way. */
    public boolean isSettled() {
        return Files.isDirectory(layout.directory())
                && !Files.exists(layout.stage())
                && !Files.exists(layout.journal())
                && !Files.exists(layout.old());
    }

    /**
     * Begins a publication: waits for the lock, then repairs what a killed build left.
     *
     * @throws OutputRefusedException where another build holds the directory all the time
     */
    public OutputSession begin(Duration patience) throws IOException {
        for (Path place : List.of(layout.lock(), layout.directory())) {
            Path parent = place.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
        }
        OutputLock lock = OutputLock.acquire(layout.lock(), patience);
        boolean begun = false;
        try {
            List<String> recovered = new Recovery(layout).run();
            OutputSession session = new OutputSession(layout, lock, recovered);
            begun = true;
            return session;
        } finally {
            if (!begun) {
                lock.close();
            }
        }
    }
}
