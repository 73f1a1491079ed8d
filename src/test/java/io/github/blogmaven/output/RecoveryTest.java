package io.github.blogmaven.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the next build does about each state in which a kill can leave the disk. */
class RecoveryTest {
    @TempDir
    Path temp;

    private OutputTester tester;

    @BeforeEach
    void publishOnce() throws IOException {
        tester = new OutputTester(temp.resolve("project"));
        tester.publish("a.html", "1", "b.html", "1");
    }

    private List<String> recover() throws IOException {
        try (OutputSession session = tester.begin()) {
            return session.notes();
        } finally {
            assertThat(tester.siblings()).containsExactly("blog");
        }
    }

    private void stage(String path, String text) throws IOException {
        Path file = tester.sibling(".new").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Journal.Step step(Journal.Action action, String path, String text) {
        return new Journal.Step(action, new ListedFile(path, FileDigest.of(OutputTester.bytes(text))));
    }

    @Test
    void hasNothingToSayUsually() throws IOException {
        assertThat(recover()).isEmpty();
    }

    @Test
    void dropsAnUnfinishedStage() throws IOException {
        stage("c/d.html", "2");
        assertThat(recover()).isEmpty();
        assertThat(tester.site()).isEqualTo(OutputTester.site("a.html", "1", "b.html", "1"));
    }

    @Test
    void movesTheOldSiteBackAfterTheFirstRename() throws IOException {
        Files.move(tester.output(), tester.sibling(".old"));
        stage("a.html", "2");
        assertThat(recover()).containsExactly("restored the site that an interrupted build had moved away");
        assertThat(tester.site()).isEqualTo(OutputTester.site("a.html", "1", "b.html", "1"));
    }

    @Test
    void dropsTheOldSiteAfterTheSecondRename() throws IOException {
        Files.createDirectories(tester.sibling(".old"));
        Files.writeString(tester.sibling(".old").resolve("a.html"), "0");
        assertThat(recover()).isEmpty();
        assertThat(tester.site()).isEqualTo(OutputTester.site("a.html", "1", "b.html", "1"));
    }

    @Test
    void completesAJournalFromEveryPoint() throws IOException {
        Journal journal = new Journal(List.of(
                step(Journal.Action.PUT, "a.html", "2"),
                step(Journal.Action.PUT, "c/d.html", "2"),
                step(Journal.Action.DELETE, "b.html", "1")));
        for (int done = 0; done <= 3; done++) {
            tester.publish("a.html", "1", "b.html", "1");
            stage("a.html", "2");
            stage("c/d.html", "2");
            if (done > 0) {
                Files.delete(tester.sibling(".new").resolve("a.html"));
                tester.put("a.html", "2");
            }
            if (done > 1) {
                Files.delete(tester.sibling(".new").resolve("c/d.html"));
                tester.put("c/d.html", "2");
            }
            if (done > 2) {
                Files.delete(tester.output().resolve("b.html"));
            }
            Files.write(tester.sibling(".journal"), journal.bytes());

            assertThat(recover()).containsExactly("completed the publication of a build that was interrupted");
            assertThat(tester.site()).isEqualTo(OutputTester.site("a.html", "2", "c/d.html", "2"));
            OutputTree.delete(tester.output());
        }
    }

    @Test
    void deletesNothingThatChangedSinceTheJournal() throws IOException {
        Files.write(
                tester.sibling(".journal"),
                new Journal(List.of(step(Journal.Action.DELETE, "b.html", "other"))).bytes());
        recover();
        assertThat(tester.site()).containsEntry("b.html", "1");
    }

    @Test
    void believesNoDamagedJournal() throws IOException {
        byte[] journal = new Journal(
                        List.of(step(Journal.Action.PUT, "a.html", "2"), step(Journal.Action.DELETE, "b.html", "1")))
                .bytes();
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = journal.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            stage("a.html", "2");
            Files.write(tester.sibling(".journal"), damaged);
            assertThat(recover()).hasSize(1).allMatch(note -> note.startsWith("ignored a damaged journal"));
            assertThat(tester.site()).isEqualTo(OutputTester.site("a.html", "1", "b.html", "1"));
        }
    }

    @Test
    void obeysNoJournalThatLeadsOut() throws IOException {
        Path outside = Files.writeString(temp.resolve("project").resolve("precious"), "text");
        Files.write(
                tester.sibling(".journal"),
                new Journal(List.of(step(Journal.Action.DELETE, "../../precious", "text"))).bytes());
        assertThat(recover()).hasSize(1);
        assertThat(outside).exists();
    }

    @Test
    void followsNoPlantedLinks() throws IOException {
        Path outside = Files.createDirectories(temp.resolve("outside"));
        Files.writeString(outside.resolve("precious"), "text");
        Files.createSymbolicLink(tester.sibling(".new"), outside);
        Files.createSymbolicLink(tester.sibling(".old"), outside);
        Files.createSymbolicLink(tester.sibling(".journal"), outside.resolve("precious"));
        assertThat(recover()).isEmpty();
        assertThat(OutputTester.files(outside)).isEqualTo(Map.of("precious", "text"));
    }

    @Test
    void refusesLinksPlantedBeforeTheJournalIsCompleted() throws IOException {
        Path outside = Files.createDirectories(temp.resolve("outside"));
        Files.createSymbolicLink(tester.output().resolve("c"), outside);
        stage("c/d.html", "2");
        Files.write(
                tester.sibling(".journal"), new Journal(List.of(step(Journal.Action.PUT, "c/d.html", "2"))).bytes());
        assertThatThrownBy(() -> tester.begin())
                .isInstanceOf(OutputRefusedException.class)
                .hasMessageContaining("a symbolic link is in the way of the site: ")
                .hasMessageEndingWith("; remove the link and build again");
        assertThat(outside).isEmptyDirectory();
    }
}
