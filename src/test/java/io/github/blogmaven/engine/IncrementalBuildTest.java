package io.github.blogmaven.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.SiteTester;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncrementalBuildTest {
    private static final String NOTHING = "nothing changed since the last build";

    private static SiteTester blog() {
        return SiteTester.site("""
                -- blog.yaml --
                title: Blog
                -- posts/one.md --
                ---
                title: One
                date: 2024-01-01
                tags: [a]
                ---
                First, with a [broken link](nowhere.md).
                -- posts/two.md --
                ---
                title: Two
                date: 2024-01-02
                ---
                Second.
                """).incremental().failOn(FailOn.ERROR);
    }

    @Test
    void doesNothingWhereNothingChanged() {
        SiteTester blog = blog().build().succeeds();
        BuildResult first = blog.result();
        assertThat(blog.decision()).isEqualTo("building everything, because no build like this one is known");
        assertThat(first.diagnostics()).isNotEmpty();
        blog.build().succeeds().rewrote();
        assertThat(blog.decision()).isEqualTo(NOTHING);
        BuildResult second = blog.result();
        assertThat(second.diagnostics()).isEqualTo(first.diagnostics());
        assertThat(second.documents()).isEqualTo(first.documents());
        assertThat(second.published().baseUrl()).isEqualTo(first.published().baseUrl());
        assertThat(second.published().pages()).isEqualTo(first.published().pages());
        assertThat(second.published().unchanged()).isEqualTo(first.published().written());
        blog.build();
        assertThat(blog.result()).isEqualTo(second);
    }

    @Test
    void buildsWhereTheSourcesChanged() {
        SiteTester blog =
                blog().build().change("posts/two.md", "Second", "2nd").build().succeeds();
        assertThat(blog.decision()).isEqualTo("building everything, because the sources changed");
        blog.file("two/index.html").contains("2nd");
    }

    @Test
    void buildsWhereWhatItWroteChanged() {
        SiteTester blog =
                blog().build().addOutput("two/index.html", "mine").build().succeeds();
        assertThat(blog.decision()).isEqualTo("building everything, because the output or the reports changed");
        blog.file("two/index.html").contains("Second");
        blog.removeWritten("reports/posts.json")
                .build()
                .succeeds()
                .file("reports/posts.json")
                .contains("two");
        blog.removeWritten("one/index.html").build().succeeds().has("one/index.html");
    }

    @Test
    void buildsWhenTheTimeOfAPostHasCome() {
        SiteTester blog = blog().add("posts/later.md", """
                ---
                title: Later
                date: 2025-03-01T10:00:00Z
                expires: 2025-04-01T10:00:00Z
                ---
                Later.
                """);
        blog.build().succeeds().hasNot("later/index.html");
        blog.now("2025-03-01T09:59:59Z").build().hasNot("later/index.html");
        assertThat(blog.decision()).isEqualTo(NOTHING);
        blog.now("2025-03-01T10:00:00Z").build().has("later/index.html");
        assertThat(blog.decision()).isEqualTo("building everything, because the time of a post has come");
        blog.now("2025-03-31T10:00:00Z").build();
        assertThat(blog.decision()).isEqualTo(NOTHING);
        blog.now("2025-04-01T10:00:00Z").build().hasNot("later/index.html");
        blog.now("2025-03-15T10:00:00Z").build().has("later/index.html");
        assertThat(blog.decision()).isEqualTo("building everything, because the last build was later");
    }

    @Test
    void aFailedBuildIsForgotten() {
        SiteTester blog = blog().build()
                .change("posts/two.md", "title: Two", "title: [")
                .build()
                .fails();
        blog.build().fails();
        assertThat(blog.decision()).isEqualTo("building everything, because the sources changed");
        blog.change("posts/two.md", "title: [", "title: Two").build().succeeds();
        assertThat(blog.decision()).isEqualTo("building everything, because the output or the reports changed");
    }

    @Test
    void otherParametersAreAnotherBuild() {
        SiteTester blog =
                blog().build().baseUrl("https://other.example/").build().succeeds();
        assertThat(blog.decision()).isEqualTo("building everything, because no build like this one is known");
        blog.file("feed.xml").contains("https://other.example/");
        blog.baseUrl("https://blog.example.org/").build();
        assertThat(blog.decision()).isEqualTo("building everything, because no build like this one is known");
        blog.file("feed.xml").contains("https://blog.example.org/");
    }

    @Test
    void draftsHaveTheTimeOfTheBuild() {
        SiteTester blog = blog().drafts().build().build();
        assertThat(blog.decision())
                .isEqualTo("building everything, because drafts without a date have the time of the build");
    }

    @Test
    void filesAroundTheSourcesAreNotKnown() {
        SiteTester blog = blog().change("blog.yaml", "title: Blog", "title: Blog\nvalidation: { ledger: ../urls.txt }");
        blog.build().build();
        assertThat(blog.decision()).isEqualTo("building everything, because no build like this one is known");
    }

    @Test
    void everyFileOfAThemeCounts() {
        for (String path : List.of("theme/target/a.css", "theme/node_modules/a.css", "theme/partials/footer.ftlh")) {
            SiteTester blog =
                    blog().add(path, "1").build().add(path, "2").build().succeeds();
            assertThat(blog.decision()).as(path).isEqualTo("building everything, because the sources changed");
        }
    }

    @Test
    void aThemeBehindALinkCounts() throws Exception {
        SiteTester blog = blog().add(".theme/partials/footer.ftlh", "one");
        blog.link("theme", ".theme").build().succeeds().file("index.html").contains("one");
        blog.add(".theme/partials/footer.ftlh", "two")
                .build()
                .succeeds()
                .file("index.html")
                .contains("two");
    }

    @Test
    void aDamagedMemoryIsNone() {
        SiteTester blog = blog().build();
        blog.damageCache().build().succeeds();
        assertThat(blog.decision()).isEqualTo("building everything, because no build like this one is known");
        blog.build();
        assertThat(blog.decision()).isEqualTo(NOTHING);
    }

    @Test
    void foldersOfTheClassPathAreWatched(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.ftlh"), "one");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Optional<String> before = RequestFingerprint.classPath(loader);
            assertThat(RequestFingerprint.classPath(loader)).isPresent().isEqualTo(before);
            Files.writeString(file, "three");
            assertThat(RequestFingerprint.classPath(loader)).isPresent().isNotEqualTo(before);
        }
        try (URLClassLoader other = new URLClassLoader(
                new URL[] {URI.create("https://example.org/a.jar").toURL()})) {
            assertThat(RequestFingerprint.classPath(other)).isEmpty();
        }
    }

    /** Every result is what a build from nothing makes of the same sources, byte for byte. */
    @Test
    void aThousandEditsMakeWhatCleanBuildsMake() {
        Random random = new Random(2026);
        SiteTester blog = blog().build();
        Edits edits = new Edits(blog, random);
        int idle = 0;
        for (int i = 0; i < 1_000; i++) {
            String edit = edits.next();
            blog.build();
            Map<String, String> clean = blog.cleanTree();
            BuildResult result = blog.result();
            assertThat(result.diagnostics())
                    .as(i + ": " + edit)
                    .isEqualTo(blog.cleanResult().diagnostics());
            assertThat(result.failed())
                    .as(i + ": " + edit)
                    .isEqualTo(blog.cleanResult().failed());
            if (!result.failed()) {
                assertThat(different(blog.tree(), clean)).as(i + ": " + edit).isEmpty();
                assertThat(result.published().pages())
                        .isEqualTo(blog.cleanResult().published().pages());
            }
            idle += blog.decision().equals(NOTHING) ? 1 : 0;
        }
        assertThat(idle).isBetween(50, 500);
    }

    private static List<String> different(Map<String, String> some, Map<String, String> others) {
        TreeSet<String> paths = new TreeSet<>(some.keySet());
        paths.addAll(others.keySet());
        paths.removeIf(path -> Objects.equals(some.get(path), others.get(path)));
        return List.copyOf(paths);
    }

    /** What authors do, at random. */
    private static final class Edits {
        private static final List<String> DATES = List.of(
                "2023-05-06", "2024-07-08", "2025-01-01T00:05:00Z", "2025-01-01T01:00:00Z", "2031-01-01", "soon");

        private final SiteTester blog;
        private final Random random;
        private final Map<String, List<String>> posts = new TreeMap<>();
        private int minutes;
        private int names;

        Edits(SiteTester blog, Random random) {
            this.blog = blog;
            this.random = random;
            for (int i = 0; i < 3; i++) {
                add();
            }
        }

        /** Makes one edit and says which. */
        String next() {
            return switch (random.nextInt(14)) {
                case 0, 1 -> field(0, "title: Title " + random.nextInt(4));
                case 2 -> field(1, "date: " + DATES.get(random.nextInt(DATES.size())));
                case 3 -> field(2, "tags: [" + "abc".charAt(random.nextInt(3)) + ", d]");
                case 4, 5 ->
                    field(3, "\n---\nBody " + random.nextInt(5) + ", see [it](/posts/p" + random.nextInt(9) + ".md).");
                case 6 -> rename();
                case 7 -> posts.size() > 2 ? remove() : add();
                case 8 -> posts.size() < 6 ? add() : remove();
                case 9 ->
                    write("blog.yaml", "title: Blog " + random.nextInt(3) + "\npageSize: " + (1 + random.nextInt(3)));
                case 10 -> write("theme/partials/footer.ftlh", "<p>Footer " + random.nextInt(3) + "</p>");
                case 11 -> clock();
                case 12 -> blog.result().failed() ? "nothing" : tamper();
                default -> "nothing";
            };
        }

        private String any() {
            return List.copyOf(posts.keySet()).get(random.nextInt(posts.size()));
        }

        private String field(int index, String value) {
            String name = any();
            posts.getOrDefault(name, new ArrayList<>()).set(index, value);
            return write(name);
        }

        private String add() {
            String name = "posts/p" + names++ + ".md";
            posts.put(
                    name,
                    new ArrayList<>(List.of("title: New " + names, "date: 2024-02-03", "tags: []", "\n---\nNew.")));
            return write(name);
        }

        private String rename() {
            String old = any();
            List<String> content = posts.getOrDefault(old, List.of());
            remove(old);
            String name = "posts/p" + names++ + ".md";
            posts.put(name, content);
            return "rename " + old + ", " + write(name);
        }

        private String remove() {
            return remove(any());
        }

        private String remove(String name) {
            posts.remove(name);
            blog.remove(name);
            return "remove " + name;
        }

        private String write(String name) {
            return write(name, "---\n" + String.join("\n", posts.getOrDefault(name, List.of())));
        }

        private String write(String path, String text) {
            blog.add(path, text);
            return "write " + path + ": " + text;
        }

        private String clock() {
            minutes += random.nextInt(3);
            blog.now(Instant.parse("2025-01-01T00:00:00Z")
                    .plusSeconds(60L * minutes)
                    .toString());
            return "clock " + minutes;
        }

        private String tamper() {
            List<String> files = List.copyOf(blog.tree().keySet());
            String file = files.get(random.nextInt(files.size()));
            if (random.nextBoolean()) {
                blog.addOutput(file, "changed by somebody");
                return "change " + file;
            }
            blog.removeWritten(file);
            return "remove output " + file;
        }
    }
}
