package io.github.blogmaven.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills publishing processes at random moments and looks at what they leave. */
@Timeout(300)
class KilledPublicationTest {
    private static final int KILLS = 30;
    private static final int PAGES = 150;

    @TempDir
    Path folder;

    @Test
    void aSiteThatIsWhollyOursIsAlwaysOneVersion() throws Exception {
        Path output = folder.resolve("blog");
        publish(output, "start");
        Random random = new Random(7);
        for (int kill = 0; kill < KILLS; kill++) {
            killSomewhere(output, random);
            Path seen = Files.exists(output) ? output : OutputLayout.of(output).previous();
            assertThat(versions(seen)).as("kill %s, before any repair", kill).hasSize(1);
            open(output).begin().close();
            assertThat(versions(output))
                    .as("kill %s, after the next build began", kill)
                    .hasSize(1);
        }
    }

    @Test
    void aSiteBesideFilesOfOthersHasNoTornFileAndIsRepaired() throws Exception {
        Path output = folder.resolve("blog");
        publish(output, "start");
        Files.writeString(output.resolve("CNAME"), "blog.example.org");
        Random random = new Random(8);
        for (int kill = 0; kill < KILLS; kill++) {
            killSomewhere(output, random);
            assertThat(versions(output)).as("kill %s, before any repair", kill).hasSizeBetween(1, 2);
            open(output).begin().close();
            assertThat(versions(output))
                    .as("kill %s, after the next build began", kill)
                    .hasSize(1);
            assertThat(output.resolve("CNAME")).hasContent("blog.example.org");
        }
    }

    /** Publishes one version after the other until it is killed. */
    public static void main(String[] arguments) throws IOException {
        for (int version = 0; ; version++) {
            publish(Path.of(arguments[0]), arguments[1] + "-" + version);
            report("published");
        }
    }

    @SuppressWarnings("SystemOut") // the parent process reads it
    private static void report(String line) {
        System.out.println(line);
    }

    private static void killSomewhere(Path output, Random random) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledPublicationTest.class.getName(),
                        output.toString(),
                        "v" + random.nextInt(1_000_000))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("published");
            assertThat(process.waitFor(random.nextInt(150), TimeUnit.MILLISECONDS))
                    .isFalse();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void publish(Path output, String version) throws IOException {
        try (OutputSession session = open(output).begin()) {
            for (int page = 0; page < PAGES; page++) {
                session.write("p" + page + "/index.html", (version + "\n" + "x".repeat(20_000)).getBytes(UTF_8));
            }
            session.commit();
        }
    }

    private static OutputDirectory open(Path output) throws IOException {
        return OutputDirectory.of(output, output.resolveSibling("src"), List.of(), Duration.ofSeconds(60));
    }

    /** The versions of the pages; a page that is missing or torn is a version of its own. */
    private static Set<String> versions(Path site) throws IOException {
        Set<String> versions = new TreeSet<>();
        for (int page = 0; page < PAGES; page++) {
            Path file = site.resolve("p" + page).resolve("index.html");
            String text = Files.exists(file) ? Files.readString(file) : "missing";
            String version = text.lines().findFirst().orElse("empty");
            versions.add(text.length() == version.length() + 20_001 ? version : "torn " + page);
        }
        return versions;
    }
}
