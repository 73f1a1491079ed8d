package io.github.blogmaven.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.HtmlChecker;
import io.github.blogmaven.testing.SiteTester;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Formulas, diagrams and players from a post to the page and the feeds. */
class FormulasTest {
    private static final String POST = """
            -- blog.yaml --
            title: Notes
            baseUrl: https://blog.example.org/
            -- posts/hello.md --
            ---
            title: Hello
            date: 2024-05-06
            ---
            Euler: $$e^{i\\pi} + 1 < 2$$, and <kbd>raw</kbd> HTML.

            $$
            \\begin{array}{c|r} a & \\mathbb{R} \\\\ \\hline \\cancel{x} & \\boxed{y} \\end{array} \\tag{1}
            $$

            %[https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=5]

            %[https://example.org/a/page?x=1]

            ```mermaid

            graph TD; A-->B
            ```
            """;

    @Test
    void thePageIsValid() throws IOException {
        for (String settings : new String[] {"", "mermaid: assets/mermaid.min.js", "embeds: direct", "math: source"}) {
            String page = post(settings).file("hello/index.html").text();
            assertThat(HtmlChecker.errors(page.getBytes(StandardCharsets.UTF_8)))
                    .as(settings)
                    .isEmpty();
        }
    }

    @Test
    void formulasAreMathmlWithTheirSource() {
        Element page = page(post(""));
        assertThat(page.select(".math math").eachAttr("alttext").get(0)).isEqualTo("e^{i\\pi} + 1 < 2");
        assertThat(page.select("div.math > math[display=block] mtr")).hasSize(3);
        assertThat(page.select("script[src*=math], link[href*=math]")).isEmpty();
    }

    @Test
    void formulasStayAsTheyAreOnRequest() {
        Element page = page(post("math: source"));
        assertThat(page.select("math")).isEmpty();
        assertThat(page.select("span.math").text()).isEqualTo("$$e^{i\\pi} + 1 < 2$$");
    }

    @Test
    void listsAndFeedsShowTheSource() {
        SiteTester site = post("");
        assertThat(Jsoup.parse(site.file("index.html").text()).select("math")).isEmpty();
        site.file("index.html").contains("$$e^{i\\pi} + 1 &lt; 2$$");
        String atom = Jsoup.parse(site.file("feed.xml").text(), org.jsoup.parser.Parser.xmlParser())
                .select("entry content")
                .text();
        assertThat(atom)
                .contains("<code>e^{i\\pi} + 1 &lt; 2</code>")
                .contains("<div class=\"embed embed-youtube\"><a ")
                .doesNotContain("<math")
                .doesNotContain("<iframe");
    }

