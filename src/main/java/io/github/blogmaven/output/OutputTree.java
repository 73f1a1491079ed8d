package io.github.blogmaven.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What was found in an output directory. Symbolic links are never followed.
 *
 * @param files regular files, without the manifest
 * @param directories directories, without the output directory itself
 * @param others symbolic links and whatever else is neither file nor directory
 */
record OutputTree(SortedMap<String, FileStamp> files, SortedSet<String> directories, SortedSet<String> others) {

    OutputTree {
        files = Collections.unmodifiableSortedMap(files);
        directories = Collections.unmodifiableSortedSet(directories);
        others = Collections.unmodifiableSortedSet(others);
    }

    boolean isEmpty() {
        return files.isEmpty() && directories.isEmpty() && others.isEmpty();
    }

    /** What is in a directory now; nothing where there is no directory. */
    static OutputTree scan(Path directory) throws IOException {
        OutputTree.Collector collector = new OutputTree.Collector(directory);
        if (Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(directory, collector);
        }
        return new OutputTree(collector.files, collector.directories, collector.others);
    }

    /** Deletes a file, a link, or a directory with all it holds, and nothing that a link leads to. */
    static void delete(Path root) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
                if (e != null) {
                    throw e;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Deletes a directory that holds nothing but directories; fails at the first file. */
    static void deleteDirectories(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
                if (e != null) {
                    throw e;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static final class Collector extends SimpleFileVisitor<Path> {
        private final Path root;
        private final SortedMap<String, FileStamp> files = new TreeMap<>();
        private final SortedSet<String> directories = new TreeSet<>();
        private final SortedSet<String> others = new TreeSet<>();

        Collector(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            if (!directory.equals(root)) {
                directories.add(relative(directory));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = relative(file);
            if (!attributes.isRegularFile()) {
                others.add(path);
            } else if (!path.equals(OutputPath.MANIFEST)) {
                files.put(path, FileStamp.of(attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        private String relative(Path path) {
            String separator = root.getFileSystem().getSeparator();
            return root.relativize(path).toString().replace(separator, "/");
        }
    }
}
