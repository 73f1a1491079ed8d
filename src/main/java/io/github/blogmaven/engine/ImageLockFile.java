package io.github.blogmaven.engine;

import io.github.blogmaven.config.SourceDecoder;
import io.github.blogmaven.content.ImageLock;
import io.github.blogmaven.content.SourceFile;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.output.FileDigest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The file of the {@link ImageLock}, which users commit, and the copies that it lists. */
final class ImageLockFile {
    /** Bytes; enough for fifty thousand pictures. */
    private static final int LIMIT = 16 * 1024 * 1024;

    private final Directories directories;

    ImageLockFile(Directories directories) {
        this.directories = directories;
    }

    /** The list; an empty one where there is no file, or none that can be read. A symbolic link is none. */
    ImageLock read(Diagnostics diagnostics) {
        Path file = file();
        return Files.exists(file) && !Files.isSymbolicLink(file)
                ? SourceDecoder.read(ImageLock.NAME, file, LIMIT, diagnostics)
                        .map(text -> ImageLock.parse(text, diagnostics))
                        .orElse(new ImageLock(Map.of()))
                : new ImageLock(Map.of());
    }

    private Path file() {
        return directories.configuration().resolve(ImageLock.NAME);
    }

    /** Writes the list anew; whoever reads it meanwhile sees the old or the new one. */
    void write(ImageLock before, Collection<ImageLock.Entry> more) throws IOException {
        replace(file(), before.with(more).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file at once or not at all, into a folder that is there. */
    static void replace(Path file, byte[] bytes) throws IOException {
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), ".blog", ".new");
        Files.write(fresh, bytes);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * The copies that are as the list says.
     *
     * @param files of the sources
     * @return source paths, by URL
     * @throws IOException where a copy cannot be read
     */
    Map<String, String> intact(ImageLock lock, List<SourceFile> files, ParallelMap parallel, Diagnostics diagnostics)
            throws IOException {
        Map<String, SourceFile> byPath = new HashMap<>();
        files.forEach(file -> byPath.put(file.path(), file));
        List<ImageLock.Entry> entries = List.copyOf(lock.entries().values());
        List<Optional<String>> problems = parallel.map(
                entries,
                entry -> problem(entry, Optional.ofNullable(byPath.get(path(entry)))),
                (entry, failure) -> Optional.of("cannot be read"),
                done -> {});
        Map<String, String> copies = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            ImageLock.Entry entry = entries.get(i);
            problems.get(i)
                    .ifPresentOrElse(
                            problem -> report(entry, problem, diagnostics), () -> copies.put(entry.url(), path(entry)));
        }
        return copies;
    }

    private String path(ImageLock.Entry entry) {
        return directories.configurationFolder() + entry.file();
    }

    private static Optional<String> problem(ImageLock.Entry entry, Optional<SourceFile> copy) throws IOException {
        if (copy.isEmpty()) {
            return Optional.of("is missing");
        }
        boolean same =
                new FileDigest(entry.size(), entry.sha256()).matches(copy.get().file());
        return same ? Optional.empty() : Optional.of("was changed");
    }

    private static void report(ImageLock.Entry entry, String problem, Diagnostics diagnostics) {
        diagnostics.report(
                Rule.IMAGE_COPY_CHANGED,
                new Location(ImageLock.NAME, entry.line(), 1),
                "",
                "the copy " + entry.file() + " " + problem + ", so pages show " + entry.url(),
                "restore it from its last commit, or download it again with mvn blog:localize-images");
    }
}
