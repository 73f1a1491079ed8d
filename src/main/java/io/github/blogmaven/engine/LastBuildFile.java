package io.github.blogmaven.engine;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;

/** Keeps the {@link LastBuild}. */
final class LastBuildFile {
    private final CacheFile file;

    /**
     * The file of builds that may publish to one directory: it knows the last of them.
     *
     * @param folder of the cache for builds of one kind
     * @param fingerprint of the request
     */
    LastBuildFile(BuildRequest request, String folder, String fingerprint) {
        this.file = CacheFile.ofOutput(request.directories(), folder, fingerprint);
    }

    /** What the last build knows of itself; empty where there was none, or one that was asked something else. */
    Optional<LastBuild> read() throws IOException {
        return file.read().map(LastBuildFile::read);
    }

    void write(LastBuild build) throws IOException {
        CacheWriter out = file.content();
        out.text(build.sources());
        out.text(build.output());
        out.text(build.from().toString());
        out.text(build.until().map(Instant::toString).orElse(""));
        out.text(build.found());
        BuildResult result = build.result();
        CachedDiagnostics.write(out, result.diagnostics());
        out.flag(result.failed());
        out.list(result.documents(), out::text);
        Published published = result.published();
        out.text(published.baseUrl().map(URI::toString).orElse(""));
        out.number(published.pages());
        out.number(published.written());
        out.number(published.unchanged());
        out.number(published.removed());
        file.write(out);
    }

    private static LastBuild read(CacheReader in) {
        return new LastBuild(
                in.text(),
                in.text(),
                Instant.parse(in.text()),
                Optional.of(in.text()).filter(date -> !date.isEmpty()).map(Instant::parse),
                in.text(),
                new BuildResult(
                        CachedDiagnostics.read(in), in.flag(), new TreeSet<>(in.list(in::text)), published(in)));
    }

    private static Published published(CacheReader in) {
        return new Published(
                Optional.of(in.text()).filter(url -> !url.isEmpty()).map(URI::create),
                in.count(),
                in.count(),
                in.count(),
                in.count());
    }
}
