package io.github.blogmaven.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutputSessionTest {
    @TempDir
    Path temp;

    static Stream<Configuration> systems() {
        return Stream.of(Configuration.unix(), Configuration.osX(), Configuration.windows());
    }

    @ParameterizedTest
    @MethodSource("systems")
    void publishesChangesAndRemovesOnEverySystem(Configuration system) throws IOException {
        try (FileSystem files = Jimfs.newFileSystem(system)) {
            Path root = files.getRootDirectories().iterator().next();
            publishesChangesAndRemoves(new OutputTester(root.resolve("p")));
        }
    }

    @Test
    void keepsWhatIsAsItWasLeft() throws IOException {
        OutputTester tester = new OutputTester(temp);
        Map<String, FileStamp> stamps =
                tester.publish("a.html", "1", "b.html", "2", "c.html", "3").stamps();
        assertThat(stamps.keySet()).containsExactly("a.html", "b.html", "c.html");
        FileStamp a = Objects.requireNonNull(stamps.get("a.html"));
        FileStamp b = Objects.requireNonNull(stamps.get("b.html"));
        assertThat(a.modified())
                .isEqualTo(Files.getLastModifiedTime(tester.output().resolve("a.html"))
                        .to(TimeUnit.NANOSECONDS));
        tester.put("b.html", "x");
        Files.setLastModifiedTime(tester.output().resolve("b.html"), FileTime.fromMillis(1));
        tester.put("strange.html", "y");

        PublishResult second;
        try (OutputSession session = tester.begin()) {
            assertThat(session.keep("a.html", a)).isTrue();
            assertThat(session.keep("b.html", b)).isFalse();
            assertThat(session.keep("d.html", a)).isFalse();
            assertThat(session.keep("strange.html", a)).isFalse();
            assertThatThrownBy(() -> session.write("a.html", OutputTester.bytes("2")))
                    .hasMessageContaining("two files of the site have one path");
            session.write("b.html", OutputTester.bytes("4"));
            second = session.commit();
        }

        assertThat(second.written()).containsExactly("b.html");
        assertThat(second.removed()).containsExactly("c.html");
        assertThat(second.stamps()).containsEntry("a.html", a).containsOnlyKeys("a.html", "b.html");
        assertThat(tester.site()).isEqualTo(OutputTester.site("a.html", "1", "b.html", "4", "strange.html", "y"));
    }

    @Test
    void publishesChangesAndRemovesOnDisk() throws IOException {
        publishesChangesAndRemoves(new OutputTester(temp));
    }

    private static void publishesChangesAndRemoves(OutputTester tester) throws IOException {
        PublishResult first = tester.publish("index.html", "1", "hello/index.html", "hi", "old/index.html", "x");
        assertThat(first.written()).containsExactly("hello/index.html", "index.html", "old/index.html");
        assertThat(first.unchanged()).isZero();

        PublishResult second = tester.publish("index.html", "2", "hello/index.html", "hi");
        assertThat(second.written()).containsExactly("index.html");
        assertThat(second.unchanged()).isEqualTo(1);
        assertThat(second.removed()).containsExactly("old/index.html");
        assertThat(tester.site()).isEqualTo(OutputTester.site("index.html", "2", "hello/index.html", "hi"));
        assertThat(Files.exists(tester.output().resolve("old"))).isFalse();
        assertThat(tester.siblings()).containsExactly("blog");
    }

    @Test
    void leavesUnchangedFilesAlone() throws IOException {
        OutputTester tester = new OutputTester(temp);
        tester.publish("a.html", "1", "b.html", "1", "c.html", "1");
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Path file = tester.output().resolve("c.html");
        Files.setLastModifiedTime(file, longAgo);
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();

        assertThat(tester.publish("a.html", "2", "b.html", "2", "c.html", "1").written())
                .containsExactly("a.html", "b.html");

        assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
        assertThat(Files.readAttributes(file, BasicFileAttributes.class).fileKey())
                .isEqualTo(key);
    }

    @Test
    void changesNothingAtAllForTheSameSite() throws IOException {
        OutputTester tester = new OutputTester(temp);
        tester.publish("a.html", "1", "b/c.html", "1");
        Object key =
                Files.readAttributes(tester.output(), BasicFileAttributes.class).fileKey();
        FileTime time = Files.getLastModifiedTime(tester.output().resolve(OutputPath.MANIFEST));

        PublishResult again = tester.publish("a.html", "1", "b/c.html", "1");

        assertThat(again.changedAnything()).isFalse();
        assertThat(Files.readAttributes(tester.output(), BasicFileAttributes.class)
                        .fileKey())
                .isEqualTo(key);
        assertThat(Files.getLastModifiedTime(tester.output().resolve(OutputPath.MANIFEST)))
                .isEqualTo(time);
    }

    @Test
    void makesTheSameManifestInWhateverOrderFilesCome() throws IOException {
        OutputTester one = new OutputTester(temp.resolve("one"));
        OutputTester two = new OutputTester(temp.resolve("two"));
        one.publish("a.html", "1", "b.html", "2");
        try (OutputSession session = two.begin()) {
            session.write("b.html", OutputTester.bytes("2"));
            session.write("a.html", OutputTester.bytes("1"));
            session.commit();
        }
        assertThat(two.output().resolve(OutputPath.MANIFEST))
                .hasSameBinaryContentAs(one.output().resolve(OutputPath.MANIFEST));
    }

    @Test
    void keepsTheOldSiteWithoutCommit() throws IOException {
        OutputTester tester = new OutputTester(temp);
        tester.publish("a.html", "1");
        try (OutputSession session = tester.begin()) {
            session.write("a.html", OutputTester.bytes("2"));
            session.write("b.html", OutputTester.bytes("2"));
            assertThat(tester.site()).isEqualTo(Map.of("a.html", "1"));
        }
        assertThat(tester.site()).isEqualTo(Map.of("a.html", "1"));
        assertThat(tester.siblings()).containsExactly("blog");
    }

    @Test
    void leavesNoOutputDirectoryWhenTheFirstBuildFails() throws IOException {
        OutputTester tester = new OutputTester(temp);
        try (OutputSession session = tester.begin()) {
            session.write("a.html", OutputTester.bytes("2"));
        }
        assertThat(tester.siblings()).isEmpty();
    }

    @Test
    void copiesFilesAndSkipsEqualOnes() throws IOException {
        OutputTester tester = new OutputTester(temp);
        Path cover = Files.writeString(temp.resolve("cover.png"), "picture");
        assertThat(copy(tester, cover).written()).containsExactly("img/cover.png");
        assertThat(copy(tester, cover).written()).isEmpty();
        Files.writeString(cover, "PICTURE");
        assertThat(copy(tester, cover).written()).containsExactly("img/cover.png");
        assertThat(tester.site()).isEqualTo(Map.of("img/cover.png", "PICTURE"));
    }

    private static PublishResult copy(OutputTester tester, Path cover) throws IOException {
        try (OutputSession session = tester.begin()) {
            session.copy("img/cover.png", cover);
            return session.commit();
        }
    }

    @Test
    void takesFilesFromManyThreads() throws Exception {
        OutputTester tester = new OutputTester(temp);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try (OutputSession session = tester.begin()) {
            List<Future<?>> writes = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                String path = "d" + i % 20 + "/" + i + ".html";
                writes.add(pool.submit(() -> {
                    session.write(path, OutputTester.bytes(path));
                    return path;
                }));
            }
            for (Future<?> write : writes) {
                write.get();
            }
            session.commit();
        } finally {
            pool.shutdownNow();
        }
        assertThat(tester.site())
                .hasSize(400)
                .allSatisfy((path, text) -> assertThat(text).isEqualTo(path));
    }

    @Test
    void refusesOnePathTwice() throws IOException {
        OutputTester tester = new OutputTester(temp);
        Path file = Files.writeString(temp.resolve("f"), "x");
        try (OutputSession session = tester.begin()) {
            session.write("a.html", OutputTester.bytes("1"));
            assertThatThrownBy(() -> session.write("a.html", OutputTester.bytes("1")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("two files of the site have one path: a.html");
            assertThatThrownBy(() -> session.copy("a.html", file)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void publishesOnlyOnce() throws IOException {
        try (OutputSession session = new OutputTester(temp).begin()) {
            session.write("a.html", OutputTester.bytes("1"));
            session.commit();
            assertThatThrownBy(session::commit).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void turnsFilesIntoDirectoriesAndBack() throws IOException {
        OutputTester tester = new OutputTester(temp);
        tester.publish("a", "1", "b/c/d.html", "1");
        tester.publish("a/x.html", "2", "b", "2");
        assertThat(tester.site()).isEqualTo(OutputTester.site("a/x.html", "2", "b", "2"));
        tester.put("mine.txt", "m");
        tester.publish("a", "3", "b/c/d.html", "3");
        assertThat(tester.site()).isEqualTo(OutputTester.site("a", "3", "b/c/d.html", "3", "mine.txt", "m"));
    }

    @Test
    void publishesAnEmptySite() throws IOException {
        OutputTester tester = new OutputTester(temp);
        tester.publish(Map.of());
        assertThat(tester.output()).isDirectory();
        tester.publish("a.html", "1");
        assertThat(tester.publish(Map.of()).removed()).containsExactly("a.html");
        assertThat(tester.site()).isEmpty();
    }

    @Test
    void publishesIntoAnEmptyDirectory() throws IOException {
        OutputTester tester = new OutputTester(temp);
        Files.createDirectories(tester.output());
        tester.publish("a.html", "1", "b.html", "1");
        assertThat(tester.site()).isEqualTo(OutputTester.site("a.html", "1", "b.html", "1"));
        assertThat(tester.siblings()).containsExactly("blog");
    }
}
