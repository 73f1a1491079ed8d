package io.github.blogmaven.output;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What changes with a file's content, without reading it.
 *
 * @param size in bytes
 * @param modified when it was written last, in nanoseconds since 1970, as exactly as its file system knows
 */
public record FileStamp(long size, long modified) {
    static FileStamp of(BasicFileAttributes attributes) {
        return new FileStamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }
}
