package io.github.blogmaven.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngWriterTest {

    @Test
    void fewColoursStayAsTheyAre() throws IOException {
        BufferedImage picture = picture((x, y) -> x < 20 ? 0x0b57a4 : (x * y) % 200);
        BufferedImage read = read(PngWriter.write(picture));
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                assertThat(read.getRGB(x, y)).isEqualTo(picture.getRGB(x, y));
            }
        }
    }

    @Test
    void manyColoursBecomeTheNearestOfTheMostFrequent() throws IOException {
        BufferedImage picture = picture((x, y) -> y < 30 ? 0xffffff : (x << 17) + y * 3);
        BufferedImage read = read(PngWriter.write(picture));
        assertThat(read.getRGB(50, 10) & 0xffffff).isEqualTo(0xffffff);
        IndexColorModel palette = (IndexColorModel) read.getColorModel();
        assertThat(palette.getPixelSize()).isEqualTo(8);
        int[] colors = new int[palette.getMapSize()];
        palette.getRGBs(colors);
        assertThat(colors).hasSize(256).doesNotHaveDuplicates();
        for (int x = 0; x < 100; x++) {
            int written = picture.getRGB(x, 40);
            int least = Arrays.stream(colors)
                    .map(color -> distance(color, written))
                    .min()
                    .orElseThrow();
            assertThat(distance(read.getRGB(x, 40), written)).isEqualTo(least);
        }
    }

    private static int distance(int one, int other) {
        int distance = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            int difference = ((one >> shift) & 0xff) - ((other >> shift) & 0xff);
            distance += difference * difference;
        }
        return distance;
    }

    private interface Pixels {
        int at(int x, int y);
    }

    private static BufferedImage picture(Pixels pixels) {
        BufferedImage picture = new BufferedImage(100, 60, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 60; y++) {
            for (int x = 0; x < 100; x++) {
                picture.setRGB(x, y, pixels.at(x, y));
            }
        }
        return picture;
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
