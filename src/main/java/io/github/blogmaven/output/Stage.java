package io.github.blogmaven.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The directory where the changed files of a publication wait until all of them are there. Created with the first file;
 * any number of threads may write different files.
 */
final class Stage {
    private final Path root;
    private final Set<Path> created = ConcurrentHashMap.newKeySet();

    Stage(Path root) {
        this.root = root;
    }

    void write(String output, byte[] bytes) throws IOException {
        Files.write(prepare(output), bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    FileDigest copy(String output, Path source) throws IOException {
        Path target = prepare(output);
        try (OutputStream out =
                Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            return FileDigest.copying(source, out);
        }
    }

    FileStamp stamp(String output) throws IOException {
        return FileStamp.of(Files.readAttributes(OutputPath.resolve(root, output), BasicFileAttributes.class));
    }

    /** Shares a published file: no byte is written, and its time stays. File systems without links get a copy. */
    void link(String output, Path published) throws IOException {
        Path target = prepare(output);
        try {
            Files.createLink(target, published);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(published, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    Path root() {
        return root;
    }

    boolean isEmpty() {
        return created.isEmpty();
    }

    void ensureExists() throws IOException {
        if (created.add(root)) {
            Files.createDirectories(root);
        }
    }

    void delete() throws IOException {
        OutputTree.delete(root);
        created.clear();
    }

    private Path prepare(String output) throws IOException {
        Path target = OutputPath.resolve(root, output);
        Path parent = target.getParent();
        if (parent != null && !created.contains(parent)) {
            Files.createDirectories(parent);
            created.add(parent);
        }
        return target;
    }
}
