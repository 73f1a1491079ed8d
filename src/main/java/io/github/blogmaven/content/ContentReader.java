package io.github.blogmaven.content;

import io.github.blogmaven.config.BlogConfig;
import io.github.blogmaven.config.SourceDecoder;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;

/** Reads one source file as a document. Instances are immutable and shared by all threads. */
public final class ContentReader {
    /** Bytes; a larger post is more likely a mistake or an attack than prose. */
    static final int LIMIT = 16 * 1024 * 1024;

    private final BlogConfig config;

    /** A reader for documents of this blog. */
    public ContentReader(BlogConfig config) {
        this.config = config;
    }

    /**
     * Reads a post or a page.
     *
     * @return the document, also where it has problems that leave something to show; empty where nothing is left, which
     *     is always reported as an error
     */
    public Optional<Document> read(SourceFile file, Diagnostics diagnostics) {
        return bytes(file, diagnostics)
                .flatMap(bytes -> SourceDecoder.decode(file.path(), bytes, diagnostics))
                .flatMap(source -> read(file, source, diagnostics));
    }

    private Optional<Document> read(SourceFile file, SourceText source, Diagnostics diagnostics) {
        return FrontMatterReader.read(source, SourceName.of(file.path()), diagnostics)
                .flatMap(front -> new DocumentReader(config, file, source, front, diagnostics).read());
    }

    private static Optional<byte[]> bytes(SourceFile file, Diagnostics diagnostics) {
        try (InputStream in = Files.newInputStream(file.file())) {
            byte[] bytes = in.readNBytes(LIMIT + 1);
            if (bytes.length <= LIMIT) {
                return Optional.of(bytes);
            }
            diagnostics.report(
                    Rule.SOURCE_TOO_LARGE, file.path(), "the file is larger than 16 MB", "split it into several posts");
        } catch (IOException e) {
            diagnostics.report(
                    Rule.SOURCE_UNREADABLE,
                    file.path(),
                    "the file cannot be read: " + e.getClass().getSimpleName(),
                    "check that it is a file and that you may read it");
        }
        return Optional.empty();
    }
}
