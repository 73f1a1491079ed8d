package io.github.blogmaven.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private Look read(String yaml) {
        SourceText text = SourceText.of("blog.yaml", yaml);
        Value.Mapping mapping = YamlReader.read(text, 0, text.text().length(), Rule.CONFIG_INVALID, diagnostics)
                .orElseThrow();
        return LookReader.read(new ConfigMapping(text, mapping, "", diagnostics).allowOnly(ConfigKeys.BLOG));
    }

    private List<String> problems() {
        return diagnostics.list().stream()
                .map(d -> d.location().line() + ":" + d.location().column() + " " + d.message())
                .toList();
    }

    @Test
    void aBlogThatSaysNothingHasTheDefaults() {
        assertThat(read("title: x")).isEqualTo(Look.DEFAULT);
        assertThat(problems()).isEmpty();
    }

    @Test
    void readsWhatABlogSays() {
        Look look = read("""
                tagline: Small steps
                logo: assets/logo.svg
                font: sans
                footer: <b>Hi</b>
                snippets: { head: <meta name="x">, afterPost: <p>x</p> }
                comments: { giscus: { repo: a/b, repoId: R1, category: "Q&A", categoryId: C1 } }
                colors: { accent: "#0B57A4", accentDark: "#9cf" }
                featured: 5
                """);

        assertThat(problems()).isEmpty();
        assertThat(look.tagline()).isEqualTo("Small steps");
        assertThat(look.logo()).hasValueSatisfying(logo -> {
            assertThat(logo.text()).isEqualTo("assets/logo.svg");
            assertThat(logo.location().line()).isEqualTo(2);
        });
        assertThat(look.font()).isEqualTo(Look.Font.SANS);
        assertThat(look.footer()).isEqualTo("<b>Hi</b>");
        assertThat(look.snippets()).isEqualTo(new Look.Snippets("<meta name=\"x\">", "", "<p>x</p>"));
        assertThat(look.giscus()).hasValue(new Look.Giscus("a/b", "R1", "Q&A", "C1"));
        assertThat(look.colors()).isEqualTo(new Look.Colors("#0b57a4", "#99ccff"));
        assertThat(look.featured()).isEqualTo(5);
    }

    @Test
    void menuIsAListOfPlacesWithOrWithoutTitles() {
        assertThat(read("menu:\n- pages/about.md\n- { title: Code, url: 'https://example.org/' }\n")
                        .menu()
                        .orElseThrow())
                .extracting(entry -> entry.title() + "|" + entry.url().text())
                .containsExactly("|pages/about.md", "Code|https://example.org/");
        assertThat(read("menu: []").menu()).hasValue(List.of());
        assertThat(problems()).isEmpty();
    }

    @Test
    void profilesAreNamedOrKnownByTheirHosts() {
        assertThat(read("""
                        social:
                          github: https://github.com/ada
                          mastodon: "@ada@social.example"
                          email: ada@example.org
                          own-site: /about/
                        """).profiles())
                .extracting(p -> p.name() + "|" + p.title() + "|" + p.url().text())
                .containsExactly(
                        "github|GitHub|https://github.com/ada",
                        "mastodon|Mastodon|https://social.example/@ada",
                        "email|Email|mailto:ada@example.org",
                        "own-site|Own-site|/about/");
        assertThat(
                        read("social: ['https://www.linkedin.com/in/ada', 'https://bsky.app/profile/a', 'a@example.org', feed.xml]")
                                .profiles())
                .extracting(Look.Profile::name)
                .containsExactly("linkedin", "bluesky", "email", "rss");
        assertThat(problems()).isEmpty();
    }

    @Test
    void sharingIsOffOrAListOfSites() {
        assertThat(read("share: false").share()).isEmpty();
        assertThat(read("share: []").share()).isEmpty();
        assertThat(read("share: true").share()).isEqualTo(Look.DEFAULT.share());
        assertThat(read("share: [hackernews, copy, copy]").share())
                .containsExactly(ShareTarget.HACKERNEWS, ShareTarget.COPY);
        assertThat(problems()).isEmpty();
        assertThat(read("share: [mastodn]").share()).isEmpty();
        assertThat(diagnostics.list().get(0).hint()).startsWith("did you mean mastodon? ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "logo: javascript:alert(1) | 1:7 logo must be a URL or a path; found \"javascript:alert(1)\"",
                "menu: about | 1:7 menu must be a list; found \"about\"",
                "menu: [{ title: x }] | 1:8 an entry of menu has no url",
                "menu: [{ titel: x, url: a }] | 1:10 the key menu.titel is unknown",
                "menu: ['data:x'] | 1:8 menu must be a URL or a path; found \"data:x\"",
                "social: { 'a b': x } | 1:11 \"a b\" is no name of a site",
                "social: { github: 'javascript:x' } | 1:19 social.github must be a URL or a path; found \"javascript:x\"",
                "colors: { accent: red } | 1:19 colors.accent must be a colour; found \"red\"",
                "colors: { acent: '#000' } | 1:11 the key colors.acent is unknown",
                "font: comic | 1:7 font must be one of serif, sans, system; found \"comic\"",
                "featured: -1 | 1:11 featured must be a number from 0 to 100; found \"-1\"",
                "snippets: { foot: x } | 1:13 the key snippets.foot is unknown",
                "comments: { disqus: x } | 1:13 the key comments.disqus is unknown",
                "comments: { giscus: { repo: a/b } } | 1:21 comments.giscus.repoId is missing",
                "comments: { giscus: { repo: a, repoId: b, category: c, categoryId: d } }"
                        + " | 1:29 comments.giscus.repo must be a repository on GitHub; found \"a\""
            })
    void placesWhatIsWrong(String yaml, String problem) {
        read(yaml);
        assertThat(problems()).containsExactly(problem);
    }

    @Test
    void coloursThatAreHardToReadAreWarnedAboutWithTheirContrast() {
        Look look = read("colors: { accent: \"#8cc2ff\", accentDark: \"#0b57a4\" }");

        assertThat(look.colors()).isEqualTo(new Look.Colors("#8cc2ff", "#0b57a4"));
        assertThat(diagnostics.list()).extracting(Diagnostic::rule).containsOnly(Rule.COLOR_CONTRAST);
        assertThat(problems())
                .containsExactly(
                        "1:19 colors.accent #8cc2ff has a contrast of 1.86:1 on the theme's paper #ffffff",
                        "1:42 colors.accentDark #0b57a4 has a contrast of 2.49:1 on the theme's paper #14171b");
    }

    @Test
    void contrastIsThatOfWcag() {
        HexColor black = HexColor.parse("#000").orElseThrow();
        HexColor white = HexColor.parse("#FFFFFF").orElseThrow();
        assertThat(black.contrast(white)).isEqualTo(21.0);
        assertThat(white.contrast(black)).isEqualTo(21.0);
        assertThat(white.contrast(white)).isEqualTo(1.0);
        assertThat(HexColor.parse("#767676").orElseThrow().contrast(white)).isBetween(4.54, 4.55);
        assertThat(HexColor.parse("#12345")).isEmpty();
    }

    @Test
    void paperIsThatOfTheStyleSheet() throws IOException {
        try (InputStream css =
                Objects.requireNonNull(LookReader.class.getResourceAsStream("/io/github/blogmaven/theme/blog.css"))) {
            assertThat(new String(css.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("--paper: light-dark(" + LookReader.PAPER + ", " + LookReader.DARK_PAPER + ");");
        }
    }
}
