package io.github.blogmaven.render;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a theme from a directory. Hidden files and symbolic links that lead out of the directory are not part of the
 * theme.
 */
final class ThemeFolder extends SimpleFileVisitor<Path> {
    private final Path root;
    private final String origin;
    private final List<ThemeFile> found = new ArrayList<>();

    private ThemeFolder(Path root, String origin) {
        this.root = root;
        this.origin = origin;
    }

    /**
     * Reads all files.
     *
     * @param origin what to put before the name of a file in diagnostics
     */
    static List<ThemeFile> read(Path directory, String origin) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        Path root = directory.toRealPath();
        Path parent = directory.toAbsolutePath().normalize().getParent();
        if (parent != null && !root.startsWith(parent.toRealPath())) {
            return List.of();
        }
        ThemeFolder folder = new ThemeFolder(root, origin);
        Files.walkFileTree(root, folder);
        return folder.found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        boolean hidden = !directory.equals(root) && isHidden(directory);
        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (!isHidden(file) && isInside(file, attributes)) {
            StringBuilder name = new StringBuilder();
            root.relativize(file)
                    .forEach(part -> name.append(name.isEmpty() ? "" : "/").append(part));
            found.add(new ThemeFile(name.toString(), origin + name, Files.readAllBytes(file)));
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean isInside(Path file, BasicFileAttributes attributes) throws IOException {
        if (!attributes.isSymbolicLink()) {
            return attributes.isRegularFile();
        }
        return Files.isRegularFile(file) && file.toRealPath().startsWith(root);
    }

    private static boolean isHidden(Path file) {
        return String.valueOf(file.getFileName()).startsWith(".");
    }
}
