package io.github.blogmaven.engine;

import io.github.blogmaven.content.ValueDigest;
import io.github.blogmaven.output.FileFingerprint;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * What is asked of which tool, in short, without the sources and the time.
 *
 * @param plugin the class path with its themes and extensions, and the Java runtime
 * @param request all of that and what is asked of it: 64 hexadecimal digits
 */
record RequestFingerprint(String plugin, String request) {

    /** The fingerprint of a request; empty where the class path has more than files. Reads the jars, so it is made once. */
    static Optional<RequestFingerprint> of(BuildRequest request) throws IOException {
        return classPath(RequestFingerprint.class.getClassLoader())
                .map(files -> Runtime.version() + "\n" + files)
                .map(plugin -> new RequestFingerprint(plugin, of(request, plugin)));
    }

    private static String of(BuildRequest request, String plugin) {
        return ValueDigest.of(List.of(
                plugin,
                request.directories(),
                request.options().at(Instant.EPOCH),
                request.failOn(),
                request.baseline(),
                request.updates(),
                request.reporting(),
                request.postTimeout()));
    }

    /** Maven's class loaders know their files; where another one does not, its class path does not change while it runs. */
    static Optional<String> classPath(ClassLoader loader) throws IOException {
        if (!(loader instanceof URLClassLoader known)) {
            return Optional.of(System.getProperty("java.class.path", ""));
        }
        StringBuilder path = new StringBuilder();
        for (URL url : known.getURLs()) {
            if (!url.getProtocol().equals("file")) {
                return Optional.empty();
            }
            Path file = Path.of(URI.create(url.toString()));
            path.append(
                            Files.isRegularFile(file)
                                    ? jar(file)
                                    : new FileFingerprint().tree(file).value())
                    .append('\n');
        }
        return Optional.of(path.toString());
    }

    /** A jar by its name and content: where it is, and since when, is another on each machine that shares a cache. */
    private static String jar(Path file) throws IOException {
        CRC32C checksum = new CRC32C();
        byte[] content = Files.readAllBytes(file);
        checksum.update(content);
        return file.getFileName() + " " + content.length + " " + checksum.getValue();
    }
}
