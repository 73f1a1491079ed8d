package io.github.blogmaven.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * One publication to an output directory, from the lock to the last rename.
 *
 * <p>Threads may write at the same time; one of them commits after all are done. Until then nothing in the output
 * directory changes, and closing without a commit removes every trace. A file that is already there with the same bytes
 * is not written again.
 */
public final class OutputSession implements AutoCloseable {
    private final OutputLayout layout;
    private final OutputLock lock;
    private final OutputTree tree;
    private final Manifest manifest;
    private final boolean manifestLost;
    private final Stage stage;
    private final List<String> notes;
    private final Map<String, StagedFile> files = new ConcurrentHashMap<>();
    private final ReadWriteLock writing = new ReentrantReadWriteLock();
    private boolean ended;
    private boolean decided;

    OutputSession(OutputLayout layout, OutputLock lock, List<String> recovered) throws IOException {
        this.layout = layout;
        this.lock = lock;
        this.notes = new ArrayList<>(recovered);
        if (Files.exists(layout.directory()) && !Files.isWritable(layout.directory())) {
            throw new AccessDeniedException(layout.directory().toString(), null, "the output directory is read-only");
        }
        this.tree = OutputTree.scan(layout.directory());
        var published = ManifestReader.read(layout.manifest());
        this.manifest = published.orElse(Manifest.empty());
        this.manifestLost = published.isEmpty() && Files.isRegularFile(layout.manifest());
        if (manifestLost) {
            notes.add("ignored the damaged manifest " + layout.manifest() + ", so stale files are not deleted");
        }
        this.stage = new Stage(layout.stage());
    }

    /** What was repaired or ignored, one line each, for the log; usually nothing. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /**
     * Adds a file to the site. The caller leaves the bytes unchanged.
     *
     * @param output path relative to the output directory, parts separated by {@code /}
     * @throws IllegalArgumentException where the path is not inside the output directory
     * @throws IllegalStateException where the site already has this file
     * @throws OutputRefusedException where this system or locale has no such file names
     */
    public void write(String output, byte[] bytes) throws IOException {
        whileOpen(() -> add(output, bytes));
    }

    private void add(String output, byte[] bytes) throws IOException {
        Path published = resolve(output);
        boolean changed = !isPublished(output, bytes.length) || !Arrays.equals(Files.readAllBytes(published), bytes);
        add(output, new StagedFile(FileDigest.of(bytes), changed));
        if (changed) {
            stage.write(output, bytes);
        }
    }

    /**
     * Adds a copy of a file to the site; what the file holds while it is read is what counts. Paths and errors are those
     * of {@link #write}.
     */
    public void copy(String output, Path file) throws IOException {
        whileOpen(() -> addCopy(output, file));
    }

    private void addCopy(String output, Path file) throws IOException {
        Path published = resolve(output);
        if (isPublished(output, Files.size(file))) {
            FileDigest digest = FileDigest.of(file);
            if (digest.matches(published)) {
                add(output, new StagedFile(digest, false));
                return;
            }
        }
        if (files.containsKey(output)) {
            throw duplicate(output);
        }
        add(output, new StagedFile(stage.copy(output, file), true));
    }

    /**
     * Adds a file as an earlier publication left it, without a look into it.
     *
     * @param stamp that {@link PublishResult#stamps()} had of it then
     * @return whether it is still there like that; otherwise nothing was added
     */
    public boolean keep(String output, FileStamp stamp) throws IOException {
        Optional<FileDigest> digest = manifest.digest(output).filter(d -> d.size() == stamp.size());
        if (digest.isEmpty() || !stamp.equals(tree.files().get(output))) {
            return false;
        }
        whileOpen(() -> add(output, new StagedFile(digest.get(), false)));
        return true;
    }

    /** A file that is added to the site. */
    @FunctionalInterface
    private interface Addition {
        void run() throws IOException;
    }

