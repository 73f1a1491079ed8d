package io.github.blogmaven.output;

import java.util.ArrayList;
import java.util.List;

/** A manifest's way to bytes: the same files make the same bytes, on every system and at every time. */
final class ManifestWriter {
    static final String FORMAT = "blog-manifest 1";

    private ManifestWriter() {}

    static byte[] bytes(Manifest manifest) {
        List<String> lines = new ArrayList<>();
        manifest.files().forEach((path, digest) -> lines.add(new ListedFile(path, digest).line()));
        return SealedText.seal(FORMAT, lines);
    }
}
