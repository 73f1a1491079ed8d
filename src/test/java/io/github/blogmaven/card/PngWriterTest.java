package io.github.blogmaven.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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
        assertThat(read.getColorModel().getPixelSize()).isEqualTo(8);
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
