package io.github.blogmaven.image;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.function.Function;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.ImageReaderWriterSpi;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Decodes and encodes pictures. Only the readers and writers that come with Java take part, and one for WebP that is never
 * registered: Java's registry belongs to the whole JVM, and what another plugin put there must not change a blog.
 */
final class Codec {
    private static final String JAVA = "java.desktop";

    private Codec() {}

    /**
     * Decodes a picture as it is stored.
     *
     * @param step reads every so many pixels of every so many lines, at least 1
     * @throws UnreadableImageException where it is broken, or of a kind that is not understood
     */
    static Pixels decode(ImageFormat format, byte[] file, int step) throws IOException {
        return isolated(() -> {
            ImageReader reader = reader(format);
            try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
                return decode(reader, in, step);
            } catch (UnreadableImageException e) {
                throw e;
            } catch (IOException | RuntimeException e) { // readers throw anything at broken files
                throw new UnreadableImageException("cannot be decoded: " + e.getMessage(), e);
            } finally {
                reader.dispose();
            }
        });
    }

    private static Pixels decode(ImageReader reader, ImageInputStream in, int step) throws IOException {
        reader.setInput(in, true, true);
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return Pixels.of(reader.read(0, how));
    }

    /** Encodes a picture without transparency, progressively. */
    static byte[] jpeg(Pixels pixels, int quality) throws IOException {
        return encode("jpeg", pixels.image(false), how -> {
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            return quality / 100f;
        });
    }

    /** Encodes a picture without loss. */
    static byte[] png(Pixels pixels) throws IOException {
        return encode("png", pixels.image(!pixels.isOpaque()), how -> 0f);
    }

    private static byte[] encode(String format, BufferedImage image, Function<ImageWriteParam, Float> quality)
            throws IOException {
        return isolated(() -> {
            ImageWriter writer =
                    javas(ImageIO.getImageWritersByFormatName(format), ImageWriter::getOriginatingProvider);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
                writer.setOutput(out);
                ImageWriteParam how = writer.getDefaultWriteParam();
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(quality.apply(how));
                writer.write(null, new IIOImage(image, null, null), how);
            } finally {
                writer.dispose();
            }
            return bytes.toByteArray();
        });
    }

    private static ImageReader reader(ImageFormat format) throws UnreadableImageException {
        return switch (format) {
            case JPEG, PNG ->
                javas(ImageIO.getImageReadersByFormatName(format.extension()), ImageReader::getOriginatingProvider);
            case WEBP -> Webp.reader();
            case GIF, SVG, AVIF -> throw new UnreadableImageException("is not decoded");
        };
    }

    private static <T> T javas(Iterator<T> all, Function<T, ImageReaderWriterSpi> provider) {
        while (all.hasNext()) {
            T next = all.next();
            if (JAVA.equals(provider.apply(next).getClass().getModule().getName())) {
                return next;
            }
        }
        throw new IllegalStateException("this Java has no module " + JAVA);
    }

    /** What is done with Java's registry. */
    @FunctionalInterface
    private interface Work<T> {
        T run() throws IOException;
    }

    /**
     * Lets this thread see Java's own classes alone: the first use of Java's registry puts into it whatever the class
     * loader of its thread offers, and keeps that class loader for as long as the JVM lives.
     */
    private static <T> T isolated(Work<T> work) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return work.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Loads its library for the first WebP. */
    private static final class Webp {
        private static ImageReader reader() {
            return new WebPImageReaderSpi().createReaderInstance(null);
        }
    }
}
