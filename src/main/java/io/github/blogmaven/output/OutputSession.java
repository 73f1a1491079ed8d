package io.github.blogmaven.output;

import io.github.blogmaven.output.Manifest.FileDigest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * One publication. Files are given to it by any number of threads; readers see none of them before {@link #commit()}.
 *
 * <p>A directory that is wholly ours is exchanged by two renames: a reader sees the old site or the new one, never a
 * mixture; files that did not change are linked, not copied. A directory that also holds files of others is committed file
 * by file, by a journal that a later build finishes if this one is killed.
 */
public final class OutputSession implements AutoCloseable {
    private static final int NAMED_FILES = 10;

    private final OutputLayout layout;
    private final OutputLock lock;
    private final Manifest before;
    private final ConcurrentSkipListMap<String, FileDigest> site = new ConcurrentSkipListMap<>();
    private final SortedSet<String> staged = new ConcurrentSkipListSet<>();
    private final SortedSet<String> foreign = new ConcurrentSkipListSet<>();
    private final Set<Path> directories = ConcurrentHashMap.newKeySet();

    OutputSession(OutputLayout layout, OutputLock lock, Manifest before) {
        this.layout = layout;
        this.lock = lock;
        this.before = before;
    }

    /**
     * Adds a file to the site.
     *
     * @param path relative to the output directory, parts separated by {@code /}
     * @throws IllegalArgumentException where the path leaves the output directory
     * @throws IllegalStateException where the site has this file already
     */
    public void write(String path, byte[] bytes) throws IOException {
        Path target = OutputPath.below(layout.output(), path);
        FileDigest digest = FileDigest.of(bytes);
        if (site.putIfAbsent(path, digest) != null) {
            throw new IllegalStateException("written twice: " + path);
        }
        if (isThere(target, bytes)) {
            return;
        }
        if (!before.files().containsKey(path) && isForeign(path, target)) {
            foreign.add(path);
        }
        stage(path, bytes);
        staged.add(path);
    }

    /** Adds a copy of a file to the site; the rest is as for {@link #write}. */
    public void copy(String path, Path file) throws IOException {
        write(path, Files.readAllBytes(file));
    }

    /**
     * Publishes everything that was added, and removes what earlier publications wrote and this one did not.
     *
     * @throws OutputRefusedException where files of somebody else are in the way; nothing was changed then
     */
    public PublishResult commit() throws IOException {
        refuseForeign();
        SortedMap<String, FileDigest> stale = new TreeMap<>(before.files());
        stale.keySet().removeAll(site.keySet());
        SortedSet<String> kept = modified(stale);
        stale.keySet().removeAll(kept);
        PublishResult result =
                new PublishResult(staged.size(), site.size() - staged.size(), stale.size(), List.copyOf(kept));
        Manifest after = new Manifest(site);
        if (staged.isEmpty() && before.equals(after)) {
            return result;
        }
        stage(OutputLayout.MANIFEST, after.text().getBytes(StandardCharsets.UTF_8));
        if (isWhollyOurs() && kept.isEmpty()) {
            swap();
        } else {
            new Journal(moves(), stale).commit(layout);
        }
        return result;
    }

    /** Ends the publication; what was not committed is forgotten. */
    @Override
    public void close() throws IOException {
        try (lock) {
            FileTree.delete(layout.stage());
        }
    }

    private void stage(String path, byte[] bytes) throws IOException {
        Path file = OutputPath.below(layout.stage(), path);
        createParent(file);
        Files.write(file, bytes);
    }

    private void createParent(Path file) throws IOException {
        Path parent = file.getParent();
        if (directories.add(parent)) {
            Files.createDirectories(parent);
        }
    }

    private static boolean isThere(Path target, byte[] bytes) throws IOException {
        return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                && Files.size(target) == bytes.length
                && Arrays.equals(Files.readAllBytes(target), bytes);
    }

    /** Whether something is there that is not a folder of our own files alone. */
    private boolean isForeign(String path, Path target) throws IOException {
        if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            return Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        }
        return FileTree.files(target).stream().anyMatch(file -> !before.files().containsKey(path + "/" + file));
    }

    private void refuseForeign() throws IOException {
        for (String path : staged) {
            if (leavesOutput(OutputPath.below(layout.output(), path))) {
                foreign.add(path);
            }
        }
        if (!foreign.isEmpty()) {
            List<String> named = foreign.stream().limit(NAMED_FILES).toList();
            String more = foreign.size() > named.size() ? " and " + (foreign.size() - named.size()) + " more" : "";
            throw new OutputRefusedException("The output directory " + layout.output()
                    + " holds files that this plugin did not write and the site would replace: "
                    + String.join(", ", named) + more
                    + ". Move them away, or choose another directory with blog.outputDirectory.");
        }
    }

    /** Whether a folder on the way to a file is a symbolic link or a file. */
    private boolean leavesOutput(Path target) {
        for (Path folder = target.getParent();
                folder != null && !folder.equals(layout.output());
                folder = folder.getParent()) {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                return !before.files()
                        .containsKey(
                                layout.output().relativize(folder).toString().replace('\\', '/'));
            }
        }
        return false;
    }

    private SortedSet<String> modified(SortedMap<String, FileDigest> stale) throws IOException {
        SortedSet<String> modified = new TreeSet<>();
        for (var entry : stale.entrySet()) {
            Path file = OutputPath.below(layout.output(), entry.getKey());
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Journal.isStill(file, entry.getValue())) {
                modified.add(entry.getKey());
            }
        }
        return modified;
    }

    private boolean isWhollyOurs() throws IOException {
        SortedSet<String> existing = FileTree.files(layout.output());
        existing.removeAll(before.files().keySet());
        existing.removeAll(site.keySet());
        existing.remove(OutputLayout.MANIFEST);
        return existing.isEmpty();
    }

    private void swap() throws IOException {
        for (String path : site.keySet()) {
            if (!staged.contains(path)) {
                Path file = OutputPath.below(layout.stage(), path);
                createParent(file);
                FileTree.link(OutputPath.below(layout.output(), path), file);
            }
        }
        boolean replaces = Files.exists(layout.output(), LinkOption.NOFOLLOW_LINKS);
        if (replaces) {
            FileTree.move(layout.output(), layout.previous());
        }
        try {
            FileTree.move(layout.stage(), layout.output());
        } catch (IOException e) {
            if (replaces) {
                FileTree.move(layout.previous(), layout.output());
            }
            throw e;
        }
        FileTree.delete(layout.previous());
    }

    /** Pages before lists and feeds, so that a list never names a page that is not there yet; the manifest last. */
    private List<String> moves() {
        List<String> moves = new ArrayList<>(staged);
        moves.sort(Comparator.comparing((String path) -> !path.contains("/")).thenComparing(Comparator.naturalOrder()));
        moves.add(OutputLayout.MANIFEST);
        return moves;
    }
}
