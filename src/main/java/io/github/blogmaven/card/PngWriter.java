package io.github.blogmaven.card;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Pictures as PNG with a palette, which takes a third of what full colours take. Nothing but the pixels is written: no time,
 * no name of the software.
 */
final class PngWriter {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte BITS = 8;
    private static final byte INDEXED = 3;

    private PngWriter() {}

    /** A picture of type {@link BufferedImage#TYPE_INT_RGB} as a file. */
    static byte[] write(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = pixels(picture);
        Palette palette = Palette.of(pixels);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put(BITS).put(INDEXED);
        chunk(png, "IHDR", header.array());
        chunk(png, "PLTE", palette.bytes());
        chunk(png, "IDAT", deflated(rows(pixels, width, palette)));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    /** The pixels themselves: to ask a picture for its colours converts each of them. */
    private static int[] pixels(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_INT_RGB
                && picture.getRaster().getDataBuffer() instanceof DataBufferInt buffer
                && buffer.getSize() == picture.getWidth() * picture.getHeight()) {
            return buffer.getData();
        }
        throw new IllegalArgumentException("not a whole picture of one number for each pixel");
    }

    /** The rows, each after the number of its filter, which is none: neighbours in a palette have nothing in common. */
    private static byte[] rows(int[] pixels, int width, Palette palette) {
        byte[] rows = new byte[pixels.length + pixels.length / width];
        int place = 0;
        for (int row = 0; row < pixels.length; row += width) {
            rows[place++] = 0;
            int run = 0;
            for (int i = row; i < row + width; i += run) {
                run = Palette.run(pixels, i, row + width);
                Arrays.fill(rows, place, place + run, palette.index(pixels[i]));
                place += run;
            }
        }
        return rows;
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream deflated = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 15];
            while (!deflater.finished()) {
                deflated.write(buffer, 0, deflater.deflate(buffer));
            }
            return deflated.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        png.writeBytes(name);
        png.writeBytes(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
