package io.github.blogmaven.output;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a publication changed. All paths are relative to the output directory, parts separated by {@code /}, and sorted.
 *
 * @param written files that are new or have other bytes than before
 * @param unchanged the number of files that already had the right bytes and were left alone
 * @param removed files of the previous publication that no longer exist
 * @param replaced the part of {@code written} that somebody had changed since the previous publication; worth a warning
 * @param kept files of the previous publication that should be gone but are not ours to delete; worth a warning
 * @param stamps of all files of the site
 */
public record PublishResult(
        List<String> written,
        int unchanged,
        List<String> removed,
        List<String> replaced,
        List<KeptFile> kept,
        SortedMap<String, FileStamp> stamps) {

    public PublishResult {
        written = List.copyOf(written);
        removed = List.copyOf(removed);
        replaced = List.copyOf(replaced);
        kept = List.copyOf(kept);
        stamps = Collections.unmodifiableSortedMap(new TreeMap<>(stamps));
    }

    /** Whether the directory differs from what it was. */
    public boolean changedAnything() {
        return !written.isEmpty() || !removed.isEmpty();
    }

    /**
     * A stale file that was not deleted.
     *
     * @param path where it is
     * @param reason why it stays, one clause
     */
    public record KeptFile(String path, String reason) {}
}
