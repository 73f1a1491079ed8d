package io.github.blogmaven.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * A picture's file without what it tells of whoever made it: the place and time, the camera, the author, the programs. What
 * it takes to show the picture stays byte by byte.
 */
public final class PlainFile {
    /** Bytes; larger files are no pictures for a page and are left as they are. */
    private static final long LIMIT = 256L << 20;

    private PlainFile() {}

    /**
     * The plain file.
     *
     * @return empty where the file is plain already, and for what is no picture or so broken that its parts cannot be told
     *     apart
     * @throws IOException where it cannot be read
     */
    public static Optional<byte[]> of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (ImageFormat.of(in.readNBytes(ImageFormat.START)).isEmpty() || Files.size(file) > LIMIT) {
                return Optional.empty();
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        return ImageFormat.of(bytes).map(format -> of(format, bytes)).filter(plain -> !Arrays.equals(plain, bytes));
    }

    /** The same for a file in memory; itself where there is nothing to take away. */
    static byte[] of(ImageFormat format, byte[] file) {
        try {
            return switch (format) {
                case JPEG -> JpegFile.stripped(file);
                case PNG -> PngFile.stripped(file);
                case WEBP -> WebpFile.stripped(file);
                case GIF, SVG, AVIF -> file;
            };
        } catch (UnreadableImageException e) {
            return file; // whoever reads it as a picture reports that
        }
    }
}
