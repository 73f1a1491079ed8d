package io.github.blogmaven.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A file that a build keeps for the next one: a checksum, who it is for, then what is kept. A damaged file is none, and
 * neither is one for somebody else: another plugin may have written it in another way.
 */
final class CacheFile {
    private static final int CHECKSUM = Long.BYTES;

    private final Path file;
    private final String reader;

    /**
     * The file of a path, which need not exist.
     *
     * @param reader fingerprint of those that can read what it holds
     */
    CacheFile(Path file, String reader) {
        this.file = file;
        this.reader = reader;
    }

    /** What it holds. */
    Optional<CacheReader> read() throws IOException {
        ByteBuffer bytes;
        try {
            bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        if (bytes.remaining() < CHECKSUM || bytes.getLong() != checksum(bytes)) {
            return Optional.empty();
        }
        CacheReader content = new CacheReader(bytes);
        return content.text().equals(reader) ? Optional.of(content) : Optional.empty();
    }

    /** Begins what it will hold. */
    CacheWriter content() {
        CacheWriter content = new CacheWriter();
        content.text(reader);
        return content;
    }

    /** Writes it; a reader never sees a part of it. */
    void write(CacheWriter content) throws IOException {
        Path folder = file.resolveSibling("");
        Files.createDirectories(folder);
        byte[] bytes = content.bytes();
        ByteBuffer whole = ByteBuffer.allocate(CHECKSUM + bytes.length);
        whole.putLong(checksum(ByteBuffer.wrap(bytes))).put(bytes);
        Path draft = Files.createTempFile(folder, ".", ".tmp");
        try {
            Files.write(draft, whole.array());
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static long checksum(ByteBuffer bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes.duplicate());
        return checksum.getValue();
    }
}
