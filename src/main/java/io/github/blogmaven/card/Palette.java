package io.github.blogmaven.card;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** At most 256 colours that stand for all of a picture: the most frequent ones, and each other one by the nearest of them. */
final class Palette {
    private static final int MOST = 256;
    private static final int RGB = 0xffffff;

    private final List<Integer> colors;
    private final Map<Integer, Byte> indexes = new HashMap<>();

    private Palette(List<Integer> colors) {
        this.colors = colors;
    }

    static Palette of(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        int run = 0;
        for (int i = 0; i < pixels.length; i += run) {
            run = 1;
            while (i + run < pixels.length && pixels[i + run] == pixels[i]) {
                run++;
            }
            counts.merge(pixels[i] & RGB, run, Integer::sum);
        }
        Palette palette = new Palette(counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList());
        counts.keySet().forEach(color -> palette.indexes.put(color, palette.nearest(color)));
        return palette;
    }

    /** The place of the colour that stands for one of the picture. */
    byte index(int pixel) {
        Byte index = indexes.get(pixel & RGB);
        if (index == null) {
            throw new IllegalArgumentException("not a colour of this picture: " + Integer.toHexString(pixel));
        }
        return index;
    }

    /** Red, green and blue of each colour. */
    byte[] bytes() {
        byte[] bytes = new byte[3 * colors.size()];
        for (int i = 0; i < colors.size(); i++) {
            int color = colors.get(i);
            bytes[3 * i] = (byte) (color >> 16);
            bytes[3 * i + 1] = (byte) (color >> 8);
            bytes[3 * i + 2] = (byte) color;
        }
        return bytes;
    }

    private byte nearest(int color) {
        int nearest = 0;
        for (int i = 1; i < colors.size(); i++) {
            if (distance(colors.get(i), color) < distance(colors.get(nearest), color)) {
                nearest = i;
            }
        }
        return (byte) nearest;
    }

    private static int distance(int one, int other) {
        return square(one >> 16, other >> 16) + square(one >> 8, other >> 8) + square(one, other);
    }

    private static int square(int one, int other) {
        int difference = (one & 0xff) - (other & 0xff);
        return difference * difference;
    }
}
