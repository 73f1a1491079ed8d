package io.github.blogmaven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.diagnostic.DiagnosticFormat;
import io.github.blogmaven.testing.SiteTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What the user guide shows of themes works: the comment before each example names its file, and all files together are a
 * theme that renders. Those of {@code it/} were built, which {@link GuideSnippetsTest} checks.
 */
class ThemeGuideTest {
    private static final Pattern BLOCK =
            Pattern.compile("^(?:<!-- ([^\\n]+) -->\\n\\n)?```(\\w*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private static final String POST = """
            ---
            title: Hello
            date: 2024-02-03
            tags: [light]
            ---
            ## A *first* heading

            See [the other](other.md) and [a site](https://example.org/ "There").

            ![A lamp](lamp.svg "By day")

            ```java title="Main.java"
            int a = 1;
            int b = 2;
            ```

            > [!TIP]
            > Read [more](other.md).

            %[https://www.youtube.com/watch?v=dQw4w9WgXcQ]

            %[https://example.org/x/]
            """;

    /**
     * An example of the guide.
     *
     * @param label the comment before it, empty for none
     */
    private record Example(String label, String language, String text) {}

    private static List<Example> examples() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(Path.of("src/site/markdown/themes.md")));
        List<Example> examples = new ArrayList<>();
        while (block.find()) {
            String label = block.group(1) == null ? "" : block.group(1);
            examples.add(new Example(label, block.group(2), block.group(3)));
        }
        return examples;
    }

    private static SiteTester site() {
        return SiteTester.site("-- blog.yaml --\ntitle: Lamps\nauthor: Ada\n")
                .add("posts/hello.md", POST)
                .add("posts/lamp.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\"/>")
                .add("posts/other.md", "---\ntitle: Other\ndate: 2024-02-02\ntags: [light]\n---\nOther.\n");
    }

    private static SiteTester themed() throws IOException {
        SiteTester site = site().change("blog.yaml", "title: Lamps", "title: Lamps\nlanguage: de");
        for (Example example : examples()) {
            if (example.label().startsWith("theme/")) {
                site.add(example.label(), example.text());
            }
        }
        return site.build().succeeds();
    }

    @Test
    void everyExampleNamesItsFileOnce() throws IOException {
        List<String> labels = examples().stream()
                .filter(example -> !example.language().isEmpty())
                .map(Example::label)
                .toList();
        assertThat(labels)
                .hasSizeGreaterThan(12)
                .doesNotHaveDuplicates()
                .allMatch(label -> label.matches("(theme/|it/theme-jar/|wrong: theme/)\\S+(: \\w+)?"));
    }

    @Test
    void elementsOfThePostAreWrittenAsTheGuideShows() throws IOException {
        themed().file("hello/index.html")
                .contains(
                        "<h2 id=\"a-first-heading\">A <em>first</em> heading <a class=\"anchor\""
                                + " href=\"#a-first-heading\" aria-label=\"A first heading\">#</a></h2>",
                        "See <a href=\"../other/\">the other</a> and <a href=\"https://example.org/\" title=\"There\""
                                + " class=\"outside\" rel=\"external\">a site</a>.",
                        "<figure class=\"framed\"><figcaption>By day</figcaption><img src=\"../lamp.svg\" alt=\"A lamp\""
                                + " width=\"40\" height=\"20\" decoding=\"async\">\n</figure>",
                        "<details><summary>Main.java, 2 lines</summary><pre tabindex=\"0\"><code"
                                + " class=\"language-java\"><span class=\"token keyword\">int</span>",
                        "<div class=\"card card-tip\" role=\"note\">\n<p class=\"card-title\">Tipp</p>\n"
                                + "<p>Read <a href=\"../other/\">more</a>.</p>\n</div>",
                        "<figure class=\"embed embed-youtube\">\n<iframe srcdoc=",
                        "<figure class=\"embed embed-link\">\n\n"
                                + "<figcaption><a href=\"https://example.org/x/\">example.org/x</a></figcaption>\n</figure>");
    }

    @Test
    void partialsLayoutsAndTextsAreOverriddenAsTheGuideShows() throws IOException {
        themed().file("hello/index.html")
                .contains(
                        "<p>Lamps, written by Ada</p>\n<p>Abonnieren:",
                        "<title>Hello</title>",
                        "<link rel=\"stylesheet\" href=\"../theme/blog.css\">",
                        "<link rel=\"stylesheet\" href=\"../theme/own.css\">",
                        "Lesezeit 1 Min.",
                        "Auch lesenswert")
                .file("404.html")
                .contains("<h1>Hier ist nichts. Zurück zu <a href=\"/\">Lamps</a>?</h1>")
                .file("theme/own.css")
                .contains("--accent:");
    }

    @Test
    void mistakeIsReportedAsTheGuideShows() throws IOException {
        List<Example> examples = examples();
        for (int i = 0; i < examples.size(); i++) {
            Example wrong = examples.get(i);
            if (wrong.label().startsWith("wrong: ")) {
                SiteTester site = site().add(wrong.label().substring("wrong: ".length()), wrong.text())
                        .build()
                        .fails();
                DiagnosticFormat format = new DiagnosticFormat("src/blog/");
                assertThat(site.result().diagnostics().stream().map(problem -> format.format(problem) + "\n"))
                        .contains(examples.get(i + 1).text());
                return;
            }
        }
        throw new AssertionError("the guide shows no mistake");
    }
}
