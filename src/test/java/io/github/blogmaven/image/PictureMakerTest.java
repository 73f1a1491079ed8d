package io.github.blogmaven.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import io.github.blogmaven.config.ImageConfig;
import io.github.blogmaven.testing.TestImage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.spi.IIORegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Smaller copies, made once. */
class PictureMakerTest {
    private static final ImageConfig SMALL = new ImageConfig(List.of(40, 80, 120), 82, true, List.of());

    @TempDir
    Path folder;

    @Test
    void makesCopiesThatAreSmallerThanThePicture() throws IOException {
        Picture picture = make(SMALL, TestImage.jpeg(100, 50));
        assertThat(picture.width()).isEqualTo(100);
        assertThat(picture.height()).isEqualTo(50);
        assertThat(picture.upright()).isEmpty();
        assertThat(picture.variants()).extracting(Variant::width).containsExactly(40, 80);
        for (Variant variant : picture.variants()) {
            assertThat(variant.output()).matches("hello/my tree-[0-9a-f]{10}-" + variant.width() + "w\\.jpg");
            assertThat(variant.url()).isEqualTo(variant.output().replace(" ", "%20"));
            BufferedImage image = TestImage.decoded(Files.readAllBytes(variant.file()));
            assertThat(image.getWidth()).isEqualTo(variant.width());
            assertThat(image.getHeight()).isEqualTo(variant.width() / 2);
            assertThat(TestImage.seen(image)).isEqualTo("RGBW");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void whatIsStoredTurnedIsShownUpright(int orientation) throws IOException {
        Picture picture = make(SMALL, TestImage.photo(100, 80, orientation));
        String seen = Map.of(2, "GRWB", 3, "WBGR", 4, "BWRG", 5, "RBGW", 6, "BRWG", 7, "WGBR", 8, "GWRB")
                .get(orientation);
        byte[] upright = Files.readAllBytes(picture.upright().orElseThrow());
        assertThat(TestImage.seen(TestImage.decoded(upright))).isEqualTo(seen);
        BufferedImage copy =
                TestImage.decoded(Files.readAllBytes(picture.variants().get(0).file()));
        assertThat(TestImage.seen(copy)).isEqualTo(seen);
        assertThat(copy.getWidth()).isEqualTo(40);
        assertThat(copy.getHeight()).isEqualTo(orientation >= 5 ? 50 : 32);
    }

    @Test
    void aPngStaysExactAndAWebpBecomesWhatEveryProgramReads() throws IOException {
        assertThat(make(SMALL, TestImage.png(200, 100)).variants())
                .extracting(v -> v.output().replaceAll(".*\\.", ""))
                .containsOnly("png");
        Picture picture = make(SMALL, TestImage.largeWebp(200, 100, 0xFF3366CC));
        assertThat(picture.variants())
                .extracting(v -> v.output().replaceAll(".*\\.", ""))
                .containsOnly("jpg");
        int rgb = TestImage.decoded(Files.readAllBytes(picture.variants().get(0).file()))
                .getRGB(5, 5);
        assertThat(rgb >> 16 & 0xFF).isBetween(0x30, 0x36);
        assertThat(rgb & 0xFF).isBetween(0xC9, 0xCF);
    }

    @Test
    void theRegistryOfTheJvmStaysAsItWas() throws IOException {
        IIORegistry registry = IIORegistry.getDefaultInstance();
        WebPImageReaderSpi found = registry.getServiceProviderByClass(WebPImageReaderSpi.class);
        if (found != null) { // this JVM has it on its class path
            registry.deregisterServiceProvider(found);
        }
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        make(SMALL, TestImage.largeWebp(200, 100, 0xFF3366CC));
        assertThat(registry.getServiceProviderByClass(WebPImageReaderSpi.class)).isNull();
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(loader);
    }

    @Test
    void aCopyThatIsNoSmallerAFileIsLeftOut() throws IOException {
        assertThat(make(SMALL, TestImage.webp(200, 100, 0xFF3366CC)).variants()).isEmpty();
    }

    @Test
    void drawingsAndAnimationsAndSmallPicturesStayAsTheyAre() throws IOException {
        assertThat(make(SMALL, TestImage.jpeg(40, 20))).isEqualTo(new Picture(40, 20, List.of(), Optional.empty()));
        assertThat(make(SMALL, TestImage.encoded(TestImage.quarters(200, 90), "gif"))
                        .variants())
                .isEmpty();
        assertThat(make(SMALL, "<svg width='900' height='90'/>".getBytes(StandardCharsets.UTF_8))
                        .variants())
                .isEmpty();
        assertThat(folder.resolve("cache")).doesNotExist();
    }

    @Test
    void variantsCanBeSwitchedOff() throws IOException {
        ImageConfig off = new ImageConfig(SMALL.widths(), 82, false, List.of());
        assertThat(make(off, TestImage.jpeg(100, 50)).variants()).isEmpty();
        Picture turned = make(off, TestImage.photo(100, 50, 6));
        assertThat(turned.variants()).isEmpty();
        assertThat(turned.upright()).isPresent();
    }

    @Test
    void theSecondTimeTheCopiesAreFound() throws IOException {
        Picture first = make(SMALL, TestImage.jpeg(100, 50));
        Map<Path, String> before = cache();
        Path marked = first.variants().get(0).file();
        var written = Files.getLastModifiedTime(marked);
        assertThat(make(SMALL, TestImage.jpeg(100, 50))).isEqualTo(first);
        assertThat(cache()).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(marked)).isEqualTo(written);
    }

    @Test
    void whatIsDamagedInTheCacheIsMadeAnew() throws IOException {
        make(SMALL, TestImage.jpeg(100, 50));
        Map<Path, String> before = cache();
        assertThat(before).hasSize(3);
        for (Path file : before.keySet()) {
            for (byte[] damaged : new byte[][] {{}, {1, 2, 3}, Arrays.copyOf(Files.readAllBytes(file), 40)}) {
                Files.write(file, damaged);
                make(SMALL, TestImage.jpeg(100, 50));
                assertThat(cache()).isEqualTo(before);
            }
            Files.delete(file);
            make(SMALL, TestImage.jpeg(100, 50));
            assertThat(cache()).isEqualTo(before);
        }
    }

    @Test
    void otherSettingsMakeOtherCopies() throws IOException {
        Picture usual = make(SMALL, TestImage.jpeg(100, 50));
        Picture coarse = make(new ImageConfig(List.of(40, 80), 20, true, List.of()), TestImage.jpeg(100, 50));
        assertThat(coarse.variants().get(1).output())
                .isNotEqualTo(usual.variants().get(1).output());
        assertThat(Files.size(coarse.variants().get(1).file()))
                .isLessThan(Files.size(usual.variants().get(1).file()));
    }

    @Test
    void saysWhatIsBroken() {
        byte[] jpeg = TestImage.jpeg(100, 50);
        assertThatThrownBy(() -> make(SMALL, Arrays.copyOf(jpeg, jpeg.length / 2)))
                .isInstanceOf(UnreadableImageException.class)
                .hasMessage("ends within the picture");
        byte[] png = TestImage.png(100, 50);
        assertThatThrownBy(() -> make(SMALL, Arrays.copyOf(png, png.length / 2)))
                .isInstanceOf(UnreadableImageException.class);
    }

    @Test
    void greyStaysAsBrightAsItIs() throws IOException {
        BufferedImage grey = new BufferedImage(100, 50, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 5000; i++) {
            grey.getRaster().setSample(i % 100, i / 100, 0, 100 + i % 5);
        }
        Picture picture = make(SMALL, TestImage.encoded(grey, "png"));
        int rgb = TestImage.decoded(Files.readAllBytes(picture.variants().get(0).file()))
                .getRGB(5, 5);
        assertThat(rgb & 0xFF).isBetween(100, 104);
    }

    private Picture make(ImageConfig config, byte[] bytes) throws IOException {
        Path file = folder.resolve("picture");
        Files.write(file, bytes);
        return new PictureMaker(config, "1.0", folder.resolve("cache"))
                .make(file, "hello/my tree.jpg", "hello/my%20tree.jpg");
    }

    private Map<Path, String> cache() throws IOException {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder.resolve("cache"))) {
            all.filter(Files::isRegularFile).forEach(file -> files.put(file, digest(file)));
        }
        return files;
    }

    private static String digest(Path file) {
        try {
            return ImageCache.digest(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
