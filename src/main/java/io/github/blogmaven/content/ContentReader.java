package io.github.blogmaven.content;

import io.github.blogmaven.config.BlogConfig;
import io.github.blogmaven.config.SourceDecoder;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.SourceText;
import io.github.blogmaven.schema.FrontMatterSchema;
import java.util.Optional;

/** Reads one source file as a document. Instances are immutable and shared by all threads. */
public final class ContentReader {
    /** Bytes; a larger post is more likely a mistake or an attack than prose. */
    static final int LIMIT = 16 * 1024 * 1024;

    private final BlogConfig config;
    private final Optional<FrontMatterSchema> schema;

    /**
     * A reader for documents of this blog.
     *
     * @param schema the project's own schema for front matter
     */
    public ContentReader(BlogConfig config, Optional<FrontMatterSchema> schema) {
        this.config = config;
        this.schema = schema;
    }

    /**
     * Reads a post or a page.
     *
     * @return the document; empty where not even a body is known, which is always reported as an error
     */
    public Optional<ReadDocument> read(SourceFile file, Diagnostics diagnostics) {
        return SourceDecoder.read(file.path(), file.file(), LIMIT, diagnostics)
                .flatMap(source -> read(file, source, diagnostics));
    }

    private Optional<ReadDocument> read(SourceFile file, SourceText source, Diagnostics diagnostics) {
        return FrontMatterReader.read(source, SourceName.of(file.inner()), diagnostics)
                .map(front -> read(file, source, front, diagnostics));
    }

    private ReadDocument read(SourceFile file, SourceText source, FrontMatter front, Diagnostics diagnostics) {
        if (schema.isEmpty() || !front.readable()) {
            return new DocumentReader(config, file, source, front, diagnostics).read();
        }
        Diagnostics own = new Diagnostics();
        ReadDocument document = new DocumentReader(config, file, source, front, own).read();
        new FrontMatterChecker(schema.get(), config.validation(), source, front).report(own, diagnostics);
        return document;
    }
}
