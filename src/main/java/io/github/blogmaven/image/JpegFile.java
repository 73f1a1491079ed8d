package io.github.blogmaven.image;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The segments of a JPEG file (ITU T.81, annex B). */
final class JpegFile {
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final String EXIF = "Exif\0\0";

    private JpegFile() {}

    /** Reads as far as the size. */
    static ImageHeader header(DataInputStream in) throws IOException {
        in.skipNBytes(2);
        int orientation = Orientation.NORMAL;
        while (true) {
            int marker = marker(in);
            if (isAlone(marker)) {
                continue;
            }
            int length = in.readUnsignedShort() - 2;
            if (length < 0 || marker == SOS || marker == EOI) {
                throw new UnreadableImageException("does not say how large it is");
            }
            if (isFrame(marker)) {
                in.skipNBytes(1);
                int height = in.readUnsignedShort();
                return ImageHeader.turned(ImageFormat.JPEG, in.readUnsignedShort(), height, orientation, false);
            }
            if (marker == APP1) {
                byte[] payload = in.readNBytes(length);
                orientation = isExif(payload) ? orientation(payload) : orientation;
            } else {
                in.skipNBytes(length);
            }
        }
    }

    private static int marker(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != 0xFF) {
            throw new UnreadableImageException("is broken before the picture begins");
        }
        int marker = 0xFF;
        while (marker == 0xFF) { // any number of them may fill up
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private static boolean isAlone(int marker) {
        return marker == 0x01 || (marker >= 0xD0 && marker <= SOI);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean isExif(byte[] payload) {
        return startsWith(payload, 0, EXIF);
    }

    private static int orientation(byte[] exif) {
        return Orientation.of(Arrays.copyOfRange(exif, EXIF.length(), exif.length));
    }

    /**
     * The file with nothing but what it takes to show the picture: without EXIF, XMP, IPTC, comments, thumbnails, and what
     * cameras append behind it. The picture is not encoded anew; how it is turned stays said.
     */
    static byte[] stripped(byte[] file) throws UnreadableImageException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
        int at = 2;
        int orientation = Orientation.NORMAL;
        while (true) {
            int marker = markerAt(file, at);
            if (marker == SOS) {
                break;
            }
            if (marker == 0xFF) { // fills up
                at++;
                continue;
            }
            int end = at + 2 + (isAlone(marker) ? 0 : lengthAt(file, at));
            if (marker == APP1 && startsWith(file, at + 4, EXIF)) {
                orientation = orientation(Arrays.copyOfRange(file, at + 4, end));
            }
            if (isKept(file, at, marker)) {
                kept.write(file, at, end - at);
            }
            at = end;
        }
        kept.write(file, at, endOfPicture(file, at) - at);
        return withStart(orientation, kept.toByteArray());
    }

    private static int markerAt(byte[] file, int at) throws UnreadableImageException {
        if (at + 2 > file.length || file[at] != (byte) 0xFF) {
            throw new UnreadableImageException("is broken before the picture begins");
        }
        return file[at + 1] & 0xFF;
    }

    private static int lengthAt(byte[] file, int at) throws UnreadableImageException {
        int length = at + 4 > file.length
                ? 0
                : Short.toUnsignedInt(ByteBuffer.wrap(file).getShort(at + 2));
        if (length < 2 || at + 2 + length > file.length) {
            throw new UnreadableImageException("is broken before the picture begins");
        }
        return length;
    }

    private static boolean isKept(byte[] file, int at, int marker) {
        return switch (marker) {
            case COMMENT -> false;
            case APP0 -> startsWith(file, at + 4, "JFIF\0");
            case APP2 -> startsWith(file, at + 4, "ICC_PROFILE\0");
            case APP14 -> true; // says how colours are written
            default -> marker < APP0 || marker > APP15;
        };
    }

    /** Behind the marker that ends the picture whose first scan begins here; the end of the file where there is none. */
    private static int endOfPicture(byte[] file, int scan) {
        int at = scan;
        while (at + 1 < file.length) {
            int marker = file[at] == (byte) 0xFF ? file[at + 1] & 0xFF : 0;
            if (marker == EOI) {
                return at + 2;
            }
            boolean isSegment = marker != 0 && marker != 0xFF && !isAlone(marker);
            int length = isSegment && at + 4 <= file.length
                    ? Short.toUnsignedInt(ByteBuffer.wrap(file).getShort(at + 2))
                    : 0;
            at += isSegment ? 2 + length : 1;
        }
        return file.length;
    }

    /** Whether a stripped file ends where its picture does; readers fill up the rest of one that does not with grey. */
    static boolean isWhole(byte[] stripped) {
        int end = stripped.length;
        return end >= 4 && stripped[end - 2] == (byte) 0xFF && (stripped[end - 1] & 0xFF) == EOI;
    }

    private static byte[] withStart(int orientation, byte[] rest) {
        byte[] exif = Orientation.exif(orientation);
        boolean turned = orientation != Orientation.NORMAL;
        int segment = 2 + EXIF.length() + exif.length;
        ByteBuffer whole = ByteBuffer.allocate(2 + (turned ? 2 + segment : 0) + rest.length);
        whole.put((byte) 0xFF).put((byte) SOI);
        if (turned) {
            whole.put((byte) 0xFF).put((byte) APP1).putShort((short) segment);
            whole.put(EXIF.getBytes(StandardCharsets.ISO_8859_1)).put(exif);
        }
        return whole.put(rest).array();
    }

    private static boolean startsWith(byte[] bytes, int at, String start) {
        byte[] wanted = start.getBytes(StandardCharsets.ISO_8859_1);
        return at + wanted.length <= bytes.length
                && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
