package io.github.blogmaven.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManifestTest {
    private static final Manifest TWO_FILES = Manifest.of(List.of(
            new ListedFile("b c/日本.html", FileDigest.of(OutputTester.bytes("abc"))),
            new ListedFile("a.html", FileDigest.of(new byte[0]))));

    @Test
    void isSortedTextWithAChecksum() {
        assertThat(new String(ManifestWriter.bytes(TWO_FILES), StandardCharsets.UTF_8))
                .matches("""
                blog-manifest 1
                e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 0 a\\.html
                ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad 3 b c/日本\\.html
                end [0-9a-f]{64}
                """);
    }

    @Test
    void isReadAsItWasWritten() {
        assertThat(ManifestReader.parse(ManifestWriter.bytes(TWO_FILES))).contains(TWO_FILES);
        assertThat(ManifestReader.parse(ManifestWriter.bytes(Manifest.empty()))).contains(Manifest.empty());
    }

    @Test
    void isNotBelievedAtAllWhenOneBitIsWrong() {
        byte[] bytes = ManifestWriter.bytes(TWO_FILES);
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] damaged = bytes.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(ManifestReader.parse(damaged)).as("bit %d", bit).isEmpty();
        }
    }

    @Test
    void isNotBelievedAtAllWhenItsEndIsMissing() {
        byte[] bytes = ManifestWriter.bytes(TWO_FILES);
        for (int length = 0; length < bytes.length; length++) {
            assertThat(ManifestReader.parse(java.util.Arrays.copyOf(bytes, length)))
                    .as("%d bytes", length)
                    .isEmpty();
        }
    }

    @Test
    void listsNothingOutsideTheDirectory() {
        Manifest hostile = Manifest.of(List.of(new ListedFile("../a.html", FileDigest.of(new byte[0]))));
        assertThat(ManifestReader.parse(ManifestWriter.bytes(hostile))).isEmpty();
    }
}
