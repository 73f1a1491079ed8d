package io.github.blogmaven.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing in EXIF data that changes what readers see: how a picture is turned. */
final class Orientation {
    /** As it is stored. */
    static final int NORMAL = 1;

    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY_BYTES = 12;

    private Orientation() {}

    /**
     * The orientation that EXIF data tells.
     *
     * @param tiff the data, which is a TIFF file
     * @return from 1 to 8, {@link #NORMAL} for data that does not say or is broken
     */
    static int of(byte[] tiff) {
        ByteBuffer data = ByteBuffer.wrap(tiff);
        if (tiff.length < 8) {
            return NORMAL;
        }
        data.order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = Integer.toUnsignedLong(data.getInt(4));
        if (data.getShort(2) != 42 || directory + 2 > tiff.length) {
            return NORMAL;
        }
        int entries = Short.toUnsignedInt(data.getShort((int) directory));
        for (int i = 0; i < entries; i++) {
            long at = directory + 2 + (long) i * ENTRY_BYTES;
            if (at + ENTRY_BYTES > tiff.length) {
                return NORMAL;
            }
            if (Short.toUnsignedInt(data.getShort((int) at)) == TAG && data.getShort((int) at + 2) == SHORT) {
                int value = data.getShort((int) at + 8);
                return value >= 1 && value <= 8 ? value : NORMAL;
            }
        }
        return NORMAL;
    }

    /** EXIF data that tells an orientation and nothing else. */
    static byte[] exif(int orientation) {
        return ByteBuffer.allocate(26)
                .put((byte) 'M')
                .put((byte) 'M')
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
