package io.github.blogmaven.image;

import io.github.blogmaven.config.ImageConfig;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Makes the smaller copies of pictures, or finds them in the cache. Any number of threads may use it. */
public final class PictureMaker {
    /** Changes whenever the same picture and settings come to other copies. */
    private static final String VERSION = "1";

    /** Pixels that are decoded of one picture: more are not seen in copies of any usual width. */
    private static final int DECODED_PIXELS = 16_000_000;
    /** Pixels that are worked on at the same time; each takes up to 12 bytes. */
    private static final int MOST_AT_ONCE = 2 * DECODED_PIXELS;

    private static final int UPRIGHT_QUALITY = 92;

    private final ImageConfig config;
    private final String version;
    private final ImageCache cache;
    private final Semaphore pixels = new Semaphore(MOST_AT_ONCE);

    /**
     * A maker.
     *
     * @param version of this tool: another one makes its copies anew
     * @param cache directory of the copies; need not exist
     */
    public PictureMaker(ImageConfig config, String version, Path cache) {
        this.config = config;
        this.version = version;
        this.cache = new ImageCache(cache);
    }

    /**
     * A picture with its copies.
     *
     * @param file that holds it
     * @param output where it is published, relative to the output directory
     * @param url the same relative to the blog's root, percent-encoded
     * @throws UnreadableImageException where it is no picture, or a broken one
     * @throws IOException where it cannot be read, or its copies cannot be written
     */
    public Picture make(Path file, String output, String url) throws IOException {
        ImageHeader before = ImageHeader.read(file);
        boolean turned = before.format() == ImageFormat.JPEG && before.orientation() != Orientation.NORMAL;
        boolean wanted =
                turned || (config.variants() && config.widths().stream().anyMatch(w -> w < before.width()));
        if (!before.isScalable() || !wanted) {
            return Picture.plain(before);
        }
        byte[] bytes = Files.readAllBytes(file);
        ImageHeader header = ImageHeader.read(new ByteArrayInputStream(bytes)); // it may have changed
        String source = ImageCache.digest(bytes);
        String key = digest(source, config.widths().toString(), settings(), version);
        Optional<List<ImageCache.Copy>> known = cache.read(key);
        List<ImageCache.Copy> copies = known.isPresent() ? known.get() : cache.write(key, encoded(header, bytes));
        return picture(header, copies, new Place(output, url, digest(output, source, settings())));
    }

    private String settings() {
        return VERSION + " " + config.variants() + " " + config.quality();
    }

    private static String digest(String... parts) {
        return ImageCache.digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }

    /** Where the picture is published, and what tells its copies from others of the same name. */
    private record Place(String output, String url, String digest) {

        Variant variant(ImageCache.Copy copy) {
            String end = "-" + digest.substring(0, 10) + "-" + copy.width() + "w." + copy.extension();
            return new Variant(copy.width(), stem(output) + end, stem(url) + end, copy.file());
        }

        private static String stem(String path) {
            int dot = path.lastIndexOf('.');
            return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
        }
    }

    private static Picture picture(ImageHeader header, List<ImageCache.Copy> copies, Place place) {
        List<Variant> variants = copies.stream()
                .filter(copy -> copy.width() < header.width())
                .map(place::variant)
                .toList();
        Optional<Path> upright = copies.stream()
                .filter(copy -> copy.width() == header.width())
                .map(ImageCache.Copy::file)
                .findFirst();
        return new Picture(header.width(), header.height(), variants, upright);
    }

    /** All copies, in memory; one that is no smaller a file than the picture itself helps nobody and is left out. */
    private List<Encoded> encoded(ImageHeader header, byte[] file) throws IOException {
        byte[] plain = PlainFile.of(header.format(), file);
        if (header.format() == ImageFormat.JPEG && !JpegFile.isWhole(plain)) {
            throw new UnreadableImageException("ends within the picture");
        }
        int total = header.width() * header.height();
        boolean upright = header.format() == ImageFormat.JPEG
                && header.orientation() != Orientation.NORMAL
                && total <= DECODED_PIXELS;
        int step = (int) Math.ceil(Math.sqrt((double) total / DECODED_PIXELS));
        int needed = Math.min(MOST_AT_ONCE, total / (step * step));
        pixels.acquireUninterruptibly(needed);
        try {
            Pixels decoded = Codec.decode(header.format(), plain, step);
            List<Encoded> all =
                    new ArrayList<>(config.variants() ? variants(header, decoded, plain.length) : List.of());
            if (upright) {
                byte[] bytes = Codec.jpeg(decoded.upright(header.orientation()), UPRIGHT_QUALITY);
                all.add(new Encoded(header.width(), ImageFormat.JPEG.extension(), bytes));
            }
            return all;
        } finally {
            pixels.release(needed);
        }
    }

    private List<Encoded> variants(ImageHeader header, Pixels decoded, int most) throws IOException {
        List<Encoded> variants = new ArrayList<>();
        Pixels larger = decoded;
        for (int i = config.widths().size() - 1; i >= 0; i--) {
            int width = config.widths().get(i);
            if (width < header.width() && width <= shownWidth(header, decoded)) {
                larger = resized(header, larger, width);
                Encoded variant = encoded(header, larger.upright(header.orientation()));
                if (variant.bytes().length < most) {
                    variants.add(0, variant);
                }
            }
        }
        return variants;
    }

    private static int shownWidth(ImageHeader header, Pixels stored) {
        return header.orientation() >= 5 ? stored.height() : stored.width();
    }

    /** The picture, as it is stored, so large that it is that wide for readers. */
    private static Pixels resized(ImageHeader header, Pixels stored, int width) {
        int height = Math.max(1, (int) Math.round((double) width * header.height() / header.width()));
        boolean swapped = header.orientation() >= 5;
        int across = Math.min(stored.width(), swapped ? height : width);
        int down = Math.min(stored.height(), swapped ? width : height);
        return Resampler.resize(stored, across, down);
    }

    private Encoded encoded(ImageHeader header, Pixels pixels) throws IOException {
        boolean exact = header.format() == ImageFormat.PNG || !pixels.isOpaque();
        ImageFormat format = exact ? ImageFormat.PNG : ImageFormat.JPEG;
        byte[] bytes = exact ? Codec.png(pixels) : Codec.jpeg(pixels, config.quality());
        return new Encoded(pixels.width(), format.extension(), bytes);
    }
}
