package io.github.blogmaven.image;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the first bytes of a picture's file say of it. The picture itself is not decoded: this costs a few reads, however
 * large it is, and no library.
 *
 * @param format of the file
 * @param width in pixels, as readers see it; 0 where the file does not say
 * @param height likewise
 * @param orientation how the stored picture is turned before readers see it, as in EXIF: 1 as it is, 5 to 8 swap the sides
 * @param animated whether it has several frames
 */
public record ImageHeader(ImageFormat format, int width, int height, int orientation, boolean animated) {
    /** A picture of more pixels is not decoded: a file of a few kilobytes can claim gigabytes. */
    public static final long MOST_PIXELS = 50_000_000;

    /**
     * Reads the header of a file.
     *
     * @throws UnreadableImageException where it is no picture, or a broken one
     * @throws IOException where it cannot be read
     */
    public static ImageHeader read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /** The same for a file in memory or on its way. */
    public static ImageHeader read(InputStream in) throws IOException {
        try (BufferedInputStream buffered = new BufferedInputStream(in, ImageFormat.START)) {
            buffered.mark(ImageFormat.START);
            Optional<ImageFormat> format = ImageFormat.of(buffered.readNBytes(ImageFormat.START));
            buffered.reset();
            return read(
                    format.orElseThrow(() -> new UnreadableImageException("is no JPEG, PNG, GIF, WebP, AVIF or SVG")),
                    new DataInputStream(buffered));
        } catch (EOFException e) {
            throw new UnreadableImageException("ends within its header", e);
        }
    }

    private static ImageHeader read(ImageFormat format, DataInputStream in) throws IOException {
        ImageHeader header = switch (format) {
            case JPEG -> JpegFile.header(in);
            case PNG -> PngFile.header(in);
            case GIF -> gif(in);
            case WEBP -> WebpFile.header(in);
            case SVG -> SvgSize.header(in);
            case AVIF -> new ImageHeader(format, 0, 0, 1, false);
        };
        boolean vague = format == ImageFormat.SVG || format == ImageFormat.AVIF;
        if (!vague && (header.width <= 0 || header.height <= 0)) {
            throw new UnreadableImageException("has no pixels");
        }
        return header;
    }

    /** Whether it is animated does not matter: no GIF is worked on. */
    private static ImageHeader gif(DataInputStream in) throws IOException {
        in.skipNBytes(6);
        int width = Short.toUnsignedInt(Short.reverseBytes(in.readShort()));
        int height = Short.toUnsignedInt(Short.reverseBytes(in.readShort()));
        return new ImageHeader(ImageFormat.GIF, width, height, 1, true);
    }

    /** A header of a picture as it is stored, turned as readers see it. */
    static ImageHeader turned(ImageFormat format, int width, int height, int orientation, boolean animated) {
        return orientation >= 5
                ? new ImageHeader(format, height, width, orientation, animated)
                : new ImageHeader(format, width, height, orientation, animated);
    }

    /** Whether the size is known. */
    public boolean isSized() {
        return width > 0 && height > 0;
    }

    /** Whether the picture has so many pixels that it is not decoded. */
    public boolean isHuge() {
        return (long) width * height > MOST_PIXELS;
    }

    /** Whether smaller variants can be made of it: it is made of pixels, has one frame, and is not huge. */
    public boolean isScalable() {
        boolean raster = format == ImageFormat.JPEG || format == ImageFormat.PNG || format == ImageFormat.WEBP;
        return raster && !animated && !isHuge();
    }
}
