package io.github.blogmaven.engine;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.Severity;
import java.util.List;

/** How problems are kept. */
final class CachedDiagnostics {
    private CachedDiagnostics() {}

    static void write(CacheWriter out, List<Diagnostic> diagnostics) {
        out.list(diagnostics, diagnostic -> {
            out.text(diagnostic.rule().name());
            out.text(diagnostic.severity().name());
            write(out, diagnostic.location());
            out.text(diagnostic.message());
            out.text(diagnostic.hint());
            out.text(diagnostic.sourceLine());
        });
    }

    static List<Diagnostic> read(CacheReader in) {
        return in.list(() -> new Diagnostic(
                Rule.valueOf(in.text()), Severity.valueOf(in.text()), location(in), in.text(), in.text(), in.text()));
    }

    static void write(CacheWriter out, Location location) {
        out.text(location.path());
        out.number(location.line());
        out.number(location.column());
    }

    static Location location(CacheReader in) {
        return new Location(in.text(), in.count(), in.count());
    }
}
