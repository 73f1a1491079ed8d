package io.github.blogmaven.engine;

import io.github.blogmaven.output.FileDigest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;

/**
 * A file that a build keeps for the next one: a checksum, who it is for, then what is kept. A damaged file is none, and
 * neither is one for somebody else: another plugin may have written it in another way.
 */
final class CacheFile {
    private static final int CHECKSUM = Long.BYTES;
    private static final int NAME_LENGTH = 16;
    private static final Set<StandardOpenOption> WRITING =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);

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

    /**
     * The file that knows what is in an output directory.
     *
     * @param folder of the cache, for what is known
     */
    static CacheFile ofOutput(Directories directories, String folder, String reader) {
        byte[] output = directories.output().toString().getBytes(StandardCharsets.UTF_8);
        String name = FileDigest.of(output).sha256().substring(0, NAME_LENGTH);
        return new CacheFile(directories.cache().resolve(folder).resolve(name), reader);
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
        content.number(0);
        content.text(reader);
        return content;
    }

    /** Writes it. Whoever reads meanwhile, or after a crash, sees a damaged file. */
    void write(CacheWriter content) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        ByteBuffer bytes = content.bytes();
        bytes.putLong(0, checksum(bytes.duplicate().position(CHECKSUM)));
        try (SeekableByteChannel channel = Files.newByteChannel(file, WRITING)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }

    private static long checksum(ByteBuffer bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes.duplicate());
        return checksum.getValue();
    }
}
