package io.github.blogmaven.card;

import java.util.Arrays;

/** At most 256 colours that stand for all of a picture: the most frequent ones, and each other one by the nearest of them. */
final class Palette {
    private static final int MOST = 256;
    private static final int RGB = 0xffffff;
    private static final int RGB_BITS = 24;

    private final int[] colors;
    private final ColorTable indexes;

    private Palette(int[] colors, ColorTable indexes) {
        this.colors = colors;
        this.indexes = indexes;
    }

    static Palette of(int[] pixels) {
        ColorTable counts = new ColorTable();
        int run = 0;
        for (int i = 0; i < pixels.length; i += run) {
            run = run(pixels, i, pixels.length);
            counts.add(pixels[i] & RGB, run);
        }
        // each colour's count has done its work, and its index takes the place
        Palette palette = new Palette(mostFrequent(counts), counts);
        counts.replaceAll(palette::nearest);
        return palette;
    }

    /** The number of pixels of the same colour from an offset on, before another offset. */
    static int run(int[] pixels, int from, int to) {
        if (from + 1 < to && pixels[from] != pixels[from + 1]) {
            return 1;
        }
        int last = Arrays.mismatch(pixels, from, to - 1, pixels, from + 1, to);
        return last < 0 ? to - from : last + 1;
    }

    /** Those of one frequency in the order of their numbers. */
    private static int[] mostFrequent(ColorTable counts) {
        int[] known = counts.colors();
        long[] order = new long[known.length];
        for (int i = 0; i < known.length; i++) {
            order[i] = ((long) (Integer.MAX_VALUE - counts.get(known[i])) << RGB_BITS) | known[i];
        }
        Arrays.sort(order);
        return Arrays.stream(order)
                .limit(MOST)
                .mapToInt(place -> (int) place & RGB)
                .toArray();
    }

    /** The place of the colour that stands for one of the picture. */
    byte index(int pixel) {
        return (byte) indexes.get(pixel & RGB);
    }

    /** Red, green and blue of each colour. */
    byte[] bytes() {
        byte[] bytes = new byte[3 * colors.length];
        for (int i = 0; i < colors.length; i++) {
            int color = colors[i];
            bytes[3 * i] = (byte) (color >> 16);
            bytes[3 * i + 1] = (byte) (color >> 8);
            bytes[3 * i + 2] = (byte) color;
        }
        return bytes;
    }

    private int nearest(int color) {
        int nearest = 0;
        int least = distance(colors[0], color);
        for (int i = 1; i < colors.length && least > 0; i++) {
            int distance = distance(colors[i], color);
            if (distance < least) {
                nearest = i;
                least = distance;
            }
        }
        return nearest;
    }

    private static int distance(int one, int other) {
        return square(one >> 16, other >> 16) + square(one >> 8, other >> 8) + square(one, other);
    }

    private static int square(int one, int other) {
        int difference = (one & 0xff) - (other & 0xff);
        return difference * difference;
    }
}
