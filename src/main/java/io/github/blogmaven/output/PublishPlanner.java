package io.github.blogmaven.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The decision what a publication does to each file. A file is deleted only where the manifest lists it and it still
 * has the bytes we wrote; it is overwritten only where the manifest lists its path. Everything else is a stranger's.
 */
final class PublishPlanner {
    private final Path directory;
    private final OutputTree tree;
    private final Manifest manifest;
    private final boolean manifestLost;

    private final SortedMap<String, StagedFile> site = new TreeMap<>();
    private final List<ListedFile> puts = new ArrayList<>();
    private final List<ListedFile> unchanged = new ArrayList<>();
    private final List<ListedFile> deletes = new ArrayList<>();
    private final List<String> replaced = new ArrayList<>();
    private final List<PublishResult.KeptFile> kept = new ArrayList<>();
    private final Set<String> going = new HashSet<>();

    /**
     * A decision about a directory.
     *
     * @param manifestLost whether the directory has a manifest that cannot be read: it was ours once, so the paths of the
     *     site may be written, but nothing is known to be deletable
     */
    PublishPlanner(Path directory, OutputTree tree, Manifest manifest, boolean manifestLost) {
        this.directory = directory;
        this.tree = tree;
        this.manifest = manifest;
        this.manifestLost = manifestLost;
    }

    /** The plan for a site; asked once. */
    PublishPlan plan(Map<String, StagedFile> files) throws IOException {
        site.putAll(files);
        for (Map.Entry<String, StagedFile> file : site.entrySet()) {
            planFile(
                    new ListedFile(file.getKey(), file.getValue().digest()),
                    file.getValue().changed());
        }
        for (Map.Entry<String, FileDigest> file : manifest.files().entrySet()) {
            if (!site.containsKey(file.getKey()) && tree.files().containsKey(file.getKey())) {
                planStale(new ListedFile(file.getKey(), file.getValue()));
            }
        }
        return new PublishPlan(puts, unchanged, deletes, replaced, kept, conflicts(), isShared());
    }

    private void planFile(ListedFile file, boolean changed) throws IOException {
        if (!changed) {
            unchanged.add(file);
            return;
        }
        puts.add(file);
        Optional<FileDigest> published = manifest.digest(file.path());
        if (published.isPresent()
                && tree.files().containsKey(file.path())
                && !published.get().matches(resolve(file.path()))) {
            replaced.add(file.path());
        }
    }

    private void planStale(ListedFile file) throws IOException {
        if (file.digest().matches(resolve(file.path()))) {
            deletes.add(file);
            going.add(file.path());
        } else {
            kept.add(new PublishResult.KeptFile(file.path(), "it was changed after it was published"));
        }
    }

    private List<String> conflicts() {
        Set<String> conflicts = new HashSet<>();
        Set<String> needed = needed();
        Set<String> above = new HashSet<>();
        for (ListedFile put : puts) {
            String path = put.path();
            above.addAll(OutputPath.parents(path));
            if (isForeignFile(path) || tree.others().contains(path)) {
                conflicts.add(path);
            }
            if (tree.directories().contains(path)) {
                addBlockers(path, needed, conflicts);
            }
        }
        above.removeIf(path -> !isStayingFile(path) && !tree.others().contains(path));
        conflicts.addAll(above);
        if (tree.others().contains(OutputPath.MANIFEST) || tree.directories().contains(OutputPath.MANIFEST)) {
            conflicts.add(OutputPath.MANIFEST);
        }
        return conflicts.stream().sorted().toList();
    }

    private boolean isForeignFile(String path) {
        return tree.files().containsKey(path) && !manifest.lists(path) && !manifestLost;
    }

    private boolean isStayingFile(String path) {
        return tree.files().containsKey(path) && !going.contains(path);
    }

    /** Adds what stays in a directory that must become a file. */
    private void addBlockers(String directoryPath, Set<String> needed, Set<String> conflicts) {
        Set<String> staying = new HashSet<>(tree.files().keySet());
        staying.removeAll(going);
        staying.addAll(tree.others());
        tree.directories().stream().filter(path -> !needed.contains(path)).forEach(staying::add);
        staying.removeIf(path -> !path.equals(directoryPath) && !OutputPath.isBelow(path, directoryPath));
        conflicts.addAll(staying);
    }

    /** Whether the directory holds something that a new directory in its place would lose. */
    private boolean isShared() {
        boolean foreignFile =
                tree.files().keySet().stream().anyMatch(path -> !site.containsKey(path) && !going.contains(path));
        return foreignFile || !tree.others().isEmpty() || !needed().containsAll(tree.directories());
    }

    /** The directories of our files, past and to come. */
    private Set<String> needed() {
        Set<String> directories = new HashSet<>();
        site.keySet().forEach(path -> directories.addAll(OutputPath.parents(path)));
        manifest.files().keySet().forEach(path -> directories.addAll(OutputPath.parents(path)));
        return directories;
    }

    private Path resolve(String output) throws OutputRefusedException {
        return OutputPath.resolve(directory, output);
    }
}
