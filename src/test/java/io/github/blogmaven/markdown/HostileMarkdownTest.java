package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import io.github.blogmaven.content.RootMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Bodies that nobody would write by accident: each is rendered or can be stopped. */
class HostileMarkdownTest {
    private static final long STACK = 512L << 20;
    private static final long LIMIT = 5_000;
    private static final Set<String> FORMULA_ATTRIBUTES = Set.of(
            "accent",
            "alttext",
            "columnspan",
            "depth",
            "display",
            "displaystyle",
            "height",
            "linethickness",
            "lspace",
            "mathcolor",
            "mathvariant",
            "maxsize",
            "minsize",
            "movablelimits",
            "scriptlevel",
            "stretchy",
            "style",
            "symmetric",
            "width");
    private static final long PATIENCE = 20_000;

    private static final Map<String, String> REPEATED = Map.ofEntries(
            Map.entry("backquotes", "` `` "),
            Map.entry("codeSpans", "e`e``"),
            Map.entry("instructions", "<?"),
            Map.entry("declarations", "<!A "),
            Map.entry("cdata", "<![CDATA["),
            Map.entry("comments", "<!-- "),
            Map.entry("entities", "&amp;"),
            Map.entry("openLinks", "[a](b"),
            Map.entry("openAngles", "[a](<b"),
            Map.entry("openBrackets", "["),
            Map.entry("labels", "[a"),
            Map.entry("closedBrackets", "a]"),
            Map.entry("emphasisOpeners", "*a **a "),
            Map.entry("emphasisClosers", "a** "),
            Map.entry("underscores", "_a "),
            Map.entry("stars", "*"),
            Map.entry("listMarkers", "* "),
            Map.entry("quotations", "> "),
            Map.entry("mails", "a.a.a.a@"),
            Map.entry("hosts", "www."),
            Map.entry("attributes", "<x y=\""),
            Map.entry("tags", "<b>"),
            Map.entry("nestedBrackets", "[ (]("),
            Map.entry("footnotes", "[^1] "),
            Map.entry("strikes", "~~a ~"),
            Map.entry("tables", "a|`b`|c\n-|-|-\n"),
            Map.entry("rows", "|a|`b`|\n"),
            Map.entry("references", "[a]: b\n[a]\n"),
            Map.entry("images", "![a](b "),
            Map.entry("embeds", "%[http://a"),
            Map.entry("emoji", "\uD83D\uDE80\uD83C"),
            Map.entry("formulas", "$$\\a{x$$ "),
            Map.entry("fences", "```\n~~~\n"));

    @TestFactory
    Stream<DynamicTest> everyRepetitionEndsOrCanBeStopped() {
        return REPEATED.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(pattern -> Stream.of(4_000, 40_000)
                        .map(length -> DynamicTest.dynamicTest(
                                pattern.getKey() + " " + length,
                                () -> endsOrStops(pattern.getValue()
                                        .repeat(length / pattern.getValue().length())))));
    }

    @TestFactory
    Stream<DynamicTest> longBlocksEndInTime() {
        return Stream.of(
                        Map.entry("paragraph", "a `code` span and *emphasis* in one line\n"),
                        Map.entry("table", "| a | `b` | [c](d) |\n"),
                        Map.entry("definitions", "[a%d]: https://example.org/%d\n"),
                        Map.entry("list", "- an item with `code`\n"),
                        Map.entry("headings", "# A heading\n\n"),
                        Map.entry("html", "<div class=\"a\">b</div>\n"))
                .map(block -> DynamicTest.dynamicTest(block.getKey(), () -> {
                    StringBuilder markdown =
                            new StringBuilder(block.getKey().equals("table") ? "|a|b|c|\n|-|-|-|\n" : "");
                    for (int i = 0; markdown.length() < 200_000; i++) {
                        markdown.append(block.getValue().replace("%d", String.valueOf(i)));
                    }
                    Run run = new Run(markdown.toString());
                    run.waitFor(4 * LIMIT);
                    assertThat(run.thread.isAlive()).as("still running").isFalse();
                    assertThat(run.failure.get()).isNull();
                }));
    }

    @Test
    void deepNestingNeedsOnlyALargeStack() throws InterruptedException {
        for (String deep : List.of(
                "> ".repeat(1_000) + "x",
                "[image]: <data:image/png;base64," + "A".repeat(100_000) + ">\n\n![image]",
                "a <!-- " + "x".repeat(20_000) + " --> b",
                "[a](b \"" + "t".repeat(10_000) + "\")")) {
            endsOrStops(deep);
        }
    }

    @Test
    void mutatedPostsAreRenderedWithoutExceptionOrScript() throws InterruptedException {
        Mutants mutants = new Mutants(20_260_101);
        onLargeStack(() -> {
            for (int i = 0; i < 10_000; i++) {
                String markdown = mutants.next();
                Rendering rendering = Rendering.of(markdown);
                if (i % 10 == 0) {
                    assertHarmless(markdown, rendering.body().html());
                    assertHarmless(markdown, rendering.body().excerptHtml());
                }
            }
        });
    }

    @Test
    void linearParserAgreesWithTheOriginal() throws InterruptedException {
        Mutants mutants = new Mutants(7);
        Parser original = Parser.builder().build();
        Parser linear = Parser.builder()
                .paragraphPreProcessorFactory(new com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory())
                .customInlineParserFactory(LinearInlineParser::new)
                .build();
        HtmlRenderer renderer = HtmlRenderer.builder().build();
        onLargeStack(() -> {
            for (int i = 0; i < 2_000; i++) {
                String markdown = mutants.next();
                assertThat(renderer.render(linear.parse(markdown)))
                        .as("%s", markdown)
                        .isEqualTo(renderer.render(original.parse(markdown)));
            }
        });
    }

