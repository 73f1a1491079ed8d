package io.github.blogmaven.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The content of a file in short.
 *
 * @param size in bytes
 * @param sha256 64 lower-case hexadecimal digits
 */
public record FileDigest(long size, String sha256) {
    private static final int MOST_BUFFER = 1 << 16;

    /** The digest of some bytes. */
    public static FileDigest of(byte[] bytes) {
        return new FileDigest(bytes.length, hex(algorithm().digest(bytes)));
    }

    /** The digest of what a file holds. */
    public static FileDigest of(Path file) throws IOException {
        return copying(file, OutputStream.nullOutputStream());
    }

    /** The digest of exactly the bytes that were copied, even where the file changes meanwhile. */
    static FileDigest copying(Path file, OutputStream copy) throws IOException {
        MessageDigest digest = algorithm();
        byte[] buffer = new byte[(int) Math.min(MOST_BUFFER, Files.size(file) + 1)];
        long size = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                copy.write(buffer, 0, n);
                size += n;
            }
        }
        return new FileDigest(size, hex(digest.digest()));
    }

    /** Whether a file has this content. */
    public boolean matches(Path file) throws IOException {
        return Files.size(file) == size && of(file).equals(this);
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    static MessageDigest algorithm() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
