package io.github.blogmaven.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Operations on directories that never follow a symbolic link and survive a virus scanner. */
final class FileTree {
    private static final int ATTEMPTS = 10;
    private static final long RETRY_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private FileTree() {}

    /** Everything below a directory that is not a directory, relative to it, parts separated by {@code /}. */
    static SortedSet<String> files(Path directory) throws IOException {
        SortedSet<String> files = new TreeSet<>();
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            return files;
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(directory.relativize(file).toString().replace('\\', '/'));
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    /** Deletes a directory with everything in it, where it exists. */
    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                if (e != null) {
                    throw e;
                }
                Files.deleteIfExists(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Deletes the folders of a deleted file that are empty now, up to but not including a directory. */
    static void deleteEmptyParents(Path file, Path directory) throws IOException {
        Path folder = file.getParent();
        while (folder != null && !folder.equals(directory) && folder.startsWith(directory)) {
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
            folder = folder.getParent();
        }
    }

    /** Renames at once, in place of what is there; on Windows a scanner may hold a file for some milliseconds. */
    static void move(Path from, Path to) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (NoSuchFileException | AtomicMoveNotSupportedException e) {
                throw e;
            } catch (FileSystemException e) {
                pauseOrThrow(e, attempt);
            }
        }
    }

    private static void pauseOrThrow(FileSystemException e, int attempt) throws FileSystemException {
        if (attempt == ATTEMPTS) {
            throw e;
        }
        LockSupport.parkNanos(RETRY_NANOS);
    }

    /** Makes a file appear under a second name without copying its content, where the file system can. */
    static void link(Path existing, Path name) throws IOException {
        try {
            Files.createLink(name, existing);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(existing, name, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
