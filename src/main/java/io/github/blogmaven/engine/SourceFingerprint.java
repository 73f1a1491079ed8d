package io.github.blogmaven.engine;

import io.github.blogmaven.config.SourceModule;
import io.github.blogmaven.content.SourceScanner;
import io.github.blogmaven.output.FileDigest;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything that decides what a build writes, except the time, in short: the request, this tool with its class path, the
 * Java runtime, and the names and contents of all files that the build may read. More than it reads is harmless: a build
 * too many is made, never one too few.
 */
final class SourceFingerprint {
    private final Set<Path> excluded = new TreeSet<>();
    private final TreeMap<String, String> files = new TreeMap<>();
    private String value = "";

    private SourceFingerprint(Directories directories) throws IOException {
        for (Path path : List.of(directories.output(), directories.reports(), directories.cache())) {
            excluded.add(
                    Files.exists(path)
                            ? path.toRealPath()
                            : path.toAbsolutePath().normalize());
        }
    }

    /** The fingerprint of a build's sources as they are now. */
    static SourceFingerprint of(BuildRequest request) throws IOException {
        SourceFingerprint fingerprint = new SourceFingerprint(request.directories());
        for (Path root : roots(request.directories())) {
            fingerprint.addTree(root);
        }
        fingerprint.addFile(request.baseline());
        fingerprint.value = fingerprint.value(key(request));
        return fingerprint;
    }

    private String value(String key) {
        StringBuilder text = new StringBuilder(key).append('\n');
        files.forEach((path, content) ->
                text.append(path).append('\t').append(content).append('\n'));
        return digest(text.toString());
    }

    /** All of it in 64 hexadecimal digits. */
    String value() {
        return value;
    }

    /** Whether a file is there and part of it. */
    boolean holds(Path file) throws IOException {
        return Files.exists(file) && files.containsKey(file.toRealPath().toString());
    }

    /** The directories that hold all sources. */
    static List<Path> roots(Directories directories) {
        List<Path> roots = new ArrayList<>();
        roots.add(directories.configuration());
        for (SourceModule module : directories.modules()) {
            roots.add(directories.source().resolve(module.folder()));
        }
        return roots;
    }

    /** What is asked of which tool, without the sources and the time: builds with another key know nothing of each other. */
    static String key(BuildRequest request) throws IOException {
        return digest(String.join(
                "\n",
                request.reporting().toString(),
                Runtime.version().toString(),
                classPath(),
                request.directories().toString(),
                request.options().at(Instant.EPOCH).toString(),
                request.failOn().toString(),
                request.baseline().toString(),
                new TreeSet<>(request.updates()).toString(),
                request.postTimeout().toString()));
    }

    /** The files that this tool, its themes and its extensions are in, with size and time. */
    private static String classPath() throws IOException {
        StringBuilder text = new StringBuilder();
        if (SourceFingerprint.class.getClassLoader() instanceof URLClassLoader loader) {
            for (URL url : loader.getURLs()) {
                text.append(url).append(' ').append(version(url)).append('\n');
            }
        } else {
            text.append(System.getProperty("java.class.path")).append('\n');
        }
        return text.toString();
    }

    private static String version(URL url) throws IOException {
        try {
            Path file = Path.of(url.toURI());
            return Files.isRegularFile(file) ? Files.size(file) + " " + Files.getLastModifiedTime(file) : "";
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IOException("this is on the class path but is no file: " + url, e);
        }
    }

    private void addTree(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        Path real = root.toRealPath();
        Files.walkFileTree(real, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean leftOut = !directory.equals(real)
                        && (excluded.contains(directory) || SourceScanner.isLeftOut(name(directory)));
                return leftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                addFile(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                files.put(file.toString(), "unreadable");
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** Adds a file, or a link and what it leads to, or that there is none. */
    private void addFile(Path file) throws IOException {
        String link = Files.isSymbolicLink(file) ? "-> " + Files.readSymbolicLink(file) + " " : "";
        String content = "nothing";
        if (Files.isRegularFile(file)) {
            content = Files.isReadable(file) ? FileDigest.of(file).sha256() : "unreadable";
        } else if (Files.exists(file)) {
            content = "no file: " + file.toRealPath();
        }
        files.put(file.toString(), link + content);
    }

    private static String digest(String text) {
        return FileDigest.of(text.getBytes(StandardCharsets.UTF_8)).sha256();
    }
}
