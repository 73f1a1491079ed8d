package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.config.Skin;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.image.Pictures;
import io.github.blogmaven.site.Route;
import io.github.blogmaven.testing.SiteFixture;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {
    @TempDir
    private Path source;

    private Path theme;

    @BeforeEach
    void namesTheTheme() {
        theme = source.resolve("theme");
    }

    @Test
    void onePartialCanBeOverridden() throws IOException {
        write("partials/footer.ftlh", "<footer>mine: ${site.theme.accent}</footer>\n");

        Rendered site = Rendered.of(SiteFixture.small(), theme);

        assertThat(site.problems()).isEmpty();
        assertThat(site.file("index.html")).contains("<footer>mine: Notes</footer>", "class=\"site-header\"");
        assertThat(site.file("third/index.html")).contains("<footer>mine: Notes</footer>", "e-content");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"home", "post", "page", "taxonomy", "term", "archive", "series", "author", "404", "redirect"})
    void everyLayoutCanBeOverridden(String layout) throws IOException {
        write(layout + ".ftlh", "own ${page.kind}: ${page.title}");

        Rendered site = Rendered.of(SiteFixture.small(), theme);

        assertThat(site.problems()).isEmpty();
        assertThat(site.files().values()).anyMatch(text -> text.startsWith("own " + layout + ": "));
    }

    @Test
    void themeJarOverridesTheDefaultAndLosesAgainstTheSource() throws IOException {
        Path jar = jar(Map.of(
                "partials/footer.ftlh", "<footer>of the jar</footer>",
                "partials/header.ftlh", "<header>of the jar</header>",
                "logo.svg", "<svg/>"));
        write("partials/header.ftlh", "<header>of the source</header>");
        URL[] classPath = {jar.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classPath, SiteRenderer.class.getClassLoader())) {
            Rendered site = Rendered.of(SiteFixture.small(), theme, loader);
            SiteRenderer renderer = new SiteRenderer(
                    SiteFixture.small().build(),
                    Pictures.NONE,
                    CodeMemory.NONE,
                    Theme.load(new ThemePlace(theme, "theme/"), loader),
                    Skin.THEME,
                    TemplateMetrics.of(false));

            assertThat(site.file("index.html"))
                    .contains("<footer>of the jar</footer>", "<header>of the source</header>");
            assertThat(renderer.themeAssets())
                    .extracting(RenderedFile::output)
                    .containsExactly(
                            "theme/blog.css", "theme/blog.js", "theme/feed.css", "theme/logo.svg", "theme/search.js");
        }
    }

    @Test
    void problemInAThemeJarNamesTheJar() throws IOException {
        Path jar = jar(Map.of("404.ftlh", "a\n ${nothing}"));
        URL[] classPath = {jar.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classPath, SiteRenderer.class.getClassLoader())) {
            assertThat(Rendered.of(SiteFixture.small(), theme, loader).problems())
                    .extracting(Diagnostic::location)
                    .containsExactly(new Location("own-theme.jar!/META-INF/blog-theme/404.ftlh", 2, 4));
        }
    }

    @Test
    void filesThatAreNoTemplatesArePublished() throws IOException {
        write("blog.css", "body {}");
        write("fonts/a.woff2", "font");
        write("note.ftlx", "<x/>");
        write(".hidden", "x");

        List<RenderedFile> assets = renderer().themeAssets();

        assertThat(assets)
                .extracting(RenderedFile::output)
                .containsExactly(
                        "theme/blog.css", "theme/blog.js", "theme/feed.css", "theme/fonts/a.woff2", "theme/search.js");
        assertThat(assets.get(0).bytes()).asString(StandardCharsets.UTF_8).isEqualTo("body {}");
    }

    @Test
    void linksOutOfTheThemeAreNotFollowed() throws IOException {
        Path secret = Files.writeString(source.resolve("secret.txt"), "secret ${site.title}");
        Files.createDirectories(theme.resolve("partials"));
        Files.createSymbolicLink(theme.resolve("404.ftlh"), secret);
        Files.createSymbolicLink(theme.resolve("blog.css"), secret);
        Files.createSymbolicLink(theme.resolve("loop"), theme);

        assertThat(Rendered.of(SiteFixture.small(), theme).file("404.html")).doesNotContain("secret");
        assertThat(renderer().themeAssets())
                .extracting(RenderedFile::output)
                .containsExactly("theme/blog.css", "theme/blog.js", "theme/feed.css", "theme/search.js");
        assertThat(renderer().themeAssets().get(0).bytes())
                .asString(StandardCharsets.UTF_8)
                .doesNotContain("secret");
    }

    @Test
    void documentChoosesItsLayout() throws IOException {
        write("wide.ftlh", "wide ${post.title} ${post.extra.mood}");

        assertThat(Rendered.of(new SiteFixture().layout("wide").post("a", "First", "<p>x</p>"), theme)
                        .file("a/index.html"))
                .isEqualTo("wide First First");
    }

    @Test
    void unknownLayoutIsReportedWhereItIsWrittenAndLosesNoPage() throws IOException {
        SiteFixture fixture = new SiteFixture().layout("../wide").post("a", "First", "<p>x</p>");
        Diagnostics diagnostics = new Diagnostics();
        new SiteRenderer(
                        fixture.build(),
                        Pictures.NONE,
                        CodeMemory.NONE,
                        loaded(),
                        Skin.THEME,
                        TemplateMetrics.of(false))
                .checkTheme(diagnostics);

        assertThat(Rendered.of(fixture, theme).file("a/index.html")).contains("<p>x</p>");
        assertThat(diagnostics.list()).hasSize(1);
        Diagnostic problem = diagnostics.list().get(0);
        assertThat(problem.rule()).isEqualTo(Rule.TEMPLATE_INVALID);
        assertThat(problem.location()).isEqualTo(new Location("posts/a.md", 2, 9));
        assertThat(problem.message()).isEqualTo("no theme has the template ../wide.ftlh");
        assertThat(problem.hint())
                .isEqualTo(
                        "write one of 404, archive, author, home, page, post, redirect, search, series, taxonomy, term,"
                                + " or add theme/../wide.ftlh");
        assertThat(problem.sourceLine()).isEqualTo("layout: ../wide");
    }

    @Test
    void missingValueIsReportedWithTemplateAndPost() throws IOException {
        write("post.ftlh", "<p>\n\t<b>${post.titel}</b>\n");

        Diagnostic problem = Rendered.of(SiteFixture.onePost("First", "<p>x</p>"), theme)
                .problems()
                .get(0);

        assertThat(problem.location()).isEqualTo(new Location("theme/post.ftlh", 2, 7));
        assertThat(problem.message()).isEqualTo("${post.titel} has no value");
        assertThat(problem.hint()).isEqualTo("did you mean post.title? found while rendering posts/first.md");
        assertThat(problem.sourceLine()).isEqualTo("\t<b>${post.titel}</b>");
    }

    @Test
    void mistakeInAPartialNamesThePartial() throws IOException {
        write("partials/footer.ftlh", "<footer>\n<#if site.title>\n</footer>\n");

        Diagnostic problem = Rendered.of(SiteFixture.onePost("First", "<p>x</p>"), theme)
                .problems()
                .get(0);

        assertThat(problem.location().path()).isEqualTo("theme/partials/footer.ftlh");
        assertThat(problem.message()).contains("#if");
    }

    @Test
    void checkFindsMistakesInTemplatesThatNoPageUses() throws IOException {
        write("unused.ftlh", "a\n<#list>\n");
        Diagnostics diagnostics = new Diagnostics();

        renderer().checkTheme(diagnostics);

        assertThat(diagnostics.list())
                .extracting(Diagnostic::location)
                .containsExactly(new Location("theme/unused.ftlh", 2, 2));
    }

    @Test
    void defaultThemeCompiles() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        renderer().checkTheme(diagnostics);
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void endlessRecursionIsAProblemOfItsPageAlone() throws IOException {
        write("404.ftlh", "<#macro m><@m/></#macro><@m/>");
        write("archive.ftlh", "<#include \"archive.ftlh\">");

        Rendered site = Rendered.of(SiteFixture.small(), theme);

        assertThat(site.problems())
                .extracting(Diagnostic::toString)
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).contains("without end"));
        assertThat(site.files()).containsKey("index.html").doesNotContainKeys("404.html", "archive/index.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${post.class}",
                "${post.getClass()}",
                "${post.hashCode()}",
                "${post.toString()}",
                "${post?api.class}",
                "${posts?api.getClass()}",
                "${post.title?api.bytes}",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
                "${post.body.content.class}",
                "${site.theme.class.name}",
                "${.data_model.class}",
                "<#include \"/../../../../etc/passwd\">",
                "<#include \"file:///etc/passwd\">"
            })
    void templatesReachNothingButTheModel(String attempt) throws IOException {
        write("post.ftlh", attempt);

        Rendered site = Rendered.of(SiteFixture.onePost("First", "<p>x</p>"), theme);

        assertThat(site.files()).doesNotContainKey("first/index.html");
        assertThat(site.problems()).singleElement().extracting(Diagnostic::rule).isEqualTo(Rule.TEMPLATE_INVALID);
    }

    @Test
    void numbersAndTruthArePrintedForMachines() throws IOException {
        write("post.ftlh", "${2732} ${post.body.words} ${(1 > 0)?c} ${page.indexed} ${\"TITLE\"?lower_case}");

        assertThat(Rendered.of(SiteFixture.onePost("First", "<p>x</p>"), theme).file("first/index.html"))
                .isEqualTo("2732 450 true true title");
    }

    @Test
    void skinFolderIsForPagesThatTheSiteFrames() throws IOException {
        write("partials/toc.ftlh", "<p>usual</p>");
        write("skin/partials/toc.ftlh", "<p>framed</p>");
        write("skin/extra.css", "p {}");
        SiteFixture fixture = SiteFixture.onePost("First", "<p>x</p>");
        SiteRenderer framed = new SiteRenderer(
                fixture.build(), Pictures.NONE, CodeMemory.NONE, loaded(), Skin.SITE, TemplateMetrics.of(false));

        assertThat(Rendered.of(fixture, theme).file("first/index.html"))
                .contains("<p>usual</p>", "<header")
                .doesNotContain("<p>framed</p>");
        assertThat(html(framed, "first/index.html"))
                .contains("<p>framed</p>", "class=\"blog blog-post\"")
                .doesNotContain("<p>usual</p>", "site-header");
        assertThat(framed.themeAssets()).extracting(RenderedFile::output).contains("theme/extra.css", "theme/blog.css");
        assertThat(renderer().themeAssets())
                .extracting(RenderedFile::output)
                .contains("theme/blog.css")
                .noneMatch(output -> output.contains("skin") || output.contains("extra"));
    }

    private static String html(SiteRenderer renderer, String output) throws IOException {
        Route route = renderer.site().routes().stream()
                .filter(candidate -> candidate.output().equals(output))
                .findFirst()
                .orElseThrow();
        RenderedFile file = renderer.prepare(route).render(new Diagnostics()).orElseThrow();
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private SiteRenderer renderer() throws IOException {
        return new SiteRenderer(
                SiteFixture.small().build(),
                Pictures.NONE,
                CodeMemory.NONE,
                loaded(),
                Skin.THEME,
                TemplateMetrics.of(false));
    }

    private Theme loaded() throws IOException {
        return Theme.load(new ThemePlace(theme, "theme/"));
    }

    private void write(String name, String text) throws IOException {
        Path file = theme.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path jar(Map<String, String> files) throws IOException {
        Path jar = source.resolve("own-theme.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out)) {
            zip.putNextEntry(new JarEntry("META-INF/blog-theme/"));
            for (var file : files.entrySet()) {
                zip.putNextEntry(new JarEntry("META-INF/blog-theme/" + file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }
}
