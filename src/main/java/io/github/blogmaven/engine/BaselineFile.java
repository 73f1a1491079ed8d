package io.github.blogmaven.engine;

import static io.github.blogmaven.diagnostic.DiagnosticFormat.plural;

import io.github.blogmaven.config.SourceDecoder;
import io.github.blogmaven.diagnostic.Baseline;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file of the {@link Baseline}, which users commit. */
final class BaselineFile {
    /** Bytes; enough for a hundred thousand findings. */
    private static final int LIMIT = 16 * 1024 * 1024;

    private final Path file;
    /** As diagnostics call it. */
    private final String path;

    BaselineFile(Path file, Path sourceDirectory) {
        this.file = file;
        this.path = file.startsWith(sourceDirectory)
                ? sourceDirectory.relativize(file).toString().replace('\\', '/')
                : file.getFileName().toString();
    }

    /** Makes the findings know what is accepted; nothing is where there is no file. */
    void read(Findings findings) {
        Diagnostics diagnostics = findings.collector();
        if (Files.exists(file)) {
            SourceDecoder.read(path, file, LIMIT, diagnostics)
                    .map(text -> Baseline.parse(text, diagnostics))
                    .ifPresent(findings::accept);
        }
    }

    /** Writes the file anew, so that everything that can be accepted is, and tells so. */
    void write(Findings findings, BuildListener listener) throws IOException {
        Baseline baseline = Baseline.of(findings.acceptable());
        Files.write(file, baseline.text().getBytes(StandardCharsets.UTF_8));
        findings.accept(baseline);
        listener.updated(path + ": " + plural(baseline.size(), "finding") + " accepted");
    }

    /** Reports accepted problems that were mended: each would hide the next one of its kind. */
    void reportStale(Findings findings) {
        int stale = findings.stale();
        if (stale > 0) {
            findings.collector()
                    .report(
                            Rule.BASELINE_STALE,
                            path,
                            plural(stale, "accepted finding") + " of the baseline " + (stale == 1 ? "is" : "are")
                                    + " gone",
                            "write the file anew with mvn blog:validate -Dblog.updateBaseline");
        }
    }
}
