package io.github.blogmaven.image;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** The chunks of a WebP file (RFC 9649). */
final class WebpFile {
    private static final int HEAD = 12;
    private static final int ANIMATION = 0x02;
    private static final int XMP = 0x04;
    private static final int EXIF = 0x08;
    private static final Set<String> LOOKS = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

    private WebpFile() {}

    static ImageHeader header(DataInputStream in) throws IOException {
        in.skipNBytes(HEAD);
        String type = type(in.readNBytes(4), 0);
        long length = Integer.toUnsignedLong(Integer.reverseBytes(in.readInt()));
        return switch (type) {
            case "VP8 " -> lossy(in);
            case "VP8L" -> lossless(in);
            case "VP8X" -> extended(in, length);
            default -> throw new UnreadableImageException("does not say how large it is");
        };
    }

    private static ImageHeader lossy(DataInputStream in) throws IOException {
        in.skipNBytes(6);
        int width = Short.reverseBytes(in.readShort()) & 0x3FFF;
        int height = Short.reverseBytes(in.readShort()) & 0x3FFF;
        return new ImageHeader(ImageFormat.WEBP, width, height, Orientation.NORMAL, false);
    }

    private static ImageHeader lossless(DataInputStream in) throws IOException {
        in.skipNBytes(1);
        int bits = Integer.reverseBytes(in.readInt());
        int width = (bits & 0x3FFF) + 1;
        int height = ((bits >>> 14) & 0x3FFF) + 1;
        return new ImageHeader(ImageFormat.WEBP, width, height, Orientation.NORMAL, false);
    }

    private static ImageHeader extended(DataInputStream in, long length) throws IOException {
        int flags = in.readUnsignedByte();
        in.skipNBytes(3);
        int width = three(in) + 1;
        int height = three(in) + 1;
        boolean animated = (flags & ANIMATION) != 0;
        int orientation = Orientation.NORMAL;
        if ((flags & EXIF) != 0) {
            in.skipNBytes(Math.max(0, length - 10));
            orientation = orientation(in);
        }
        return ImageHeader.turned(ImageFormat.WEBP, width, height, orientation, animated);
    }

    private static int three(DataInputStream in) throws IOException {
        return in.readUnsignedByte() | in.readUnsignedByte() << 8 | in.readUnsignedByte() << 16;
    }

    /** EXIF data comes behind the picture. */
    private static int orientation(DataInputStream in) throws IOException {
        byte[] head = in.readNBytes(8);
        while (head.length == 8) {
            long length = Integer.toUnsignedLong(
                    ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt(4));
            if (type(head, 0).equals("EXIF")) {
                return orientation(in.readNBytes((int) Math.min(length, 1 << 16)));
            }
            in.skipNBytes(length + length % 2);
            head = in.readNBytes(8);
        }
        return Orientation.NORMAL;
    }

    /** Some tools begin the data as it begins in a JPEG. */
    private static int orientation(byte[] exif) {
        boolean asInJpeg = exif.length > 6 && type(exif, 0).equals("Exif");
        return Orientation.of(asInJpeg ? Arrays.copyOfRange(exif, 6, exif.length) : exif);
    }

    private static String type(byte[] bytes, int at) {
        return new String(bytes, at, Math.min(4, bytes.length - at), StandardCharsets.ISO_8859_1);
    }

    /** The file with nothing but what it takes to show the picture: without EXIF and XMP. How it is turned stays said. */
    static byte[] stripped(byte[] file) throws UnreadableImageException {
        ByteBuffer data = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
        kept.write(file, 0, HEAD);
        int orientation = Orientation.NORMAL;
        for (int at = HEAD; at + 8 <= file.length; ) {
            long length = Integer.toUnsignedLong(data.getInt(at + 4));
            if (length > file.length - at - 8) {
                throw new UnreadableImageException("ends too early");
            }
            int end = (int) Math.min(file.length, at + 8 + length + length % 2);
            if (LOOKS.contains(type(file, at))) {
                kept.write(file, at, end - at);
                kept.writeBytes(new byte[(end - at) % 2]);
            } else if (type(file, at).equals("EXIF")) {
                orientation = orientation(Arrays.copyOfRange(file, at + 8, end));
            }
            at = end;
        }
        return finished(kept, orientation);
    }

    private static byte[] finished(ByteArrayOutputStream kept, int orientation) {
        boolean turned = orientation != Orientation.NORMAL;
        if (turned) {
            byte[] exif = Orientation.exif(orientation);
            kept.writeBytes("EXIF".getBytes(StandardCharsets.ISO_8859_1));
            kept.writeBytes(ByteBuffer.allocate(4)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(exif.length)
                    .array());
            kept.writeBytes(exif);
        }
        byte[] file = kept.toByteArray();
        ByteBuffer data = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        data.putInt(4, file.length - 8);
        if (file.length > HEAD + 8 && type(file, HEAD).equals("VP8X")) {
            int flags = file[HEAD + 8] & ~(XMP | EXIF);
            file[HEAD + 8] = (byte) (turned ? flags | EXIF : flags);
        }
        return file;
    }
}
