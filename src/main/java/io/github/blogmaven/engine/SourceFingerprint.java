package io.github.blogmaven.engine;

import io.github.blogmaven.config.SourceModule;
import io.github.blogmaven.content.SourceScanner;
import io.github.blogmaven.output.FileFingerprint;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What a build reads, in short: names and contents of all files that may be sources. More than it reads is harmless: a build
 * too many is made, never one too few.
 */
final class SourceFingerprint {
    private static final String UNREADABLE = "unreadable";

    private final Set<Path> excluded = new TreeSet<>();
    private final Set<Path> files = new HashSet<>();
    private final FileFingerprint fingerprint = new FileFingerprint();

    /** The sources of a build as they are now. */
    SourceFingerprint(BuildRequest request) throws IOException {
        Directories directories = request.directories();
        for (Path path : List.of(directories.output(), directories.reports(), directories.cache())) {
            excluded.add(
                    Files.exists(path)
                            ? path.toRealPath()
                            : path.toAbsolutePath().normalize());
        }
        addTree(directories.configuration(), SourceScanner::isNeverSource);
        for (SourceModule module : directories.modules()) {
            addTree(directories.source().resolve(module.folder()), SourceScanner::isNeverSource);
        }
        // a theme may have folders of names that are none among the sources, and be a link to one
        addTree(directories.theme(), name -> name.startsWith("."));
        addFile(request.baseline(), Files.isSymbolicLink(request.baseline()));
    }

    /** All of it in 16 hexadecimal digits. */
    String value() {
        return fingerprint.value();
    }

    /** Whether a file is there and part of it. */
    boolean holds(Path file) throws IOException {
        return Files.exists(file) && files.contains(file.toRealPath());
    }

    private void addTree(Path root, Predicate<String> isLeftOut) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        Path real = root.toRealPath();
        Files.walkFileTree(real, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean leftOut = !directory.equals(real)
                        && (excluded.contains(directory) || isLeftOut.test(String.valueOf(directory.getFileName())));
                return leftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                addFile(file, attributes.isSymbolicLink());
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                if (files.add(file)) {
                    fingerprint.add(file, UNREADABLE);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Adds a file, or a link and what it leads to, or that there is none. */
    private void addFile(Path file, boolean isLink) throws IOException {
        if (!files.add(file)) {
            return;
        }
        if (isLink) {
            fingerprint.add(file, "-> " + Files.readSymbolicLink(file));
        }
        if (!Files.isRegularFile(file)) {
            fingerprint.add(file, Files.exists(file) ? "no file: " + file.toRealPath() : "nothing");
            return;
        }
        try {
            fingerprint.content(file);
        } catch (AccessDeniedException e) {
            fingerprint.add(file, UNREADABLE);
        }
    }
}
