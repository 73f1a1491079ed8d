package io.github.blogmaven.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names, sizes and times of files in short. Who changes a file changes its time, so no content is read; what is asked is
 * only whether files that were written are as they were.
 */
public final class FileFingerprint {
    private final Map<String, FileStamp> files = new TreeMap<>();

    /** Adds a file, or everything in a directory; neither need exist. Symbolic links in it count as what they are. */
    public FileFingerprint tree(Path root) throws IOException {
        if (Files.exists(root)) {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.put(file.toString(), FileStamp.of(attributes));
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return this;
    }

    /** 64 hexadecimal digits. */
    public String value() {
        MessageDigest digest = FileDigest.algorithm();
        files.forEach((path, stamp) -> digest.update(
                (path + '\n' + stamp.size() + '\n' + stamp.modified() + '\n').getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }
}
