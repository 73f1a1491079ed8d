package io.github.blogmaven.render;

import io.github.blogmaven.diagnostic.Diagnostics;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A file of the site about to be rendered: all that it depends on is known. */
public final class PreparedFile {
    private final String output;
    private final Supplier<Optional<String>> fingerprint;
    private final Work work;

    private PreparedFile(String output, Supplier<Optional<String>> fingerprint, Work work) {
        this.output = output;
        this.fingerprint = fingerprint;
        this.work = work;
    }

    /** Renders a file. */
    @FunctionalInterface
    interface Work {
        Optional<byte[]> render(Diagnostics diagnostics) throws IOException;
    }

    /** A file that depends on much of the site, and is rendered as fast as one finds out whether that changed. */
    static PreparedFile of(String output, Work work) {
        return new PreparedFile(output, Optional::empty, work);
    }

    /** A file that depends on nothing but the theme, its language, and these values. */
    static PreparedFile of(String output, List<Object> inputs, ModelDigests digests, Work work) {
        return new PreparedFile(output, () -> Optional.of(digests.of(inputs)), work);
    }

    /** Its path relative to the output directory. */
    public String output() {
        return output;
    }

    /** What the file is made of, in short: rendering the same again makes the same bytes. Empty where that is not known. */
    public Optional<String> fingerprint() {
        return fingerprint.get();
    }

    /**
     * Renders it.
     *
     * @return the file, empty where a template failed, which is then reported
     * @throws IOException where an asset cannot be read
     */
    public Optional<RenderedFile> render(Diagnostics diagnostics) throws IOException {
        return work.render(diagnostics).map(bytes -> new RenderedFile(output, bytes));
    }
}
