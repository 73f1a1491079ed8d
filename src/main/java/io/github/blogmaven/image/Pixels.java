package io.github.blogmaven.image;

import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.util.Arrays;

/**
 * A decoded picture in sRGB. Nothing here draws: what draws looks for a screen first, and a build must not depend on there
 * being one.
 *
 * @param width at least 1
 * @param height at least 1
 * @param argb a pixel after the other, line by line; changed by nobody
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, copied by nobody: pictures are large
record Pixels(int width, int height, int[] argb) {

    static Pixels of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        if (image.getColorModel() instanceof IndexColorModel) {
            return new Pixels(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        }
        if (image.getRaster().getNumBands() < 3) {
            return new Pixels(width, height, grey(image));
        }
        BufferedImage rgb = image.getColorModel().getColorSpace().isCS_sRGB() ? image : converted(image);
        if (rgb.getType() == BufferedImage.TYPE_3BYTE_BGR
                && rgb.getRaster().getDataBuffer().getSize() == 3 * width * height) {
            return new Pixels(
                    width, height, opaque((DataBufferByte) rgb.getRaster().getDataBuffer()));
        }
        return new Pixels(width, height, rgb.getRGB(0, 0, width, height, null, 0, width));
    }

    private static int[] opaque(DataBufferByte buffer) {
        byte[] bgr = buffer.getData();
        int[] argb = new int[bgr.length / 3];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = 0xFF000000 | (bgr[3 * i + 2] & 0xFF) << 16 | (bgr[3 * i + 1] & 0xFF) << 8 | (bgr[3 * i] & 0xFF);
        }
        return argb;
    }

    private static BufferedImage converted(BufferedImage image) {
        boolean alpha = image.getColorModel().hasAlpha();
        BufferedImage rgb = new BufferedImage(
                image.getWidth(),
                image.getHeight(),
                alpha ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
        new ColorConvertOp(null).filter(image, rgb);
        return rgb;
    }

    /** Java takes grey for linear, which no file means: its own conversion makes such pictures too bright. */
    private static int[] grey(BufferedImage image) {
        Raster raster = image.getRaster();
        int width = image.getWidth();
        boolean alpha = raster.getNumBands() > 1;
        int shift = image.getColorModel().getComponentSize(0) - 8;
        int[] argb = new int[width * image.getHeight()];
        int[] line = new int[width * raster.getNumBands()];
        for (int y = 0; y < image.getHeight(); y++) {
            raster.getPixels(0, y, width, 1, line);
            for (int x = 0; x < width; x++) {
                int value = eightBits(line[alpha ? 2 * x : x], shift);
                int opacity = alpha ? eightBits(line[2 * x + 1], shift) : 0xFF;
                argb[y * width + x] = opacity << 24 | value << 16 | value << 8 | value;
            }
        }
        return argb;
    }

    private static int eightBits(int sample, int shift) {
        return shift >= 0 ? sample >> shift : sample << -shift;
    }

    boolean isOpaque() {
        return Arrays.stream(argb).allMatch(pixel -> pixel >>> 24 == 0xFF);
    }

    /** The picture as readers see it. */
    Pixels upright(int orientation) {
        if (orientation == Orientation.NORMAL) {
            return this;
        }
        boolean swapped = orientation >= 5;
        int newWidth = swapped ? height : width;
        int newHeight = swapped ? width : height;
        int[] turned = new int[argb.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int left = width - 1 - x;
                int up = height - 1 - y;
                int to = switch (orientation) {
                    case 2 -> y * newWidth + left;
                    case 3 -> up * newWidth + left;
                    case 4 -> up * newWidth + x;
                    case 5 -> x * newWidth + y;
                    case 6 -> x * newWidth + up;
                    case 7 -> left * newWidth + up;
                    default -> left * newWidth + y;
                };
                turned[to] = argb[y * width + x];
            }
        }
        return new Pixels(newWidth, newHeight, turned);
    }

    /** A picture that image writers understand. */
    BufferedImage image(boolean alpha) {
        BufferedImage image =
                new BufferedImage(width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        int[] data = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        System.arraycopy(argb, 0, data, 0, argb.length);
        return image;
    }
}
