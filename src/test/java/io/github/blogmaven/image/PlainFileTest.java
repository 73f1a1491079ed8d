package io.github.blogmaven.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published of a picture's file. */
class PlainFileTest {
    @TempDir
    Path folder;

    @Test
    void aPhotoKeepsNothingButThePicture() throws IOException {
        byte[] plain = plain(TestImage.photo(70, 30, 1));
        assertThat(text(plain)).doesNotContain(TestImage.SECRET, "Exif", "Photoshop", "adobe", "MPF", "ftyp");
        assertThat(plain).isEqualTo(TestImage.jpeg(70, 30));
    }

    @Test
    void howAPhotoIsTurnedStaysSaid() throws IOException {
        byte[] plain = plain(TestImage.photo(70, 30, 6));
        assertThat(text(plain)).doesNotContain(TestImage.SECRET);
        assertThat(ImageHeader.read(new ByteArrayInputStream(plain)).orientation())
                .isEqualTo(6);
        assertThat(plain).hasSize(TestImage.jpeg(70, 30).length + 36);
    }

    @Test
    void colourProfilesAndProgressiveScansStay() throws IOException {
        byte[] jpeg = Codec.jpeg(Pixels.of(TestImage.quarters(70, 30)), 80);
        byte[] profile = {
            (byte) 0xFF, (byte) 0xE2, 0, 16, 'I', 'C', 'C', '_', 'P', 'R', 'O', 'F', 'I', 'L', 'E', 0, 1, 1
        };
        byte[] both = new byte[jpeg.length + profile.length];
        System.arraycopy(jpeg, 0, both, 0, 2);
        System.arraycopy(profile, 0, both, 2, profile.length);
        System.arraycopy(jpeg, 2, both, 2 + profile.length, jpeg.length - 2);
        assertThat(published(both)).isEmpty();
        assertThat(plain(Arrays.copyOf(both, both.length + 9))).isEqualTo(both);
    }

    @Test
    void aPngKeepsNoTexts() throws IOException {
        byte[] said = TestImage.SECRET.getBytes(StandardCharsets.ISO_8859_1);
        byte[] gamma = TestImage.chunk("gAMA", new byte[] {0, 0, (byte) 0xB1, (byte) 0x8F});
        byte[] png = TestImage.png(
                TestImage.png(70, 30),
                TestImage.chunk("tEXt", said),
                gamma,
                TestImage.chunk("iTXt", said),
                TestImage.chunk("eXIf", TestImage.tiff(1)),
                TestImage.chunk("tIME", new byte[7]));
        assertThat(plain(png)).isEqualTo(TestImage.png(TestImage.png(70, 30), gamma));
    }

    @Test
    void aWebpKeepsNoPlace() throws IOException {
        byte[] plain = plain(TestImage.webp(70, 30, -1, 1));
        assertThat(text(plain)).doesNotContain(TestImage.SECRET, "EXIF").startsWith("RIFF");
        assertThat(ImageHeader.read(new ByteArrayInputStream(plain)))
                .isEqualTo(new ImageHeader(ImageFormat.WEBP, 70, 30, 1, false));
        byte[] turned = plain(TestImage.webp(70, 30, -1, 8));
        assertThat(text(turned)).doesNotContain(TestImage.SECRET);
        assertThat(ImageHeader.read(new ByteArrayInputStream(turned)).orientation())
                .isEqualTo(8);
    }

    @Test
    void whatHasNothingToHideIsLeftAlone() throws IOException {
        assertThat(published(TestImage.jpeg(70, 30))).isEmpty();
        assertThat(published(TestImage.png(70, 30))).isEmpty();
        assertThat(published(TestImage.webp(70, 30, -1))).isEmpty();
        assertThat(published(TestImage.encoded(TestImage.quarters(9, 9), "gif")))
                .isEmpty();
        assertThat(published("Exif in a text".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void aPhotoThatEndsTooEarlyTellsNothingEither() throws IOException {
        byte[] photo = TestImage.photo(70, 30, 1);
        byte[] plain = plain(Arrays.copyOf(photo, photo.length - 400));
        assertThat(text(plain)).doesNotContain(TestImage.SECRET);
    }

    @Test
    void survivesBrokenFiles() {
        Random random = new Random(20260102);
        byte[][] files = {TestImage.photo(20, 10, 6), TestImage.png(20, 10), TestImage.webp(20, 10, -1, 6)};
        for (int i = 0; i < 20_000; i++) {
            byte[] file = files[i % 3].clone();
            int length = i % 2 == 0 ? 16 + random.nextInt(file.length - 16) : file.length;
            for (int change = random.nextInt(4); change >= 0; change--) {
                file[12 + random.nextInt(file.length - 12)] = (byte) random.nextInt();
            }
            byte[] broken = Arrays.copyOf(file, length);
            ImageFormat format = ImageFormat.of(broken).orElseThrow();
            assertThat(PlainFile.of(format, broken).length).isLessThanOrEqualTo(broken.length + 40);
        }
    }

    private byte[] plain(byte[] file) throws IOException {
        return published(file).orElseThrow();
    }

    private Optional<byte[]> published(byte[] bytes) throws IOException {
        Path file = folder.resolve("picture");
        Files.write(file, bytes);
        return PlainFile.of(file);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
