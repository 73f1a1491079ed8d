package io.github.blogmaven.content;

import io.github.blogmaven.config.SourceModule;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the files of a source directory: one sorted walk that never leaves it. */
public final class SourceScanner {
    private static final Set<String> LEFT_OUT = Set.of("target", "node_modules");

    /** Hidden names that mean something to web servers. */
    private static final Set<String> PUBLISHED = Set.of("assets/.well-known", "assets/.nojekyll");

    private final Path root;
    private final Set<Path> excluded = new TreeSet<>();
    private final Diagnostics diagnostics;
    private final TreeMap<String, Path> found = new TreeMap<>();
    private final TreeMap<String, Path> linkedFolders = new TreeMap<>();

    private SourceScanner(Path root, List<Path> excluded, Diagnostics diagnostics) throws IOException {
        this.root = root;
        this.diagnostics = diagnostics;
        for (Path path : excluded) {
            this.excluded.add(
                    Files.exists(path)
                            ? path.toRealPath()
                            : path.toAbsolutePath().normalize());
        }
    }

    /**
     * What was found.
     *
     * @param files by path
     * @param layout what the directory looks like
     */
    public record Sources(List<SourceFile> files, Content.Layout layout) {}

    /**
     * Walks a source directory. Hidden files and folders, {@code target} and {@code node_modules} are left out, except for
     * {@code .well-known} and {@code .nojekyll} among the assets, which a site needs under these names. A symbolic
     * link is followed where it leads to something that the walk would find anyway, and each folder only once so; one that
     * leads outside is reported and left out.
     *
     * @param excluded directories to leave out although they are inside: output and reports
     * @throws IOException where the source directory itself cannot be read
     */
    public static Sources scan(Path sourceDirectory, List<Path> excluded, Diagnostics diagnostics) throws IOException {
        SourceScanner scanner = new SourceScanner(sourceDirectory.toRealPath(), excluded, diagnostics);
        scanner.list("", scanner.root);
        scanner.followLinks();
        SourceLayout layout = SourceLayout.of(scanner.found.keySet(), Files.isDirectory(scanner.root.resolve("posts")));
        List<SourceFile> files = new ArrayList<>();
        scanner.found.forEach(
                (path, file) -> layout.role(path).ifPresent(role -> files.add(new SourceFile(path, file, role))));
        requirePosts(files, diagnostics);
        return new Sources(List.copyOf(files), layout.layout());
    }

    /**
     * Walks the sources of all modules that have some. What is reported has the paths that the files have.
     *
     * @param sourceDirectory the directory around all modules
     * @throws IOException where a source directory cannot be read
     */
    public static Sources scan(
            Path sourceDirectory, List<SourceModule> modules, List<Path> excluded, Diagnostics diagnostics)
            throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (SourceModule module : modules) {
            Path folder = sourceDirectory.resolve(module.folder());
            if (Files.isDirectory(folder)) {
                Diagnostics own = new Diagnostics();
                scan(folder, excluded, own).files().forEach(file -> files.add(file.of(module)));
                diagnostics.addAll(own.list().stream()
                        .filter(found -> found.rule() != Rule.NO_POSTS)
                        .map(found -> found.below(module.folder()))
                        .toList());
            }
        }
        files.sort(Comparator.comparing(SourceFile::path));
        requirePosts(files, diagnostics);
        return new Sources(List.copyOf(files), Content.Layout.BLOG);
    }

    private static void requirePosts(List<SourceFile> files, Diagnostics diagnostics) {
        if (files.stream().noneMatch(file -> file.role() == SourceFile.Role.POST)) {
            diagnostics.report(
                    Rule.NO_POSTS, "", "the source directory holds no posts", "write one, as in posts/hello.md");
        }
    }

    private void list(String prefix, Path folder) throws IOException {
        for (Path child : children(folder)) {
            String name = child.getFileName().toString();
            String path = prefix + name;
            if (isLeftOut(path, name) || excluded.contains(child)) {
                continue;
            }
            if (Files.isSymbolicLink(child)) {
                addLink(path, child);
            } else if (Files.isDirectory(child)) {
                listIfReadable(path, child);
            } else if (Files.isRegularFile(child)) {
                found.put(path, child);
            }
        }
    }

    private void listIfReadable(String path, Path folder) {
        try {
            list(path + "/", folder);
        } catch (IOException e) {
            diagnostics.report(
                    Rule.SOURCE_UNREADABLE,
                    path,
                    "the folder cannot be read: " + e.getClass().getSimpleName(),
                    "check that you may read it");
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        children.sort(Comparator.comparing(Path::toString));
        return children;
    }

    private static boolean isLeftOut(String path, String name) {
        return (name.startsWith(".") && !PUBLISHED.contains(path)) || LEFT_OUT.contains(name);
    }

    /** Whether a folder of this name holds no sources, wherever it is. */
    public static boolean isNeverSource(String folder) {
        return (folder.startsWith(".") && !folder.equals(".well-known")) || LEFT_OUT.contains(folder);
    }

    private void addLink(String path, Path link) {
        Path real;
        try {
            real = link.toRealPath();
        } catch (IOException e) {
            diagnostics.report(
                    Rule.SYMLINK_OUTSIDE,
                    path,
                    "the symbolic link leads nowhere, so it was left out",
                    "delete the link");
            return;
        }
        if (!real.startsWith(root)) {
            diagnostics.report(
                    Rule.SYMLINK_OUTSIDE,
                    path,
                    "the symbolic link leads out of the source directory, so it was left out",
                    "copy the file or folder to this place");
        } else if (isWalked(real)) {
            if (Files.isDirectory(real)) {
                linkedFolders.put(path, real);
            } else if (Files.isRegularFile(real)) {
                found.put(path, real);
            }
        }
    }

    /** Whether the walk itself would come to this real path: a link must not lead into {@code .git}, say. */
    private boolean isWalked(Path real) {
        Path at = root;
        String path = "";
        for (Path name : root.relativize(real)) {
            at = at.resolve(name);
            path += (path.isEmpty() ? "" : "/") + name;
            if (excluded.contains(at) || isLeftOut(path, name.toString())) {
                return false;
            }
        }
        return true;
    }

    /** Folders behind links come last and once each, so that links in a circle end and many of them cannot multiply. */
    private void followLinks() {
        Set<Path> followed = new TreeSet<>();
        for (Map.Entry<String, Path> link = linkedFolders.pollFirstEntry();
                link != null;
                link = linkedFolders.pollFirstEntry()) {
            Path real = link.getValue();
            if (!isAbove(real, link.getKey()) && followed.add(real)) {
                listIfReadable(link.getKey(), real);
            }
        }
    }

    /** Whether the folder holds the link, which would show its files again below themselves. */
    private boolean isAbove(Path real, String link) {
        return root.resolve(link).startsWith(real);
    }
}
