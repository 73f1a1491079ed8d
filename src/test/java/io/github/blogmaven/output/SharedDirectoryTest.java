package io.github.blogmaven.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in the output directory that are not ours, or no longer as we wrote them. */
class SharedDirectoryTest {
    @TempDir
    Path temp;

    private OutputTester tester;

    @BeforeEach
    void createProject() throws IOException {
        tester = new OutputTester(temp.resolve("project"));
    }

    @Test
    void neverTouchesFilesOfOthers() throws IOException {
        tester.put("CNAME", "blog.example.org");
        tester.put("old/notes.txt", "mine");
        tester.publish("index.html", "1", "old/index.html", "1", "b/index.html", "1");
        PublishResult result = tester.publish("index.html", "2", "c/index.html", "2");

        assertThat(result.removed()).containsExactly("b/index.html", "old/index.html");
        assertThat(tester.site())
                .isEqualTo(OutputTester.site(
                        "CNAME", "blog.example.org",
                        "old/notes.txt", "mine",
                        "index.html", "2",
                        "c/index.html", "2"));
        assertThat(tester.output().resolve("b")).doesNotExist();
        assertThat(tester.siblings()).containsExactly("blog");
    }

    @Test
    void leavesNoHelpersWhereTheParentIsPublishedToo() throws IOException {
        Path target = tester.project().resolve("target");
        Path nested = target.resolve("site/news/blog");
        OutputDirectory directory = OutputDirectory.open(nested, target, tester.rules());
        for (String text : new String[] {"1", "2"}) {
            try (OutputSession session = directory.begin(OutputTester.PATIENCE)) {
                assertThat(target.resolve(".site-news-blog.lock")).exists();
                session.write("index.html", text.getBytes(StandardCharsets.UTF_8));
                session.commit();
            }
            assertThat(OutputTester.files(target.resolve("site")).keySet())
                    .containsExactly("news/blog/.blog-manifest", "news/blog/index.html");
            assertThat(target).isDirectoryNotContaining("glob:.*");
        }
    }

    @Test
    void keepsEmptyDirectoriesOfOthers() throws IOException {
        tester.publish("index.html", "1", "a/index.html", "1");
        Files.createDirectories(tester.output().resolve("mine/empty"));
        tester.publish("index.html", "2", "b/index.html", "2");
        assertThat(tester.output().resolve("mine/empty")).isDirectory();
        assertThat(tester.output().resolve("a")).doesNotExist();
    }

    @Test
    void keepsStaleFilesThatSomebodyChanged() throws IOException {
        tester.publish("index.html", "1", "gone/index.html", "1");
        tester.put("gone/index.html", "2");
        PublishResult result = tester.publish("index.html", "1");
        assertThat(result.kept())
                .containsExactly(
                        new PublishResult.KeptFile("gone/index.html", "it was changed after it was published"));
        assertThat(result.removed()).isEmpty();
        assertThat(tester.site()).containsEntry("gone/index.html", "2");
        assertThat(tester.publish("index.html", "1").kept()).isEmpty();
        assertThat(tester.site()).containsEntry("gone/index.html", "2");
    }

    @Test
    void writesChangedPagesAgainAndSaysSo() throws IOException {
        tester.publish("index.html", "1", "a/index.html", "1");
        tester.put("a/index.html", "edited");
        PublishResult result = tester.publish("index.html", "1", "a/index.html", "1");
        assertThat(result.replaced()).containsExactly("a/index.html");
        assertThat(tester.site()).isEqualTo(OutputTester.site("index.html", "1", "a/index.html", "1"));
    }

    @Test
    void writesDeletedPagesAgain() throws IOException {
        tester.publish("index.html", "1", "a/index.html", "1");
        Files.delete(tester.output().resolve("a/index.html"));
        PublishResult result = tester.publish("index.html", "1", "a/index.html", "1");
        assertThat(result.written()).containsExactly("a/index.html");
        assertThat(result.replaced()).isEmpty();
    }

    @Test
    void refusesToOverwriteFilesOfOthersBeforeAnythingChanges() throws IOException {
        tester.put("index.html", "mine");
        tester.put("a", "mine");
        tester.put("b.html/x", "mine");
        Map<String, String> before = tester.site();
        assertThatThrownBy(() -> tester.publish("index.html", "1", "a/index.html", "1", "b.html", "1", "c.html", "1"))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessageContaining("files that this blog did not write are in the way")
                .hasMessageContaining(": a, b.html, b.html/x, index.html; move or delete them")
                .hasMessageContaining("-Dblog.outputDirectory");
        assertThat(tester.site()).isEqualTo(before);
        assertThat(tester.siblings()).containsExactly("blog");
    }

    @Test
    void adoptsFilesThatAreAlreadyRight() throws IOException {
        tester.put("index.html", "1");
        assertThat(tester.publish("index.html", "1").unchanged()).isEqualTo(1);
        assertThat(tester.publish("a.html", "1").removed()).containsExactly("index.html");
    }

    @Test
    void neverWritesThroughLinks() throws IOException {
        Path outside = Files.createDirectories(temp.resolve("outside"));
        tester.publish("index.html", "1");
        Files.createSymbolicLink(tester.output().resolve("a"), outside);
        Files.createSymbolicLink(tester.output().resolve("b.html"), outside.resolve("b"));
        assertThatThrownBy(() -> tester.publish("index.html", "2", "a/index.html", "2", "b.html", "2"))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessageContaining(": a, b.html; move or delete them");
        assertThat(outside).isEmptyDirectory();
        assertThat(tester.output().resolve("index.html")).hasContent("1");
    }

    @Test
    void believesNoDamagedManifest() throws IOException {
        tester.publish("index.html", "1", "gone.html", "1");
        Path file = tester.output().resolve(OutputPath.MANIFEST);
        byte[] manifest = Files.readAllBytes(file);
        Random random = new Random(200);
        for (int i = 0; i < 200; i++) {
            Files.write(file, damaged(manifest, random));
            String text = "round " + i;
            try (OutputSession session = tester.begin()) {
                session.write("index.html", OutputTester.bytes(text));
                PublishResult result = session.commit();
                assertThat(session.notes())
                        .hasSize(1)
                        .allMatch(note -> note.startsWith("ignored the damaged manifest"));
                assertThat(result.removed()).isEmpty();
            }
            assertThat(tester.site()).isEqualTo(OutputTester.site("gone.html", "1", "index.html", text));
        }
        assertThat(tester.publish("index.html", "last").written()).containsExactly("index.html");
    }

    private static byte[] damaged(byte[] manifest, Random random) {
        if (random.nextBoolean()) {
            return java.util.Arrays.copyOf(manifest, random.nextInt(manifest.length));
        }
        byte[] copy = manifest.clone();
        copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        return copy;
    }

    @Test
    void ignoresManifestsOfOtherVersions() throws IOException {
        tester.publish("index.html", "1", "gone.html", "1");
        Path file = tester.output().resolve(OutputPath.MANIFEST);
        Files.write(file, SealedText.seal("blog-manifest 2", java.util.List.of()));
        assertThat(tester.publish("index.html", "1").removed()).isEmpty();
        assertThat(tester.site()).containsKey("gone.html");
    }
}
