package io.github.blogmaven.engine;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.Severity;
import io.github.blogmaven.output.FileDigest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Keeps the {@link LastBuild} in a file that begins with the digest of the rest, so that a damaged one is none. */
final class LastBuildFile {
    private static final int SEAL = 64;

    private final Path file;
    private final String request;

    /**
     * The file of builds that publish to one directory: it knows the last of them.
     *
     * @param fingerprint of the request
     */
    LastBuildFile(BuildRequest request, String fingerprint) {
        byte[] output = request.directories().output().toString().getBytes(StandardCharsets.UTF_8);
        this.file = request.directories()
                .cache()
                .resolve("builds")
                .resolve(FileDigest.of(output).sha256().substring(0, 16));
        this.request = fingerprint;
    }

    /** What the last build knows of itself; empty where there was none, or one that was asked something else. */
    Optional<LastBuild> read() throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length < SEAL) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(bytes, SEAL, bytes.length);
        String seal = new String(bytes, 0, SEAL, StandardCharsets.US_ASCII);
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
        // another plugin may have written it in another way, so nothing is read before it is known to be this one's
        return FileDigest.of(content).sha256().equals(seal) && text(in).equals(request)
                ? Optional.of(decoded(in))
                : Optional.empty();
    }

    /** Writes it; a reader never sees a part of it. */
    void write(LastBuild build) throws IOException {
        byte[] content = encoded(build);
        Files.createDirectories(file.resolveSibling(""));
        Path draft = file.resolveSibling(file.getFileName() + ".tmp");
        try (OutputStream out = Files.newOutputStream(draft)) {
            out.write(FileDigest.of(content).sha256().getBytes(StandardCharsets.US_ASCII));
            out.write(content);
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private byte[] encoded(LastBuild build) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        text(out, request);
        text(out, build.sources());
        text(out, build.output());
        text(out, build.from().toString());
        text(out, build.until().map(Instant::toString).orElse(""));
        text(out, build.found());
        BuildResult result = build.result();
        out.writeInt(result.diagnostics().size());
        for (Diagnostic diagnostic : result.diagnostics()) {
            text(out, diagnostic.rule().name());
            text(out, diagnostic.severity().name());
            text(out, diagnostic.location().path());
            out.writeInt(diagnostic.location().line());
            out.writeInt(diagnostic.location().column());
            text(out, diagnostic.message());
            text(out, diagnostic.hint());
            text(out, diagnostic.sourceLine());
        }
        out.writeBoolean(result.failed());
        out.writeInt(result.documents().size());
        for (String document : result.documents()) {
            text(out, document);
        }
        Published published = result.published();
        text(out, published.baseUrl().map(URI::toString).orElse(""));
        out.writeInt(published.pages());
        out.writeInt(published.written());
        out.writeInt(published.unchanged());
        out.writeInt(published.removed());
        return bytes.toByteArray();
    }

    private static LastBuild decoded(DataInputStream in) throws IOException {
        return new LastBuild(
                text(in),
                text(in),
                Instant.parse(text(in)),
                Optional.of(text(in)).filter(date -> !date.isEmpty()).map(Instant::parse),
                text(in),
                new BuildResult(diagnostics(in), in.readBoolean(), documents(in), published(in)));
    }

    private static List<Diagnostic> diagnostics(DataInputStream in) throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            diagnostics.add(new Diagnostic(
                    Rule.valueOf(text(in)),
                    Severity.valueOf(text(in)),
                    new Location(text(in), in.readInt(), in.readInt()),
                    text(in),
                    text(in),
                    text(in)));
        }
        return diagnostics;
    }

    private static SortedSet<String> documents(DataInputStream in) throws IOException {
        SortedSet<String> documents = new TreeSet<>();
        for (int count = in.readInt(); count > 0; count--) {
            documents.add(text(in));
        }
        return documents;
    }

    private static Published published(DataInputStream in) throws IOException {
        return new Published(
                Optional.of(text(in)).filter(url -> !url.isEmpty()).map(URI::create),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt());
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
