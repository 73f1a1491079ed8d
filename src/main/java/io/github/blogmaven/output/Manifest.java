package io.github.blogmaven.output;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The list of the files that we wrote into an output directory, as they were when we wrote them. What is not in it
 * belongs to somebody else.
 *
 * @param files by path relative to the output directory, without the manifest itself
 */
record Manifest(SortedMap<String, FileDigest> files) {

    Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    static Manifest empty() {
        return new Manifest(new TreeMap<>());
    }

    static Manifest of(List<ListedFile> files) {
        TreeMap<String, FileDigest> byPath = new TreeMap<>();
        files.forEach(file -> byPath.put(file.path(), file.digest()));
        return new Manifest(byPath);
    }

    Optional<FileDigest> digest(String path) {
        return Optional.ofNullable(files.get(path));
    }

    boolean lists(String path) {
        return files.containsKey(path);
    }
}
