package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HtmlPolicyTest {

    /** What is put into the body behind the policy: formulas, and frames that hold our own document. */
    private static final Pattern TRUSTED = Pattern.compile(
            "<div class=\"math\" tabindex=\"0\">.*?</div>|<span class=\"math\"><math.*?</span>|<iframe srcdoc=.*?</iframe>",
            Pattern.DOTALL);

    /** A post with one raw tag is cleaned as a whole, so everything else that this package writes must pass. */
    @TestFactory
    Stream<DynamicTest> leavesOurOwnMarkupAlone() throws IOException {
        try (Stream<Path> inputs = Files.walk(Path.of("src/test/resources/golden/markdown"))) {
            List<Path> files =
                    inputs.filter(path -> path.endsWith("input.md")).sorted().toList();
            assertThat(files).hasSizeGreaterThan(10);
            return files.stream()
                    .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                        String html = TRUSTED.matcher(Rendering.of(Files.readString(file))
                                        .body()
                                        .html())
                                .replaceAll("");
                        assertThat(outline(HtmlPolicy.sanitize(html, true))).isEqualTo(outline(html));
                    }));
        }
    }

    @Test
    void keepsMustachesAndTheRootMark() {
        assertThat(HtmlPolicy.sanitize("<p>{{ x }} <a href=\"\u0001a/?b=c&amp;d#e\">@=+`</a></p>", true))
                .isEqualTo("<p>{{ x }} <a href=\"\u0001a/?b=c&amp;d#e\">@=+`</a></p>");
    }

    @Test
    void modernizesObsoleteHtml() {
        assertThat(HtmlPolicy.sanitize(
                        "<center><tt>a</tt></center><table border=1 width=100%><tr><td align=RIGHT valign=top>b</table>",
                        true))
                .isEqualTo("<div class=\"align-center\"><code>a</code></div>"
                        + "<table><tbody><tr><td class=\"align-right\">b</td></tr></tbody></table>");
    }

    @Test
    void keepsAnIdOnce() {
        assertThat(HtmlPolicy.sanitize("<p id=\"a\">b</p><p id=\"a\">c</p>", true))
                .isEqualTo("<p id=\"a\">b</p><p>c</p>");
        assertThat(HtmlPolicy.sanitize("<p id=\"a\">b</p>", false)).isEqualTo("<p>b</p>");
    }

    @Test
    void framesOnlyKnownPlayersOverHttps() {
        assertThat(HtmlPolicy.sanitize("<iframe src=\"//player.vimeo.com/video/1\" width=\"560px\"></iframe>", true))
                .isEqualTo("<iframe src=\"https://player.vimeo.com/video/1\" width=\"560\" loading=\"lazy\"></iframe>");
        assertThat(HtmlPolicy.sanitize("<iframe src=\"https://player.vimeo.com.evil.example/\"></iframe>", true))
                .isEmpty();
        assertThat(HtmlPolicy.sanitize("<iframe src=\"https://user@evil.example/player.vimeo.com\"></iframe>", true))
                .isEmpty();
    }

    @Test
    void permitsFramesOnlyWhatIsHarmless() {
        String frame = "<iframe src=\"https://player.vimeo.com/video/1\" allow=\"%s\"></iframe>";
        assertThat(HtmlPolicy.sanitize(
                        frame.replace("%s", "autoplay;camera *; web-share ; microphone; fullscreen *"), true))
                .contains(" allow=\"autoplay; web-share\"");
        assertThat(HtmlPolicy.sanitize(frame.replace("%s", "camera *; geolocation"), true))
                .contains("<iframe ")
                .doesNotContain("allow=");
    }

    @Test
    void dropsClassesThatDescribeThePageItself() {
        assertThat(HtmlPolicy.sanitize("<div class=\"h-entry note p-4 e-content\">a</div>", true))
                .isEqualTo("<div class=\"note p-4\">a</div>");
    }

    /** Elements, sorted attributes and text of a fragment; where white space stands does not matter. */
    private static String outline(String html) {
        StringBuilder outline = new StringBuilder();
        outline(Jsoup.parseBodyFragment(html).body(), outline);
        return outline.toString();
    }

    private static void outline(Node parent, StringBuilder outline) {
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element) {
                TreeMap<String, String> attributes = new TreeMap<>();
                for (Attribute attribute : element.attributes()) {
                    String value = attribute.getValue(); // the library encodes what a URL may hold but need not
                    attributes.put(attribute.getKey(), value.replace("(", "%28").replace(")", "%29"));
                }
                outline.append('<')
                        .append(element.normalName())
                        .append(attributes)
                        .append(">\n");
                outline(element, outline);
                outline.append("</").append(element.normalName()).append(">\n");
            } else if (node instanceof TextNode text && !text.isBlank()) {
                outline.append(text.getWholeText().strip()).append('\n');
            } else if (node instanceof Comment comment) {
                outline.append(comment.outerHtml());
            }
        }
    }
}
