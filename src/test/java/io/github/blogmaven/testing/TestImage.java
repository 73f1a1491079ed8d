package io.github.blogmaven.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures made by arithmetic, and the things that cameras and programs write beside them. */
public final class TestImage {
    /** What no published file may hold. */
    public static final String SECRET = "48.137154N 11.576124E";

    private static final int TOP_LEFT = 0xE02020;
    private static final int TOP_RIGHT = 0x20C020;
    private static final int BOTTOM_LEFT = 0x2040E0;
    private static final int BOTTOM_RIGHT = 0xF0F0F0;

    private TestImage() {}

    /** Red, green, blue and white quarters, so that it can be told how the picture is turned, with a fine pattern. */
    public static BufferedImage quarters(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int top = 2 * x < width ? TOP_LEFT : TOP_RIGHT;
                int bottom = 2 * x < width ? BOTTOM_LEFT : BOTTOM_RIGHT;
                int shade = (x * 7 + y * 13) % 16;
                image.setRGB(x, y, (2 * y < height ? top : bottom) ^ (shade << 16 | shade << 8 | shade));
            }
        }
        return image;
    }

    /** The quarters as {@code RGBW}, from the top left, line by line. */
    public static String seen(BufferedImage image) {
        StringBuilder seen = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            int x = image.getWidth() * (1 + 2 * (i % 2)) / 4;
            int y = image.getHeight() * (1 + 2 * (i / 2)) / 4;
            int rgb = image.getRGB(x, y);
            boolean red = (rgb >> 16 & 0xFF) > 127;
            boolean green = (rgb >> 8 & 0xFF) > 127;
            seen.append(red && green ? 'W' : red ? 'R' : green ? 'G' : 'B');
        }
        return seen.toString();
    }

    public static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static BufferedImage decoded(byte[] file) {
        try {
            return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(file)), "no picture");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] jpeg(int width, int height) {
        return encoded(quarters(width, height), "jpeg");
    }

    public static byte[] png(int width, int height) {
        return encoded(quarters(width, height), "png");
    }

    /** A JPEG as a telephone writes it: place, comment, keywords and thumbnails before it, a film behind it. */
    public static byte[] photo(int width, int height, int orientation) {
        byte[] plain = jpeg(width, height);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.writeBytes(segment(0xE1, concat("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), tiff(orientation))));
        out.writeBytes(segment(0xE1, text("http://ns.adobe.com/xap/1.0/\0" + SECRET)));
        out.writeBytes(segment(0xED, text("Photoshop 3.0\0" + SECRET)));
        out.writeBytes(segment(0xE2, text("MPF\0" + SECRET)));
        out.writeBytes(segment(0xFE, text(SECRET)));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(text("ftypmp4 " + SECRET));
        return out.toByteArray();
    }

    /** EXIF data with an orientation and a place. */
    public static byte[] tiff(int orientation) {
        byte[] place = text(SECRET);
        return ByteBuffer.allocate(26 + place.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(text("II"))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(place)
                .array();
    }

    private static byte[] segment(int marker, byte[] payload) {
        return ByteBuffer.allocate(4 + payload.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (2 + payload.length))
                .put(payload)
                .array();
    }

    /** A PNG with more chunks behind its header. */
    public static byte[] png(byte[] plain, byte[]... chunks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 33);
        for (byte[] chunk : chunks) {
            out.writeBytes(chunk);
        }
        out.write(plain, 33, plain.length - 33);
        return out.toByteArray();
    }

    /** A chunk of a PNG. */
    public static byte[] chunk(String type, byte[] data) {
        CRC32 sum = new CRC32();
        sum.update(text(type));
        sum.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(text(type))
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }

    /** A lossless WebP of one colour: every symbol has one code of no bits, so its size costs nothing. */
    public static byte[] webp(int width, int height, int argb) {
        return riff(lossless(width, height, argb, 0));
    }

    /** The same, as large a file as a picture with more to see. */
    public static byte[] largeWebp(int width, int height, int argb) {
        return riff(lossless(width, height, argb, 20_000));
    }

    private static byte[] lossless(int width, int height, int argb, int more) {
        Bits bits = new Bits();
        bits.add(width - 1, 14).add(height - 1, 14).add(1, 1).add(0, 3).add(0, 3);
        int[] symbols = {argb >> 8 & 0xFF, argb >> 16 & 0xFF, argb & 0xFF, argb >>> 24, 0};
        for (int symbol : symbols) {
            bits.add(1, 1).add(0, 1).add(1, 1).add(symbol, 8);
        }
        return riffChunk("VP8L", concat(new byte[] {0x2F}, bits.bytes(), new byte[more]));
    }

    /** A WebP with EXIF data. */
    public static byte[] webp(int width, int height, int argb, int orientation) {
        byte[] size = {0x18, 0, 0, 0, low(width - 1), high(width - 1), 0, low(height - 1), high(height - 1), 0};
        return riff(riffChunk("VP8X", size), lossless(width, height, argb, 0), riffChunk("EXIF", tiff(orientation)));
    }

    private static byte low(int value) {
        return (byte) value;
    }

    private static byte high(int value) {
        return (byte) (value >> 8);
    }

    private static byte[] riff(byte[]... chunks) {
        byte[] all = concat(chunks);
        return concat(text("RIFF"), little(all.length + 4), text("WEBP"), all);
    }

    private static byte[] riffChunk(String type, byte[] data) {
        return concat(text(type), little(data.length), data, new byte[data.length % 2]);
    }

    private static byte[] little(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** Bits from the lowest on. */
    private static final class Bits {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int current;
        private int count;

        Bits add(int value, int width) {
            for (int i = 0; i < width; i++) {
                current |= (value >> i & 1) << count++;
                if (count == 8) {
                    bytes.write(current);
                    current = 0;
                    count = 0;
                }
            }
            return this;
        }

        byte[] bytes() {
            if (count > 0) {
                bytes.write(current);
            }
            return bytes.toByteArray();
        }
    }
}
