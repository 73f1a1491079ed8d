package io.github.blogmaven.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.blogmaven.testing.TestImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sizes are read without decoding anything. */
class ImageHeaderTest {

    @Test
    void readsEveryFormat() throws IOException {
        assertThat(read(TestImage.jpeg(70, 30))).isEqualTo(new ImageHeader(ImageFormat.JPEG, 70, 30, 1, false));
        assertThat(read(TestImage.png(70, 30))).isEqualTo(new ImageHeader(ImageFormat.PNG, 70, 30, 1, false));
        assertThat(read(TestImage.encoded(TestImage.quarters(70, 30), "gif")))
                .isEqualTo(new ImageHeader(ImageFormat.GIF, 70, 30, 1, true));
        assertThat(read(TestImage.webp(300, 5000, 0xFF112233)))
                .isEqualTo(new ImageHeader(ImageFormat.WEBP, 300, 5000, 1, false));
    }

    @Test
    void readsLossyWebp() throws IOException {
        byte[] start = new byte[30];
        System.arraycopy("RIFF____WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1), 0, start, 0, 16);
        start[26] = 0x20;
        start[27] = 0x43; // the highest two bits are a scale
        start[28] = 0x10;
        assertThat(read(start)).isEqualTo(new ImageHeader(ImageFormat.WEBP, 0x320, 0x10, 1, false));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aTurnedPictureKeepsItsSides(int orientation) throws IOException {
        assertThat(read(TestImage.photo(70, 30, orientation)))
                .isEqualTo(new ImageHeader(ImageFormat.JPEG, 70, 30, orientation, false));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8})
    void aPictureThatLiesOnItsSideSwapsThem(int orientation) throws IOException {
        assertThat(read(TestImage.photo(70, 30, orientation)))
                .isEqualTo(new ImageHeader(ImageFormat.JPEG, 30, 70, orientation, false));
        assertThat(read(TestImage.webp(70, 30, -1, orientation)))
                .isEqualTo(new ImageHeader(ImageFormat.WEBP, 30, 70, orientation, false));
    }

    @Test
    void knowsThatAPictureMoves() throws IOException {
        byte[] moving = TestImage.png(TestImage.png(70, 30), TestImage.chunk("acTL", new byte[8]));
        assertThat(read(moving).isScalable()).isFalse();
        byte[] webp = TestImage.webp(70, 30, -1, 1);
        webp[20] |= 0x02;
        assertThat(read(webp).isScalable()).isFalse();
    }

    @Test
    void knowsThatAPictureIsHuge() throws IOException {
        byte[] png = TestImage.png(10, 10);
        png[17] = 1; // 65,546 pixels wide
        png[22] = 4; // 1,034 pixels high
        ImageHeader header = read(png);
        assertThat(header.isHuge()).isTrue();
        assertThat(header.isScalable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg width='120' height='60'/>|120|60",
                "<svg width='2in' height='25.4mm' viewBox='0 0 1 1'/>|192|96",
                "<svg viewBox='0 0 24 12'/>|24|12",
                "<svg viewBox='0,0,24,12' width='100%' height='100%'/>|24|12",
                "<svg viewBox='0 0 24 12' width='48px'/>|48|24",
                "<svg viewBox='0 0 24 12' height='6'/>|12|6",
                "<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://x/svg11.dtd'><svg viewBox='0 0 7 8'/>|7|8",
                "<!-- by hand --><svg xmlns='http://www.w3.org/2000/svg' width='5' height='6'><g>|5|6",
                "<svg width='100%' height='auto'/>|0|0",
                "<svg width='-5' height='1e99'/>|0|0",
            })
    void readsDrawings(String svg, int width, int height) throws IOException {
        assertThat(read(svg)).isEqualTo(new ImageHeader(ImageFormat.SVG, width, height, 1, false));
    }

    @Test
    void fetchesNothingForADrawing() {
        assertThatThrownBy(() -> read("<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><svg width='&e;'/>"))
                .isInstanceOf(UnreadableImageException.class)
                .hasMessage("is no well-formed SVG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GIF89a",
                "<!DOCTYPE html><title>404</title><svg/>",
                "<html><svg width='1' height='1'/></html>",
                "\u00ff\u00d8\u00ff\u00d9",
                "\u0089PNG\r\n\u001a\n",
                "RIFF____WEBPVP8?________",
                "<svg",
            })
    void saysWhatIsNoPicture(String text) {
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(UnreadableImageException.class);
    }

    @Test
    void survivesBrokenFiles() throws IOException {
        Random random = new Random(20260102);
        List<byte[]> files = List.of(
                TestImage.photo(70, 30, 6),
                TestImage.png(70, 30),
                TestImage.webp(70, 30, -1, 6),
                TestImage.encoded(TestImage.quarters(9, 9), "gif"));
        int readable = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] file = files.get(i % files.size()).clone();
            int length = i % 3 == 0 ? random.nextInt(file.length) : file.length;
            for (int change = random.nextInt(4); change >= 0; change--) {
                file[random.nextInt(Math.min(file.length, 200))] = (byte) random.nextInt();
            }
            try {
                read(Arrays.copyOf(file, length));
                readable++;
            } catch (UnreadableImageException e) {
                assertThat(e).hasMessageMatching("(?:is|ends|has|does) .*");
            }
        }
        assertThat(readable).isBetween(1, 20_000);
    }

    private static ImageHeader read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ImageHeader read(byte[] file) throws IOException {
        return ImageHeader.read(new ByteArrayInputStream(file));
    }
}
