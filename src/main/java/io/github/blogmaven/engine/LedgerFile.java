package io.github.blogmaven.engine;

import io.github.blogmaven.config.SourceDecoder;
import io.github.blogmaven.config.Value;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.SourceText;
import io.github.blogmaven.site.Site;
import io.github.blogmaven.site.UrlLedger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file of the {@link UrlLedger}, which users commit. */
final class LedgerFile {
    /** Bytes; enough for a hundred thousand URLs. */
    private static final int LIMIT = 16 * 1024 * 1024;

    private final Value.Scalar path;
    private final Path source;
    private final Path file;

    /**
     * The ledger of a blog.
     *
     * @param path as {@code blog.yaml} says it
     * @param source the source directory
     */
    LedgerFile(Value.Scalar path, Path source) {
        this.path = path;
        this.source = source.normalize();
        this.file = this.source.resolve(path.text().strip()).normalize();
    }

    /** Checks a site against the ledger. */
    void check(Site site, Diagnostics diagnostics) {
        if (!file.startsWith(source)) {
            invalid(diagnostics, "is not in the source directory", "write a path below it");
        } else if (!Files.exists(file)) {
            invalid(diagnostics, "does not exist", "write it with mvn blog:validate -Dblog.updateLedger");
        } else {
            SourceDecoder.read(path.text(), file, LIMIT, diagnostics)
                    .ifPresent(text -> UrlLedger.parse(text, diagnostics).check(site, diagnostics));
        }
    }

    /** Writes the ledger anew and tells so. */
    void write(Site site, Diagnostics diagnostics, BuildListener listener) throws IOException {
        if (!file.startsWith(source)) {
            invalid(diagnostics, "is not in the source directory", "write a path below it");
            return;
        }
        SourceText before = Files.exists(file)
                ? SourceDecoder.read(path.text(), file, LIMIT, diagnostics).orElse(SourceText.of(path.text(), ""))
                : SourceText.of(path.text(), "");
        String text = UrlLedger.parse(before, diagnostics).text(site);
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        listener.updated(path.text() + ": " + (text.lines().count() - 1) + " published URLs");
    }

    private void invalid(Diagnostics diagnostics, String what, String hint) {
        Location location = path.location();
        diagnostics.report(Rule.LEDGER_INVALID, location, "", "the ledger " + path.text() + " " + what, hint);
    }
}