    static void assertHarmless(String markdown, String html) {
        for (Element element : Jsoup.parseBodyFragment(html).getAllElements()) {
            assertThat(element.normalName())
                    .as("%s", markdown)
                    .isNotIn("script", "object", "embed", "form", "style", "base", "meta", "link", "svg");
            if (element.normalName().equals("math") || element.closest("math") != null) {
                assertIsFormula(markdown, element);
                continue;
            }
            element.attributes().forEach(attribute -> {
                assertThat(attribute.getKey()).as("%s", markdown).doesNotStartWith("on");
                assertThat(attribute.getValue().replaceAll("\\s", ""))
                        .as("%s", markdown)
                        .doesNotStartWithIgnoringCase("javascript:")
                        .doesNotStartWithIgnoringCase("vbscript:")
                        .doesNotStartWithIgnoringCase("data:text");
                if (element.normalName().equals("iframe")) {
                    assertThat(playerOf(element))
                            .as("%s", markdown)
                            .startsWith("https://")
                            .doesNotContain("evil");
                }
            });
        }
        assertThat(html.replaceAll("(?<=\"|, )" + RootMark.CHARACTER, ""))
                .as("%s", markdown)
                .doesNotContainPattern("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
    }

    /** Only the converter's own elements may be there, and none of its attributes leads anywhere. */
    private static void assertIsFormula(String markdown, Element element) {
        if (element.normalName().equals("math")) {
            assertThat(Objects.requireNonNull(element.parent()).hasClass("math") && element.hasAttr("alttext"))
                    .as("%s", markdown)
                    .isTrue();
        }
        assertThat(element.normalName()).as("%s", markdown).matches("m[a-z]+|none");
        assertThat(element.attributes().asList().stream().map(Attribute::getKey))
                .as("%s", markdown)
                .isSubsetOf(FORMULA_ATTRIBUTES);
    }

    /** Where a frame leads: at once, or by the only link of the document that it holds. */
    private static String playerOf(Element frame) {
        if (!frame.hasAttr("srcdoc")) {
            return frame.attr("src");
        }
        Element invitation = Jsoup.parse(frame.attr("srcdoc"));
        assertThat(invitation.select("script, iframe, img, link, form, [src]")).isEmpty();
        assertThat(invitation.select("a")).hasSize(1);
        return invitation.select("a").attr("href");
    }

    private static void endsOrStops(String markdown) throws InterruptedException {
        Run run = new Run(markdown);
        run.waitFor(LIMIT);
        run.thread.interrupt();
        run.waitFor(PATIENCE);
        assertThat(run.thread.isAlive())
                .as("still running after it was interrupted")
                .isFalse();
        if (run.failure.get() != null) {
            assertThat(run.failure.get()).isInstanceOf(RenderingCancelledException.class);
        }
    }

    private static void onLargeStack(Runnable task) throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(null, task, "posts", STACK);
        thread.setUncaughtExceptionHandler((t, e) -> failure.set(e));
        thread.start();
        thread.join();
        assertThat(failure.get()).isNull();
    }

    /** One body being rendered on a thread of its own. */
    private static final class Run {
        private final AtomicReference<Throwable> failure = new AtomicReference<>();
        private final Thread thread;

        Run(String markdown) {
            thread = new Thread(null, () -> Rendering.of(markdown), "post", STACK);
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler((t, e) -> failure.set(e));
            thread.start();
        }

        void waitFor(long milliseconds) throws InterruptedException {
            thread.join(milliseconds);
        }
    }

    /** Posts put together from pieces that mean something, at random but always the same. */
    private static final class Mutants {
        private static final List<String> PIECES = List.of(
                "# ",
                "\n\n",
                "\n",
                "text ",
                "*",
                "**",
                "_",
                "~~",
                "`",
                "```\n",
                "~~~ js\n",
                "> ",
                "- ",
                "1. ",
                "- [x] ",
                "    ",
                "\t",
                "[a](b)",
                "[",
                "](",
                ")",
                "![",
                "![p](q.png \"t\")",
                "<b>",
                "</b>",
                "<div>\n",
                "</div>",
                "<!-- more -->",
                "<!--",
                "-->",
                "<script>",
                "<img src=x onerror=alert(1)>",
                "<a href=\"java&#10;script:x\">",
                "[x](JaVaScRiPt:alert(1))",
                "<javascript:x>",
                "&#xFFFF;",
                "&#8;",
                "&amp;",
                "\uD83D\uDE80",
                "\uD83D",
                "|",
                "|-|-|\n",
                "| a | b |\n|:-:|--:|\n| `x\\|y` | z |\n",
                "[^1]",
                "[^1]: note\n",
                "[r]: <u v> 't'\n",
                "[r]",
                "www.a.org ",
                "a@b.org ",
                "%[https://youtu.be/x]\n",
                "@[n](@h)",
                "$$x$$\n",
                "---\n",
                "===\n",
                "\\",
                "<svg/onload=alert(1)>",
                "<style>x</style>",
                "<iframe src=\"javascript:x\">",
                "<table><td>",
                "<math><mtext>",
                "</p>",
                "<details>",
                "\u0000",
                "{{x}}",
                "%%[w]",
                "\uFDD00\uFDD1",
                "日本語",
                "<p title=\"",
                "'><",
                "<textarea>",
                "<!DOCTYPE>",
                "<?php ?>",
                "<![CDATA[");

        private final Random random;

        Mutants(long seed) {
            random = new Random(seed);
        }

        String next() {
            List<String> pieces = new ArrayList<>();
            int count = 1 + random.nextInt(40);
            for (int i = 0; i < count; i++) {
                pieces.add(PIECES.get(random.nextInt(PIECES.size())));
            }
            return String.join("", pieces);
        }
    }
}
