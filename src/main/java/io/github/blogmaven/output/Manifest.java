package io.github.blogmaven.output;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of an output directory that are ours, as we wrote them. One line a file, {@code sha-256 size path}, by path; a
 * last line with the digest of all before it, so that a damaged manifest is known as such and owns nothing.
 *
 * @param files by path relative to the output directory
 */
record Manifest(SortedMap<String, FileDigest> files) {
    private static final String HEADER = "blog-manifest 1\n";
    private static final String FOOTER = "end ";

    Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    static Manifest empty() {
        return new Manifest(new TreeMap<>());
    }

    /** The content of a file, by size in bytes and lower-case hexadecimal SHA-256. */
    record FileDigest(long size, String sha256) {

        static FileDigest of(byte[] bytes) {
            return new FileDigest(bytes.length, hash(bytes));
        }

        static FileDigest of(Path file) throws IOException {
            return of(Files.readAllBytes(file));
        }

        private static String hash(byte[] bytes) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }
    }

    /** The manifest of a file; empty where there is none, or none that is intact. */
    static Manifest read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return empty();
        }
        try {
            return parse(Files.readString(file));
        } catch (CharacterCodingException e) {
            return empty();
        }
    }

    String text() {
        StringBuilder text = new StringBuilder(HEADER);
        files.forEach((path, digest) -> text.append(digest.sha256())
                .append(' ')
                .append(digest.size())
                .append(' ')
                .append(path)
                .append('\n'));
        return text + FOOTER + digest(text.toString()) + "\n";
    }

    private static Manifest parse(String text) {
        int footer = text.lastIndexOf(FOOTER);
        if (!text.startsWith(HEADER) || footer < HEADER.length()) {
            return empty();
        }
        String lines = text.substring(0, footer);
        if (!text.substring(footer).equals(FOOTER + digest(lines) + "\n")) {
            return empty();
        }
        SortedMap<String, FileDigest> files = new TreeMap<>();
        lines.substring(HEADER.length()).lines().forEach(line -> {
            String[] parts = line.split(" ", 3);
            files.put(parts[2], new FileDigest(Long.parseLong(parts[1]), parts[0]));
        });
        return new Manifest(files);
    }

    private static String digest(String text) {
        return FileDigest.of(text.getBytes(StandardCharsets.UTF_8)).sha256();
    }
}
