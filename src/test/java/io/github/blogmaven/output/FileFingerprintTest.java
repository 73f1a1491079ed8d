package io.github.blogmaven.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFingerprintTest {
    @TempDir
    Path folder;

    @Test
    void theOrderOfFilesMeansNothing() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            files.add(file("post-" + i + ".md", "text " + i));
        }
        String fingerprint = contents(files);
        Random random = new Random(1);
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(files, random);
            assertThat(contents(files)).isEqualTo(fingerprint);
        }
    }

    @Test
    void contentsThatChangePlacesAreAnotherFingerprint() throws IOException {
        Set<String> fingerprints = new HashSet<>();
        int pairs = 0;
        for (int i = 0; i < 200; i++) {
            Path a = file("a", "text " + i);
            Path b = file("b", "word " + i);
            fingerprints.add(contents(List.of(a, b)));
            Files.writeString(a, "word " + i);
            Files.writeString(b, "text " + i);
            fingerprints.add(contents(List.of(a, b)));
            pairs += 2;
        }
        assertThat(fingerprints).hasSize(pairs);
    }

    @Test
    void everyBitOfAContentCounts() throws IOException {
        byte[] content = new byte[70_000];
        Path file = Files.write(folder.resolve("big"), content);
        Set<String> fingerprints = new HashSet<>(Set.of(contents(List.of(file))));
        int changes = 1;
        for (int at : new int[] {0, 1, 65_535, 65_536, content.length - 1}) {
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                content[at] ^= (byte) (1 << bit);
                Files.write(file, content);
                fingerprints.add(contents(List.of(file)));
                content[at] ^= (byte) (1 << bit);
                changes++;
            }
        }
        assertThat(fingerprints).hasSize(changes);
    }

    @Test
    void aTreeIsKnownByNamesSizesAndTimes() throws IOException {
        FileTime time = FileTime.from(Instant.parse("2024-05-06T07:08:09.123456Z"));
        Path file = file("sub/page.html", "text");
        Files.setLastModifiedTime(file, time);
        String fingerprint = tree();
        assertThat(fingerprint).hasSize(16).isNotEqualTo(new FileFingerprint().value());

        Files.writeString(file, "more text");
        Files.setLastModifiedTime(file, time);
        assertThat(tree()).isNotEqualTo(fingerprint);

        Files.writeString(file, "text");
        Files.setLastModifiedTime(file, FileTime.from(time.toInstant().plusNanos(1000)));
        assertThat(tree()).isNotEqualTo(fingerprint);

        Files.setLastModifiedTime(file, time);
        assertThat(tree()).isEqualTo(fingerprint);

        Files.move(file, folder.resolve("sub/other.html"));
        assertThat(tree()).isNotEqualTo(fingerprint);
    }

    @Test
    void whatIsSaidOfAFileIsNotWhatItHolds() throws IOException {
        Path file = file("a", "unreadable");
        FileFingerprint said = new FileFingerprint();
        said.add(file, "unreadable");
        assertThat(contents(List.of(file))).isNotEqualTo(said.value());
    }

    private String tree() throws IOException {
        return new FileFingerprint().tree(folder).value();
    }

    private static String contents(List<Path> files) throws IOException {
        FileFingerprint fingerprint = new FileFingerprint();
        for (Path file : files) {
            fingerprint.content(file);
        }
        return fingerprint.value();
    }

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
