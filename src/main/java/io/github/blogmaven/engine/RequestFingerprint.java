package io.github.blogmaven.engine;

import io.github.blogmaven.output.FileDigest;
import io.github.blogmaven.output.FileFingerprint;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What is asked of which tool, in short, without the sources and the time: the request, the class path with its themes and
 * extensions, and the Java runtime.
 */
final class RequestFingerprint {
    private RequestFingerprint() {}

    /** The fingerprint of a request: 64 hexadecimal digits; empty where the class path has more than files. */
    static Optional<String> of(BuildRequest request) throws IOException {
        return ofPlugin().map(plugin -> of(request, plugin));
    }

    /** The fingerprint of the plugin and what it runs on; empty where the class path has more than files. */
    static Optional<String> ofPlugin() throws IOException {
        return classPath(RequestFingerprint.class.getClassLoader()).map(files -> Runtime.version() + "\n" + files);
    }

    private static String of(BuildRequest request, String plugin) {
        String text = String.join(
                "\n",
                plugin,
                request.directories().toString(),
                request.options().at(Instant.EPOCH).toString(),
                request.failOn().toString(),
                request.baseline().toString(),
                new TreeSet<>(request.updates()).toString(),
                request.reporting().toString(),
                request.postTimeout().toString());
        return FileDigest.of(text.getBytes(StandardCharsets.UTF_8)).sha256();
    }

    /** Maven's class loaders know their files; where another one does not, its class path does not change while it runs. */
    static Optional<String> classPath(ClassLoader loader) throws IOException {
        if (!(loader instanceof URLClassLoader known)) {
            return Optional.of(System.getProperty("java.class.path", ""));
        }
        FileFingerprint files = new FileFingerprint();
        for (URL url : known.getURLs()) {
            if (!url.getProtocol().equals("file")) {
                return Optional.empty();
            }
            files.tree(Path.of(URI.create(url.toString())));
        }
        return Optional.of(files.value());
    }
}
