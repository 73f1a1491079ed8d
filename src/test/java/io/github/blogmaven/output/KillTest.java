package io.github.blogmaven.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Publications in processes of their own: killed at random moments, and two at once. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class KillTest {
    private static final Map<String, String> A = PublishLoop.site("A");
    private static final Map<String, String> B = PublishLoop.site("B");

    @TempDir
    Path temp;

    @Test
    void leavesOneWholeSiteAfterThirtyKills() throws Exception {
        OutputTester tester = new OutputTester(temp);
        Random random = new Random(30);
        for (int kill = 0; kill < 30; kill++) {
            killAfter(moment(random, kill));
            // between the two renames of a swap the old site is beside its place
            Path seen = Files.exists(tester.output()) ? tester.output() : tester.sibling(".old");
            assertThat(OutputTester.files(seen)).as("kill %d", kill).isIn(A, B);
            tester.begin().close();
            assertThat(tester.site()).as("kill %d, repaired", kill).isIn(A, B);
            assertThat(tester.siblings()).containsExactly("blog");
        }
    }

    @Test
    void leavesNoTornFileBesideThoseOfOthersAndCompletesTheRest() throws Exception {
        OutputTester tester = new OutputTester(temp);
        tester.put("mine.txt", "m");
        Random random = new Random(12);
        for (int kill = 0; kill < 12; kill++) {
            killAfter(moment(random, kill));
            assertThat(tester.site())
                    .as("kill %d", kill)
                    .allSatisfy((path, text) -> assertThat(text).isIn(A.get(path), B.get(path), "m"));
            tester.begin().close();
            Map<String, String> site = new TreeMap<>(tester.site());
            assertThat(site.remove("mine.txt")).isEqualTo("m");
            assertThat(site).as("kill %d, repaired", kill).isIn(A, B);
        }
    }

    @Test
    void publishesFromTwoProcessesAtOnceOneAfterTheOther() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            processes.add(start(10));
        }
        for (Process process : processes) {
            String steps = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(steps).isZero();
        }
        OutputTester tester = new OutputTester(temp);
        assertThat(tester.site()).isEqualTo(B);
        assertThat(tester.siblings()).containsExactly("blog");
    }

    /** The number of steps before a kill; every other one is in a commit, where it hurts. */
    private static int moment(Random random, int kill) {
        int rounds = 1 + random.nextInt(4);
        return rounds * PublishLoop.ROUND + (kill % 2 == 0 ? PublishLoop.ROUND - 1 : random.nextInt(PublishLoop.ROUND));
    }

    private void killAfter(int steps) throws IOException, InterruptedException {
        Process process = start(1_000_000);
        try (InputStream in = process.getInputStream()) {
            assertThat(in.readNBytes(steps)).hasSize(steps);
            process.destroyForcibly().waitFor();
        }
    }

    private Process start(int rounds) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PublishLoop.class.getName(),
                        temp.toString(),
                        Integer.toString(rounds))
                .redirectErrorStream(true)
                .start();
    }
}
