package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.highlight.Highlighters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyMarkupTest {
    private static final Duration FAST = Duration.ofSeconds(20);
    private static final CodeBlocks CODE = new CodeBlocks(Highlighters.on(BodyMarkupTest.class.getClassLoader()));

    /** A theme that has templates for all elements, of which each fails. */
    private static final BodyMarkup.Writer NOTHING = writer(Optional.empty());

    private static BodyMarkup.Writer writer(Optional<String> markup) {
        return new BodyMarkup.Writer() {
            @Override
            public boolean has(ElementKind kind) {
                return true;
            }

            @Override
            public Optional<String> write(ElementKind kind, Record element) {
                return markup;
            }
        };
    }

    private static String written(String html, BodyMarkup.Writer writer) {
        return BodyMarkup.of(html, CODE.reader(html, (language, why) -> {}), writer);
    }

    @TestFactory
    Stream<DynamicTest> bodyStaysAsItIsWhereNoTemplateWritesAnything() throws IOException {
        List<Path> bodies;
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/golden"))) {
            bodies = files.filter(file -> file.endsWith("expected.html"))
                    .sorted()
                    .toList();
        }
        assertThat(bodies).hasSizeGreaterThan(10);
        return bodies.stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    String html = Files.readString(file);
                    assertThat(written(html, NOTHING)).isEqualTo(CODE.highlighted(html, (language, why) -> {}));
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "</",
                "a < b > c <- d",
                "<a",
                "<a href=",
                "<a href=\"x",
                "<a href='x' b=c d>x",
                "</a></h1></div>",
                "<div><a href=\"x\"><div></a></div>",
                "<h2><h3>x</h2></h3>",
                "<!-- <a href=\"x\">",
                "<!-- a --><!--<h1>--> b",
                "<script>'<h1>'</script><style><a href=x>",
                "<SCRIPT></script ><svg><a href=\"x\"></a></svg>",
                "<pre><code>",
                "<pre><code>a",
                "<pre class=\"mermaid\">a --&gt; b</pre>",
                "<div class=\"callout\"><div class=\"callout-text\">",
                "<div class=\"callout callout-\"></div><div class=\"embed\"></div>"
            })
    void htmlThatIsNotWellFormedLosesNothing(String html) {
        assertThat(written(html, NOTHING)).isEqualTo(CODE.highlighted(html, (language, why) -> {}));
    }

    @Test
    void frameOfACalloutIsOnlyDroppedWhereItIsAllOfIt() {
        String html = "<div class=\"callout\"><div class=\"callout-text\">a</div><div>b</div></div>";
        assertThat(written(html, content())).isEqualTo("<div class=\"callout-text\">a</div><div>b</div>");
        assertThat(written(html.replace("</div><div>", ""), content())).isEqualTo("ab");
    }

    private static BodyMarkup.Writer content() {
        return new BodyMarkup.Writer() {
            @Override
            public boolean has(ElementKind kind) {
                return kind == ElementKind.CALLOUT;
            }

            @Override
            public Optional<String> write(ElementKind kind, Record element) {
                return Optional.of(((CalloutElement) element).content().markup());
            }
        };
    }

    @Test
    void contentWrittenTwiceDoesNotGrowWithoutBounds() {
        BodyMarkup.Writer twice = new BodyMarkup.Writer() {
            @Override
            public boolean has(ElementKind kind) {
                return true;
            }

            @Override
            public Optional<String> write(ElementKind kind, Record element) {
                String content = ((CalloutElement) element).content().markup();
                return Optional.of(content + content);
            }
        };
        String html = "<div class=\"callout\">".repeat(40) + "x" + "</div>".repeat(40);

        String written = written(html, twice);

        assertThat(written.replaceAll("<[^>]*>", "")).isEqualTo("x".repeat(1 << 16));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<a href=\"x\">",
                "<h2>",
                "<",
                "</div>",
                "<!--",
                "<script>",
                "<div class=\"callout\">",
                "<figure>",
                "<pre><code>"
            })
    void hostileBodiesTakeLinearTime(String part) {
        String html = part.repeat(500_000 / part.length());
        String written =
                Assertions.assertTimeoutPreemptively(FAST, () -> written(html, writer(Optional.of("<b>x</b>"))));
        assertThat(written).isNotEmpty();
        String plain = Assertions.assertTimeoutPreemptively(FAST, () -> CODE.highlighted(html, (language, why) -> {}));
        assertThat(plain).isEqualTo(html);
        String closed = Assertions.assertTimeoutPreemptively(
                FAST, () -> written(html + "</div></a></h2></div>".repeat(20_000), NOTHING));
        assertThat(closed).hasSize(html.length() + 21 * 20_000);
    }
}
