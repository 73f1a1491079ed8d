package io.github.blogmaven.card;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Numbers by colour, which has 24 bits. A picture asks for one at each of its edges, tens of thousands of times, so neither is an object: the
 * numbers stand in an open hash table.
 */
final class ColorTable {
    private static final int FREE = -1;

    /** The golden ratio in 32 bits, which spreads neighbours. */
    private static final int SPREAD = 0x9e3779b9;

    private int bits = 12;
    private int[] keys = free(bits);
    private int[] values = new int[keys.length];
    private int size;

    private static int[] free(int bits) {
        int[] keys = new int[1 << bits];
        Arrays.fill(keys, FREE);
        return keys;
    }

    /** Adds to the number of a colour, which is 0 at first. */
    void add(int color, int number) {
        int slot = slot(color);
        if (keys[slot] == FREE) {
            if (2 * ++size > keys.length) {
                grow();
                slot = slot(color);
            }
            keys[slot] = color;
        }
        values[slot] += number;
    }

    /**
     * The number of a colour.
     *
     * @throws IllegalArgumentException where there is none
     */
    int get(int color) {
        int slot = slot(color);
        if (keys[slot] == FREE) {
            throw new IllegalArgumentException("not a colour of this picture: " + Integer.toHexString(color));
        }
        return values[slot];
    }

    /** All colours, in no order that means anything. */
    int[] colors() {
        return Arrays.stream(keys).filter(key -> key != FREE).toArray();
    }

    /** Gives each colour a number made from it. */
    void replaceAll(IntUnaryOperator number) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != FREE) {
                values[i] = number.applyAsInt(keys[i]);
            }
        }
    }

    /** Where a colour is, or would be. */
    private int slot(int color) {
        int slot = (color * SPREAD) >>> (Integer.SIZE - bits);
        while (keys[slot] != color && keys[slot] != FREE) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        bits++;
        keys = free(bits);
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
