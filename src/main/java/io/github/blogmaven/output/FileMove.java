package io.github.blogmaven.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The renaming of one file or directory in one step. On Windows a virus scanner or an open editor makes it fail for a
 * moment, so it is tried for half a second.
 */
final class FileMove {
    private static final int ATTEMPTS = 10;

    private FileMove() {}

    /** Something with files that may work a moment later. */
    @FunctionalInterface
    interface Action {
        void run() throws IOException;
    }

    /** Puts a file where another may be; readers see the old or the new one. */
    static void replace(Path source, Path target) throws IOException {
        try {
            rename(source, target);
        } catch (AtomicMoveNotSupportedException e) {
            // the output directory is a mount point: only a sibling of the target can be renamed to it
            Path near = target.resolveSibling("." + target.getFileName() + ".new");
            Files.copy(source, near, StandardCopyOption.REPLACE_EXISTING);
            rename(near, target);
            Files.delete(source);
        }
    }

    /** Renames, never copies. */
    static void rename(Path source, Path target) throws IOException {
        retry(
                () -> Files.move(source, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING),
                () -> LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50)));
    }

    static void retry(Action action, Runnable pause) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                action.run();
                return;
            } catch (FileSystemException e) {
                if (attempt == ATTEMPTS || !mayPass(e)) {
                    throw e;
                }
                pause.run();
            }
        }
    }

    /** Windows reports a file in use as one of these two; every other failure has a class of its own. */
    private static boolean mayPass(FileSystemException e) {
        return e instanceof AccessDeniedException || e.getClass() == FileSystemException.class;
    }
}
