package io.github.blogmaven.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * The difference between the site that is there and the site to come.
 *
 * @param puts files that are new or have other bytes, sorted by path
 * @param unchanged files that are there already, sorted by path
 * @param deletes files that are no longer part of the site and still as we wrote them
 * @param replaced paths of {@code puts} that somebody changed since we wrote them
 * @param kept stale files that stay
 * @param conflicts paths where something that is not ours is in the way
 * @param shared whether the directory holds anything that is not ours
 */
record PublishPlan(
        List<ListedFile> puts,
        List<ListedFile> unchanged,
        List<ListedFile> deletes,
        List<String> replaced,
        List<PublishResult.KeptFile> kept,
        List<String> conflicts,
        boolean shared) {

    /** Far from the top first, so that a page is there before the lists and feeds that lead to it. */
    private static final Comparator<ListedFile> PAGES_FIRST = Comparator.comparingInt(
                    (ListedFile file) -> -OutputPath.parents(file.path()).size())
            .thenComparing(ListedFile::path);

    int steps() {
        return puts.size() + deletes.size();
    }

    Manifest manifest() {
        List<ListedFile> all = new ArrayList<>(puts);
        all.addAll(unchanged);
        return Manifest.of(all);
    }

    /** The steps in an order in which every moment is useful to a reader; the manifest comes last. */
    Journal journal(byte[] manifest) {
        Set<String> files = new HashSet<>();
        Set<String> directories = new HashSet<>();
        for (ListedFile put : puts) {
            files.add(put.path());
            directories.addAll(OutputPath.parents(put.path()));
        }
        List<Journal.Step> steps = new ArrayList<>();
        List<Journal.Step> later = new ArrayList<>();
        for (ListedFile stale : deletes) {
            boolean inTheWay = directories.contains(stale.path())
                    || OutputPath.parents(stale.path()).stream().anyMatch(files::contains);
            (inTheWay ? steps : later).add(new Journal.Step(Journal.Action.DELETE, stale));
        }
        puts.stream().sorted(PAGES_FIRST).forEach(file -> steps.add(put(file)));
        steps.addAll(later);
        steps.add(put(new ListedFile(OutputPath.MANIFEST, FileDigest.of(manifest))));
        return new Journal(steps);
    }

    PublishResult result(SortedMap<String, FileStamp> stamps) {
        return new PublishResult(
                puts.stream().map(ListedFile::path).toList(),
                unchanged.size(),
                deletes.stream().map(ListedFile::path).toList(),
                replaced,
                kept,
                stamps);
    }

    private static Journal.Step put(ListedFile file) {
        return new Journal.Step(Journal.Action.PUT, file);
    }
}
