package io.github.blogmaven.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ResamplerTest {

    @Test
    void oneColourStaysThatColour() {
        Pixels small = Resampler.resize(filled(100, 60, 0xFF3366CC), 33, 7);
        assertThat(small.argb()).hasSize(33 * 7).containsOnly(0xFF3366CC);
    }

    @Test
    void theSameSizeIsTheSamePicture() {
        int[] pattern = new int[70 * 30];
        Arrays.setAll(pattern, i -> 0xFF000000 | i * 7919);
        assertThat(Resampler.resize(new Pixels(70, 30, pattern), 70, 30).argb()).containsExactly(pattern);
    }

    @Test
    void aFinePatternBecomesItsMean() {
        int[] pattern = new int[120 * 120];
        Arrays.setAll(pattern, i -> (i + i / 120) % 2 == 0 ? 0xFF000000 : 0xFFFFFFFF);
        for (int pixel : Resampler.resize(new Pixels(120, 120, pattern), 20, 20).argb()) {
            assertThat(pixel & 0xFF).isBetween(110, 145);
        }
    }

    @Test
    void whatCannotBeSeenDoesNotColourItsNeighbours() {
        int[] half = new int[100 * 10];
        Arrays.setAll(half, i -> i % 100 < 50 ? 0x0000FF00 : 0xFFFF0000);
        for (int pixel : Resampler.resize(new Pixels(100, 10, half), 9, 3).argb()) {
            assertThat(pixel >>> 24 == 0 || (pixel & 0xFFFF) == 0).isTrue();
        }
    }

    @Test
    void aLineOfPixelsStaysOne() {
        assertThat(Resampler.resize(filled(500, 1, -1), 10, 1).argb())
                .hasSize(10)
                .containsOnly(-1);
    }

    private static Pixels filled(int width, int height, int argb) {
        int[] pixels = new int[width * height];
        Arrays.fill(pixels, argb);
        return new Pixels(width, height, pixels);
    }
}