    @Test
    void aPlayerIsLoadedWhenItsReaderWantsIt() {
        Element frame = page(post("")).expectFirst(".embed-youtube iframe");
        assertThat(frame.hasAttr("src")).isFalse();
        Element invitation = Jsoup.parse(frame.attr("srcdoc"));
        assertThat(invitation.select("script, img, link, iframe, [src]")).isEmpty();
        assertThat(invitation.select("a").attr("href"))
                .isEqualTo("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=5&autoplay=1");
        assertThat(invitation.select("a").text()).isEqualTo("▶ Load from YouTube");
        assertThat(invitation.select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void playersAreLoadedAtOnceOrNotAtAllOnRequest() {
        assertThat(page(post("embeds: direct")).select(".embed-youtube iframe").attr("src"))
                .isEqualTo("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=5");
        Element links = page(post("embeds: link"));
        assertThat(links.select("iframe")).isEmpty();
        assertThat(links.select(".embed a").eachText())
                .containsExactly("youtube.com/watch?v=dQw4w9WgXcQ&t=5", "example.org/a/page?x=1");
        assertThat(links.select(".embed .embed-host").eachText()).containsExactly("youtube.com", "example.org");
    }

    @Test
    void diagramsAreDrawnByWhatTheBlogNames() {
        Element without = page(post(""));
        assertThat(without.expectFirst("pre.mermaid").wholeText()).isEqualTo("\ngraph TD; A-->B\n");
        assertThat(without.select("script[data-url]")).isEmpty();
        assertThat(page(post("mermaid: assets/m.js")).select("script[data-url]").attr("data-url"))
                .isEqualTo("../assets/m.js");
        Element integrity =
                page(post("mermaid: { url: 'https://cdn.example/m.js', integrity: sha384-" + "A".repeat(64) + " }"));
        assertThat(integrity.select("script[data-url]").attr("data-url")).isEqualTo("https://cdn.example/m.js");
        assertThat(integrity.select("script[data-url]").attr("data-integrity")).startsWith("sha384-AAA");
    }

    @Test
    void pagesWithoutDiagramsLoadNothingForThem() {
        post("mermaid: assets/m.js")
                .file("index.html")
                .doesNotContain("assets/m.js")
                .change("posts/hello.md", "```mermaid", "```text")
                .build()
                .file("hello/index.html")
                .doesNotContain("assets/m.js");
    }

    @Test
    void wrongFormulasAreNamedByBothGoals() {
        SiteTester site = SiteTester.site("""
                -- blog.yaml --
                baseUrl: https://blog.example.org/
                -- posts/hello.md --
                ---
                title: Hello
                date: 2024-05-06
                ---
                > A $$\\frac{1}{2$$ and $$\\oops$$.
                """);
        String[] problems = {"posts/hello.md:5:5 math-invalid", "posts/hello.md:5:24 math-invalid"};
        site.validate().reports(problems);
        site.build().reports(problems).file("hello/index.html").contains("<span class=\"math\">$$\\frac{1}{2$$</span>");
    }

    @Test
    void singleDollarsEncloseFormulasOnRequest() {
        SiteTester site = SiteTester.site("""
                -- blog.yaml --
                baseUrl: https://blog.example.org/
                -- posts/hello.md --
                ---
                title: Hello
                date: 2024-05-06
                ---
                From $5 to $10, $x^2$, $ y $, \\$a\\$ and `$b$`, $\\$$, $$c$$ and $z$5.
                """);
        assertThat(page(site.build()).select("math").eachAttr("alttext")).containsExactly("c");
        site.change("blog.yaml", "baseUrl", "markdown: { inlineMath: true }\nbaseUrl");
        assertThat(page(site.build()).select("math").eachAttr("alttext")).containsExactly("x^2", "\\$", "c");
    }

    /** Class loading is what costs at the start of a build. */
    @Test
    void postsWithoutFormulasLoadNoScriptEngine() throws Exception {
        try (ClassPath classes = new ClassPath()) {
            classes.run("Text.");
            assertThat(classes.has("io.github.blogmaven.math.MathJaxConverter")).isTrue();
            assertThat(classes.has("io.github.blogmaven.math.MathJax")).isFalse();
            assertThat(classes.has("org.mozilla.javascript.Context")).isFalse();
            classes.run("$$x$$");
            assertThat(classes.has("org.mozilla.javascript.Context")).isTrue();
        }
    }

    /** Builds a blog of one post; called by reflection within a class path of its own. */
    static void build(String text) {
        SiteTester.site("-- posts/a.md --\n---\ntitle: A\ndate: 2024-05-06\n---\n" + text + "\n")
                .build()
                .succeeds();
    }

    /** The class path of the tests once more, so that it is known what is loaded. */
    private static final class ClassPath extends URLClassLoader {
        ClassPath() {
            super(
                    Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                            .map(ClassPath::url)
                            .toArray(URL[]::new),
                    ClassLoader.getPlatformClassLoader());
        }

        private static URL url(String path) {
            try {
                return Path.of(path).toUri().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalArgumentException(path, e);
            }
        }

        void run(String text) throws ReflectiveOperationException {
            var build = loadClass(FormulasTest.class.getName()).getDeclaredMethod("build", String.class);
            build.setAccessible(true);
            build.invoke(null, text);
        }

        boolean has(String name) {
            return findLoadedClass(name) != null;
        }
    }

    private static SiteTester post(String settings) {
        return SiteTester.site(POST)
                .change(
                        "blog.yaml",
                        "baseUrl",
                        "markdown: { " + settings.replaceFirst("^$", "html: sanitize") + " }\nbaseUrl")
                .build()
                .succeeds();
    }

    private static Element page(SiteTester site) {
        return Jsoup.parse(site.file("hello/index.html").text());
    }
}
