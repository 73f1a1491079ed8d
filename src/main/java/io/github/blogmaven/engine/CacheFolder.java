package io.github.blogmaven.engine;

import io.github.blogmaven.content.ValueDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder of the cache that keeps a file for each document. */
final class CacheFolder {
    private static final int NAME_LENGTH = 32;

    private final Path folder;
    private final String reader;

    /**
     * A folder, which need not exist.
     *
     * @param reader fingerprint of those that can read its files
     */
    CacheFolder(Path folder, String reader) {
        this.folder = folder;
        this.reader = reader;
    }

    /** The file of a document. */
    CacheFile file(String document) {
        return new CacheFile(folder.resolve(name(document)), reader);
    }

    /** Deletes the files of all other documents. */
    void keepOnly(Collection<String> documents) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Set<String> names = documents.stream().map(CacheFolder::name).collect(Collectors.toSet());
        List<Path> stale;
        try (Stream<Path> files = Files.list(folder)) {
            stale = files.filter(file -> !names.contains(String.valueOf(file.getFileName())))
                    .toList();
        }
        for (Path file : stale) {
            Files.deleteIfExists(file);
        }
    }

    private static String name(String document) {
        return ValueDigest.of(document).substring(0, NAME_LENGTH);
    }
}
