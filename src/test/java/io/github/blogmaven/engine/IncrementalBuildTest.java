package io.github.blogmaven.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.SiteTester;
import io.github.blogmaven.testing.TestImage;
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
        assertThat(blog.decision()).isEqualTo("building, because no build like this one is known");
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
        assertThat(blog.decision()).isEqualTo("building, because the sources changed");
        blog.file("two/index.html").contains("2nd");
    }

    @Test
    void buildsWhereWhatItWroteChanged() {
        SiteTester blog =
                blog().build().addOutput("two/index.html", "mine").build().succeeds();
        assertThat(blog.decision()).isEqualTo("building, because the output or the reports changed");
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
        assertThat(blog.decision()).isEqualTo("building, because the time of a post has come");
        blog.now("2025-03-31T10:00:00Z").build();
        assertThat(blog.decision()).isEqualTo(NOTHING);
        blog.now("2025-04-01T10:00:00Z").build().hasNot("later/index.html");
        blog.now("2025-03-15T10:00:00Z").build().has("later/index.html");
        assertThat(blog.decision()).isEqualTo("building, because the last build was later");
    }

    @Test
    void aFailedBuildIsForgotten() {
        SiteTester blog = blog().build()
                .change("posts/two.md", "title: Two", "title: [")
                .build()
                .fails();
        blog.build().fails();
        assertThat(blog.decision()).isEqualTo("building, because the sources changed");
        blog.change("posts/two.md", "title: [", "title: Two").build().succeeds();
        assertThat(blog.decision()).isEqualTo("building, because the output or the reports changed");
    }

    @Test
    void otherParametersAreAnotherBuild() {
        SiteTester blog =
                blog().build().baseUrl("https://other.example/").build().succeeds();
        assertThat(blog.decision()).isEqualTo("building, because no build like this one is known");
        blog.file("feed.xml").contains("https://other.example/");
        blog.baseUrl("https://blog.example.org/").build();
        assertThat(blog.decision()).isEqualTo("building, because no build like this one is known");
        blog.file("feed.xml").contains("https://blog.example.org/");
    }

    @Test
    void draftsHaveTheTimeOfTheBuild() {
        SiteTester blog = blog().drafts().build().build();
        assertThat(blog.decision()).isEqualTo("building, because drafts without a date have the time of the build");
    }

    @Test
    void filesAroundTheSourcesAreNotKnown() {
        SiteTester blog = blog().change("blog.yaml", "title: Blog", "title: Blog\nvalidation: { ledger: ../urls.txt }");
        blog.build().build();
        assertThat(blog.decision()).isEqualTo("building, because no build like this one is known");
    }

    @Test
    void everyFileOfAThemeCounts() {
        for (String path : List.of("theme/target/a.css", "theme/node_modules/a.css", "theme/partials/footer.ftlh")) {
            SiteTester blog =
                    blog().add(path, "1").build().add(path, "2").build().succeeds();
            assertThat(blog.decision()).as(path).isEqualTo("building, because the sources changed");
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
        assertThat(blog.decision()).isEqualTo("building, because no build like this one is known");
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

    @Test
    void onlyWhatAnEditReachesIsMadeAgain() {
        SiteTester blog = blog().add("posts/three.md", """
                ---
                title: Three
                date: 2024-01-03
                ---
                See [one](one.md).
                """);
        for (int i = 10; i < 40; i++) {
            blog.add("posts/old" + i + ".md", "---\ntitle: Old " + i + "\ndate: 2020-01-" + (i - 9) + "\n---\nOld.\n");
        }
        blog.build().change("posts/two.md", "Second", "2nd").build().succeeds();
        assertThat(blog.decisions())
                .startsWith("building, because the sources changed", "converting posts/two.md, because it changed")
                .contains(
                        "the bodies of 32 of 33 documents were converted before",
                        "72 of 81 pages, feeds and Markdown files stay as they are");
        blog.rewrote(
                "feed.json",
                "feed.xml",
                "index.html",
                "llms.txt",
                "rss.xml",
                "search.json",
                "two/index.html",
                "two/index.md");
        blog.change("posts/one.md", "title: One", "slug: uno\ntitle: One")
                .build()
                .succeeds();
        assertThat(blog.decisions())
                .contains(
                        "converting posts/one.md, because it changed",
                        "converting posts/three.md, because its links lead elsewhere");
        blog.file("three/index.html").contains("../uno/");
    }

    @Test
    void theBodiesOfDocumentsThatAreGoneAreForgotten() {
        SiteTester blog = blog().build();
        assertThat(blog.cached("bodies")).hasSize(2);
        blog.remove("posts/two.md").build().succeeds();
        assertThat(blog.cached("bodies")).hasSize(1);
    }

    @Test
    void codeIsHighlightedOnce() {
        SiteTester blog = blog().change("posts/one.md", "First", "```java\nint i;\n```\n\nFirst")
                .change("posts/two.md", "Second.", "```js\nlet i;\n```\n\n```nobody\nknows\n```");
        String keyword = "<span class=\"token keyword\">";
        blog.build().file("two/index.html").contains(keyword + "let</span> i", "knows");
        assertThat(blog.cached("code")).hasSize(2);
        blog.add("theme/partials/footer.ftlh", "Footer").build().succeeds();
        assertThat(blog.decisions()).contains("the code of 2 of 2 documents was highlighted before");
        blog.file("two/index.html").contains(keyword + "let</span> i", "Footer");
        blog.change("posts/two.md", "let i", "var i")
                .add("theme/partials/footer.ftlh", "")
                .build()
                .succeeds();
        assertThat(blog.decisions()).contains("the code of 1 of 2 documents was highlighted before");
        blog.file("two/index.html").contains(keyword + "var</span> i");
        blog.remove("posts/two.md").build().succeeds();
        assertThat(blog.cached("code")).hasSize(1);
    }

    @Test
    void codeIsKnownByItsLanguage() {
        SiteTester blog = blog().change("posts/two.md", "Second.", "```java\nvar let;\n```");
        blog.build().file("two/index.html").contains("token keyword\">var</span> let");
        blog.change("posts/two.md", "```java", "```js").build().succeeds();
        blog.file("two/index.html").contains("token keyword\">let</span>");
        blog.damageCache().add("theme/partials/footer.ftlh", "Footer").build().succeeds();
        assertThat(blog.decisions()).noneMatch(decision -> decision.contains("highlighted before"));
        blog.file("two/index.html").contains("token keyword\">let</span>", "Footer");
    }

    @Test
    void codeThatIsTooComplexIsToldOfInEachBuild() {
        SiteTester blog = blog().change("posts/two.md", "Second.", "```bash\n" + "(".repeat(20_000) + "\n```");
        blog.build();
        List<?> first = blog.result().diagnostics();
        assertThat(blog.result().diagnostics()).extracting(d -> d.rule().id()).contains("code-too-complex");
        blog.change("posts/one.md", "First", "Fifth").build();
        blog.add("theme/partials/footer.ftlh", "Footer").build();
        assertThat(blog.result().diagnostics())
                .extracting(Object::toString)
                .anyMatch(d -> d.contains("CODE_TOO_COMPLEX"));
        assertThat(blog.result().diagnostics()).hasSameSizeAs(first);
    }

    @Test
    void aPageWithAProblemIsRenderedUntilItHasNone() {
        SiteTester blog = blog().failOn(FailOn.NEVER)
                .add("theme/post.ftlh", "${post.title}<#if post.title == 'One'>${post.nothing}</#if>");
        blog.build();
        assertThat(blog.result().diagnostics()).extracting(d -> d.rule().id()).contains("template-invalid");
        List<?> first = blog.result().diagnostics();
        blog.change("posts/two.md", "Second", "2nd").build();
        assertThat(blog.result().diagnostics()).isEqualTo(first);
    }

    @Test
    void validatingDoesNothingWhereNothingChanged() {
        SiteTester blog = blog().validate().succeeds();
        assertThat(blog.decision()).isEqualTo("building, because no build like this one is known");
        BuildResult first = blog.result();
        blog.validate().succeeds();
        assertThat(blog.decision()).isEqualTo(NOTHING);
        assertThat(blog.result()).isEqualTo(first);
        assertThat(blog.build().decision()).isEqualTo("building, because no build like this one is known");
        assertThat(blog.validate().decision()).isEqualTo(NOTHING);
        assertThat(blog.removeWritten("reports/diagnostics.json").validate().decision())
                .isEqualTo("building, because the output or the reports changed");
        blog.change("posts/one.md", "title: One", "titel: One").validate().fails();
        assertThat(blog.validate().fails().decision()).isEqualTo("building, because the sources changed");
    }

    @Test
    void validatingFindsInKeptBodiesWhatItFindsInNewOnes() {
        SiteTester blog = blog().change("posts/two.md", "Second.", "# Two\n\n![](x.png) <script>1</script> [a](#b)");
        blog.validate();
        List<?> found = blog.result().diagnostics();
        blog.build().add("other.txt", "").validate();
        assertThat(blog.decisions())
                .containsExactly(
                        "building, because the sources changed",
                        "the bodies of 2 of 2 documents were converted before");
        assertThat(blog.result().diagnostics()).isNotEmpty().isEqualTo(found);
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
            return switch (random.nextInt(18)) {
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
                case 13 ->
                    field(4, random.nextBoolean() ? "series: Parts" : "aliases: [/old" + random.nextInt(3) + "]");
                case 14 -> field(3, "\n---\n# A\n\n![pixel](/assets/pixel.png)\n\n```java\nint i;\n```\n");
                case 15 -> picture();
                case 16 ->
                    write(
                            random.nextBoolean() ? "authors.yaml" : "tags.yaml",
                            random.nextBoolean() ? "" : "a: { name: A" + random.nextInt(3) + " }");
                case 17 -> write("theme/messages/en.properties", "archive = All " + random.nextInt(3));
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
                    new ArrayList<>(List.of("title: New " + names, "date: 2024-02-03", "tags: []", "\n---\nNew.", "")));
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
            List<String> parts = posts.getOrDefault(name, List.of("", "", "", "", ""));
            String fields = String.join("\n", parts.get(4), parts.get(0), parts.get(1), parts.get(2));
            return write(name, "---\n" + fields + parts.get(3));
        }

        private String picture() {
            byte[] png = TestImage.png(1 + random.nextInt(3), 2);
            blog.add("assets/pixel.png", png);
            return "write a picture of " + png.length + " bytes";
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
