package io.github.blogmaven.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A manifest's way back from bytes: whole or not at all. */
final class ManifestReader {
    private ManifestReader() {}

    /** The manifest of a file, empty where it is damaged or of another version. */
    static Optional<Manifest> read(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        return parse(Files.readAllBytes(file));
    }

    static Optional<Manifest> parse(byte[] bytes) {
        return SealedText.open(ManifestWriter.FORMAT, bytes).flatMap(ManifestReader::of);
    }

    private static Optional<Manifest> of(List<String> lines) {
        List<ListedFile> files = new ArrayList<>();
        for (String line : lines) {
            Optional<ListedFile> file = ListedFile.parse(line);
            if (file.isEmpty() || !OutputPath.isSafe(file.get().path())) {
                return Optional.empty();
            }
            files.add(file.get());
        }
        return Optional.of(Manifest.of(files));
    }
}
