package io.github.blogmaven.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** The directory of machine-readable reports, which is never published. */
final class Reports {
    private final Path directory;

    Reports(Path directory) {
        this.directory = directory;
    }

    /** Writes a report unless it is there already; a reader never sees a part of it. */
    void write(String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path file = directory.resolve(name);
        if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            Files.createDirectories(directory);
            Path draft = directory.resolve("." + name + ".tmp");
            Files.write(draft, bytes);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