    /** A thread that was given up may still write: once the publication is decided or dropped, it must not any more. */
    private void whileOpen(Addition addition) throws IOException {
        writing.readLock().lock();
        try {
            if (ended) {
                throw new IOException("this publication has ended");
            }
            addition.run();
        } finally {
            writing.readLock().unlock();
        }
    }

    private void end() {
        writing.writeLock().lock();
        try {
            ended = true;
        } finally {
            writing.writeLock().unlock();
        }
    }

    /**
     * Makes the files that were added the whole site, and deletes what the previous publication left over.
     *
     * @throws OutputRefusedException where files that are not ours are in the way; nothing was changed then
     */
    public PublishResult commit() throws IOException {
        end();
        if (decided) {
            throw new IllegalStateException("this publication is done");
        }
        PublishPlan plan = new PublishPlanner(layout.directory(), tree, manifest, manifestLost).plan(files);
        refuseConflicts(plan.conflicts());
        SortedMap<String, FileStamp> stamps = stamps();
        Manifest next = plan.manifest();
        if (plan.steps() > 0 || manifestLost || !next.equals(manifest) || !Files.exists(layout.directory())) {
            publish(plan, ManifestWriter.bytes(next));
        }
        decided = true;
        return plan.result(stamps);
    }

    /** Ends the publication; without a commit the output directory stays as it was. */
    @Override
    public void close() throws IOException {
        end();
        try (lock) {
            // a journal means that the publication is decided: the next one completes it from the stage
            if (!Files.exists(layout.journal())) {
                stage.delete();
            }
        }
    }

    private void publish(PublishPlan plan, byte[] manifestBytes) throws IOException {
        stage.ensureExists();
        // one step is as good as a swap, and a reader's open directory stays the same
        if (!plan.shared() && plan.steps() > 1 && isOneFileSystem()) {
            DirectorySwap swap = new DirectorySwap(layout, stage);
            swap.complete(plan.unchanged());
            stage.write(OutputPath.MANIFEST, manifestBytes);
            if (swap.swap()) {
                Recovery.remove(layout.old(), notes);
                return;
            }
            notes.add("could not rename " + layout.directory() + ", so its files were replaced one by one");
        } else {
            stage.write(OutputPath.MANIFEST, manifestBytes);
        }
        new FileCommit(layout).commit(plan.journal(manifestBytes));
    }

    private boolean isOneFileSystem() throws IOException {
        return !Files.exists(layout.directory())
                || Files.getFileStore(layout.directory()).equals(Files.getFileStore(stage.root()));
    }

    private void refuseConflicts(List<String> conflicts) throws OutputRefusedException {
        if (!conflicts.isEmpty()) {
            throw new OutputRefusedException(
                    "files that this blog did not write are in the way in " + layout.directory() + ": "
                            + String.join(", ", conflicts),
                    "move or delete them, or choose another directory with -Dblog.outputDirectory");
        }
    }

    private Path resolve(String output) throws OutputRefusedException {
        return OutputPath.resolve(layout.directory(), OutputPath.requireSafe(output));
    }

    /** Those of the files to come: a rename keeps them. */
    private SortedMap<String, FileStamp> stamps() throws IOException {
        SortedMap<String, FileStamp> stamps = new TreeMap<>();
        for (Map.Entry<String, StagedFile> file : files.entrySet()) {
            FileStamp known = file.getValue().changed() ? null : tree.files().get(file.getKey());
            stamps.put(file.getKey(), known == null ? stage.stamp(file.getKey()) : known);
        }
        return stamps;
    }

    private boolean isPublished(String output, long size) {
        FileStamp published = tree.files().get(output);
        return published != null && published.size() == size;
    }

    private void add(String output, StagedFile file) {
        if (files.putIfAbsent(output, file) != null) {
            throw duplicate(output);
        }
    }

    private static IllegalStateException duplicate(String output) {
        return new IllegalStateException("two files of the site have one path: " + output);
    }
}
