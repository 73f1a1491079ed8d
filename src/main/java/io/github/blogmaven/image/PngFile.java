package io.github.blogmaven.image;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The chunks of a PNG file (W3C, PNG third edition, chapter 5). */
final class PngFile {
    private static final int SIGNATURE = 8;
    /** Length, type and checksum. */
    private static final int AROUND = 12;
    /** What changes how the picture looks; the chunks without which there is none begin with a capital letter. */
    private static final Set<String> LOOKS = Set.of(
            "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "cICP", "mDCV", "cLLI", "acTL", "fcTL",
            "fdAT");

    private PngFile() {}

    /** Reads as far as the picture begins, which is where it says whether it moves. */
    static ImageHeader header(DataInputStream in) throws IOException {
        in.skipNBytes(SIGNATURE + 8);
        int width = in.readInt();
        int height = in.readInt();
        in.skipNBytes(5 + 4);
        while (true) {
            int length = in.readInt();
            String type = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
            boolean animated = type.equals("acTL");
            if (animated || type.equals("IDAT")) {
                return new ImageHeader(ImageFormat.PNG, width, height, Orientation.NORMAL, animated);
            }
            if (length < 0) {
                throw new UnreadableImageException("is broken before the picture begins");
            }
            in.skipNBytes(length + 4L);
        }
    }

    /** The file with nothing but what it takes to show the picture: without texts, EXIF, times, and what is behind it. */
    static byte[] stripped(byte[] file) throws UnreadableImageException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
        kept.write(file, 0, SIGNATURE);
        ByteBuffer data = ByteBuffer.wrap(file);
        String type = "";
        for (int at = SIGNATURE; !type.equals("IEND"); ) {
            if (at + AROUND > file.length) {
                throw new UnreadableImageException("ends too early");
            }
            int length = data.getInt(at);
            if (length < 0 || length > file.length - at - AROUND) {
                throw new UnreadableImageException("ends too early");
            }
            type = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (Character.isUpperCase(type.charAt(0)) || LOOKS.contains(type)) {
                kept.write(file, at, length + AROUND);
            }
            at += length + AROUND;
        }
        return kept.toByteArray();
    }
}
