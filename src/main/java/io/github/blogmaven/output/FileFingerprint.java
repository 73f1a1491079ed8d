package io.github.blogmaven.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Files in short, in whatever order they are added: their names with their contents, or with their sizes and times where
 * all that is asked is whether what was written is as it was, because who changes a file changes its time.
 *
 * <p>Made of checksums, which a virtual machine that just started computes much faster than a digest. They tell
 * differences that happen, one of 2<sup>64</sup> of them missed, not those that somebody calculated.
 */
public final class FileFingerprint {
    private final CRC32 crc32 = new CRC32();
    private final CRC32C crc32c = new CRC32C();
    private final byte[] buffer = new byte[1 << 16];
    private long sum;

    /** Adds a file, or everything in a directory; neither need exist. Symbolic links in it count as what they are. */
    public FileFingerprint tree(Path root) throws IOException {
        if (Files.exists(root)) {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    FileStamp stamp = FileStamp.of(attributes);
                    add(file, stamp.size(), stamp.modified());
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return this;
    }

    /** Adds a file and what it holds. */
    public void content(Path file) throws IOException {
        long size = 0;
        reset();
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                update(buffer, n);
                size += n;
            }
        }
        add(file, size, checksum());
    }

    /** Adds a file and what else there is to say of it, which no content is the same as. */
    public void add(Path file, String what) {
        add(file, -1 - what.length(), checksum(what));
    }

    private void add(Path file, long size, long content) {
        sum += mixed(mixed(mixed(checksum(file.toString())) + size) + content);
    }

    private long checksum(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        reset();
        update(bytes, bytes.length);
        return checksum();
    }

    private void reset() {
        crc32.reset();
        crc32c.reset();
    }

    private void update(byte[] bytes, int length) {
        crc32.update(bytes, 0, length);
        crc32c.update(bytes, 0, length);
    }

    private long checksum() {
        return crc32.getValue() << Integer.SIZE | crc32c.getValue();
    }

    /**
     * Each bit of a value spread over all of them, as MurmurHash3 ends for 64 bits: checksums are linear, so without it two
     * files that change their contents would have the sum that they had.
     */
    private static long mixed(long value) {
        long half = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        long whole = (half ^ (half >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return whole ^ (whole >>> 33);
    }

    /** 16 hexadecimal digits. */
    public String value() {
        return HexFormat.of().toHexDigits(sum);
    }
}
