package io.github.blogmaven.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputSessionTest {
    private static final Map<String, String> SITE =
            Map.of("index.html", "home", "a/index.html", "a", "b/index.html", "b", "feed.xml", "feed");

    @TempDir
    Path folder;

    private Path output;
    private Path source;

    @BeforeEach
    void prepare() {
        output = folder.resolve("target/blog");
        source = folder.resolve("src");
    }

    @Test
    void aFirstPublicationWritesEverything() throws IOException {
        assertThat(publish(SITE)).isEqualTo(new PublishResult(4, 0, 0, List.of()));
        assertThat(content()).containsExactlyInAnyOrderEntriesOf(SITE);
    }

    @Test
    void anUnchangedSiteTouchesNothing() throws IOException {
        publish(SITE);
        Object before = Files.readAttributes(output, "unix:ino,lastModifiedTime,ctime");
        assertThat(publish(SITE)).isEqualTo(new PublishResult(0, 4, 0, List.of()));
        assertThat(Files.readAttributes(output, "unix:ino,lastModifiedTime,ctime"))
                .isEqualTo(before);
    }

    @Test
    void onlyChangedFilesAreWrittenAndStaleOnesRemoved() throws IOException {
        publish(SITE);
        var unchanged = Files.getLastModifiedTime(output.resolve("a/index.html"));
        Map<String, String> next = Map.of("index.html", "new home", "a/index.html", "a", "c/index.html", "c");
        assertThat(publish(next)).isEqualTo(new PublishResult(2, 1, 2, List.of()));
        assertThat(content()).containsExactlyInAnyOrderEntriesOf(next);
        assertThat(output.resolve("b")).doesNotExist();
        assertThat(Files.getLastModifiedTime(output.resolve("a/index.html"))).isEqualTo(unchanged);
    }

    @Test
    void nothingIsLeftBesideTheOutput() throws IOException {
        publish(SITE);
        publish(Map.of("index.html", "new"));
        try (Stream<Path> siblings = Files.list(output.getParent())) {
            assertThat(siblings.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("blog", ".blog.lock");
        }
    }

    @Test
    void withoutCommitTheOldSiteStays() throws IOException {
        publish(SITE);
        try (OutputSession session = directory().begin()) {
            session.write("index.html", bytes("half"));
        }
        assertThat(content()).containsExactlyInAnyOrderEntriesOf(SITE);
    }

    @Test
    void filesOfOthersSurviveBesideTheSite() throws IOException {
        publish(SITE);
        Files.writeString(output.resolve("CNAME"), "blog.example.org");
        Files.createDirectories(output.resolve("a/own"));
        Files.writeString(output.resolve("a/own/notes.txt"), "mine");
        Map<String, String> next = Map.of("index.html", "new home", "c/index.html", "c");
        assertThat(publish(next)).isEqualTo(new PublishResult(2, 0, 3, List.of()));
        Map<String, String> expected = new TreeMap<>(next);
        expected.put("CNAME", "blog.example.org");
        expected.put("a/own/notes.txt", "mine");
        assertThat(content()).containsExactlyInAnyOrderEntriesOf(expected);
        assertThat(output.resolve("b")).doesNotExist();
    }

    @Test
    void aFileOfSomebodyElseIsNeverReplaced() throws IOException {
        Files.createDirectories(output);
        Files.writeString(output.resolve("index.html"), "theirs");
        assertThatThrownBy(() -> publish(SITE))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessageContaining("index.html")
                .hasMessageContaining("blog.outputDirectory");
        assertThat(content()).containsExactly(Map.entry("index.html", "theirs"));
    }

    @Test
    void aFileOfSomebodyElseWithTheSameContentIsAdopted() throws IOException {
        Files.createDirectories(output);
        Files.writeString(output.resolve("index.html"), "home");
        assertThat(publish(SITE)).isEqualTo(new PublishResult(3, 1, 0, List.of()));
        assertThat(content()).containsExactlyInAnyOrderEntriesOf(SITE);
    }

    @Test
    void aStaleFileThatSomebodyChangedIsKept() throws IOException {
        publish(SITE);
        Files.writeString(output.resolve("b/index.html"), "edited");
        assertThat(publish(Map.of("index.html", "home")))
                .isEqualTo(new PublishResult(0, 1, 2, List.of("b/index.html")));
        assertThat(content()).containsOnlyKeys("index.html", "b/index.html").containsEntry("b/index.html", "edited");
    }

    @Test
    void aDamagedManifestOwnsNothing() throws IOException {
        Random random = new Random(42);
        for (int i = 0; i < 200; i++) {
            FileTree.delete(output);
            publish(SITE);
            Path manifest = output.resolve(OutputLayout.MANIFEST);
            byte[] bytes = Files.readAllBytes(manifest);
            int at = random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 << random.nextInt(7));
            Files.write(manifest, bytes);
            publish(Map.of("index.html", "home"));
            assertThat(content()).as("bit flipped at %s", at).containsAllEntriesOf(SITE);
        }
    }

    @Test
    void aSymbolicLinkInTheOutputIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createDirectories(output);
        Files.createSymbolicLink(output.resolve("a"), elsewhere);
        assertThatThrownBy(() -> publish(SITE))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessageContaining("a/index.html");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFileMayBecomeAFolderAndBack(boolean besideFilesOfOthers) throws IOException {
        if (besideFilesOfOthers) {
            Files.createDirectories(output.resolve("theirs"));
            Files.writeString(output.resolve("theirs/x"), "theirs");
        }
        publish(Map.of("a", "file"));
        publish(Map.of("a/index.html", "page"));
        assertThat(content()).containsKey("a/index.html").doesNotContainKey("a");
        publish(Map.of("a", "file"));
        assertThat(content()).containsKey("a").doesNotContainKey("a/index.html");
    }

    @Test
    void aCommitFileByFileIsFinishedByTheNextBuild() throws IOException {
        publish(SITE);
        Files.writeString(output.resolve("CNAME"), "theirs");
        OutputLayout layout = OutputLayout.of(output);
        Files.createDirectories(layout.stage().resolve("c"));
        Files.writeString(layout.stage().resolve("c/index.html"), "c");
        Manifest after = new Manifest(new TreeMap<>(Map.of("c/index.html", Manifest.FileDigest.of(bytes("c")))));
        Files.writeString(layout.stage().resolve(OutputLayout.MANIFEST), after.text());
        String journal = "blog-journal 1\nmove a/index.html\nmove c/index.html\nmove .blog-manifest\n";
        Files.writeString(
                layout.journal(),
                journal + "end " + Manifest.FileDigest.of(bytes(journal)).sha256() + "\n");
        assertThat(publish(Map.of("c/index.html", "c"))).isEqualTo(new PublishResult(0, 1, 0, List.of()));
        assertThat(layout.journal()).doesNotExist();
    }

    @Test
    void aBuildKilledBetweenTwoRenamesIsMended() throws IOException {
        publish(SITE);
        Files.move(output, OutputLayout.of(output).previous());
        directory().begin().close();
        assertThat(content()).containsExactlyInAnyOrderEntriesOf(SITE);
    }

    @Test
    void aSecondBuildWaitsAndThenSaysWhoHoldsTheLock() throws IOException {
        OutputDirectory impatient = OutputDirectory.of(output, source, List.of(), Duration.ZERO);
        try (OutputSession held = directory().begin()) {
            assertThatThrownBy(impatient::begin)
                    .isInstanceOf(OutputRefusedException.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            assertThat(held).isNotNull();
        }
        impatient.begin().close();
    }

    @Test
    void theSameFileTwiceIsOurMistake() throws IOException {
        try (OutputSession session = directory().begin()) {
            session.write("a", bytes("1"));
            assertThatThrownBy(() -> session.write("a", bytes("1"))).isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/etc/x",
                "..",
                "../x",
                "a/../../x",
                "a/..",
                ".",
                "./a",
                "a/.",
                "a//b",
                "a/",
                "\\x",
                "a\\b",
                "..\\x",
                "C:/x",
                "c:",
                "a/C:/x",
                "x\0y",
                "../",
                "a/b/../../../x"
            })
    void noPathLeavesTheOutput(String path) throws IOException {
        try (OutputSession session = directory().begin()) {
            assertThatThrownBy(() -> session.write(path, bytes("x"))).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(output).doesNotExist();
    }

    @Test
    void aFullDiskLeavesTheOldSite() throws IOException {
        Configuration small = Configuration.unix().toBuilder()
                .setMaxSize(200_000)
                .setBlockSize(512)
                .build();
        try (FileSystem disk = Jimfs.newFileSystem(small)) {
            OutputDirectory directory = OutputDirectory.of(
                    disk.getPath("/work/out"), disk.getPath("/work/src"), List.of(), Duration.ofSeconds(1));
            try (OutputSession session = directory.begin()) {
                session.write("index.html", bytes("old"));
                session.commit();
            }
            assertThatThrownBy(() -> {
                        try (OutputSession session = directory.begin()) {
                            session.write("index.html", bytes("new"));
                            session.write("big", new byte[300_000]);
                            session.commit();
                        }
                    })
                    .isInstanceOf(IOException.class);
            assertThat(disk.getPath("/work/out/index.html")).hasContent("old");
            assertThat(disk.getPath("/work/.out.new")).doesNotExist();
        }
    }

    private PublishResult publish(Map<String, String> site) throws IOException {
        try (OutputSession session = directory().begin()) {
            for (var file : site.entrySet()) {
                session.write(file.getKey(), bytes(file.getValue()));
            }
            return session.commit();
        }
    }

    private OutputDirectory directory() throws IOException {
        return OutputDirectory.of(output, source, List.of(), Duration.ofSeconds(60));
    }

    private Map<String, String> content() throws IOException {
        Map<String, String> content = new TreeMap<>();
        for (String path : FileTree.files(output)) {
            if (!path.equals(OutputLayout.MANIFEST)
                    && Files.isRegularFile(output.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
                content.put(path, Files.readString(output.resolve(path)));
            }
        }
        return content;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
