package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.highlight.Highlighter;
import io.github.blogmaven.highlight.Highlighters;
import io.github.blogmaven.highlight.TooComplexException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodeBlocksTest {
    private static final Highlighter BUILT_IN = Highlighters.on(CodeBlocksTest.class.getClassLoader());

    private final List<String> problems = new ArrayList<>();

    private String highlighted(String html, Highlighter highlighter) {
        return new CodeBlocks(highlighter).highlighted(html, (language, why) -> problems.add(language + ": " + why));
    }

    @Test
    void everyBlockOfAKnownLanguageIsHighlighted() {
        String html = "<p>a</p>\n<pre><code class=\"language-js\">let a = \"&lt;b&gt;\" &amp;&amp; 1\n</code></pre>\n"
                + "<pre><code>plain</code></pre><pre><code class=\"language-json\">null</code></pre>z";
        assertThat(highlighted(html, BUILT_IN))
                .isEqualTo(
                        "<p>a</p>\n<figure class=\"code\"><figcaption><span class=\"code-language\">JavaScript</span></figcaption>"
                                + "<pre tabindex=\"0\" data-language=\"JavaScript\"><code class=\"language-js\">"
                                + "<span class=\"token keyword\">let</span> a <span class=\"token operator\">=</span> "
                                + "<span class=\"token string\">&quot;&lt;b&gt;&quot;</span> "
                                + "<span class=\"token operator\">&amp;&amp;</span> <span class=\"token number\">1</span>\n"
                                + "</code></pre></figure>\n<figure class=\"code\"><pre tabindex=\"0\"><code>plain</code></pre></figure>"
                                + "<figure class=\"code\"><figcaption><span class=\"code-language\">JSON</span></figcaption>"
                                + "<pre tabindex=\"0\" data-language=\"JSON\"><code class=\"language-json\">"
                                + "<span class=\"token null keyword\">null</span></code></pre></figure>z");
    }

    @Test
    void unknownLanguageStaysAsItIs() {
        assertThat(highlighted("<pre><code class=\"language-klingon\">a &lt; b</code></pre>", BUILT_IN))
                .isEqualTo(
                        "<figure class=\"code\"><pre tabindex=\"0\"><code class=\"language-klingon\">a &lt; b</code></pre></figure>");
        assertThat(problems).isEmpty();
    }

    @Test
    void linesAreMarkedByNumbersAndByComments() {
        assertThat(highlighted(
                        "<pre class=\"line-numbers\" data-title=\"A &amp; B\" data-line=\"1,3-9\"><code class=\"language-js\">a\n"
                                + "/* b\nc */\nd // [!code ++]\n# e # [!code --]\n</code></pre>",
                        BUILT_IN))
                .isEqualTo("<figure class=\"code\"><figcaption><span class=\"code-title\">A &amp; B</span> "
                        + "<span class=\"code-language\">JavaScript</span></figcaption>"
                        + "<pre tabindex=\"0\" class=\"line-numbers\" data-language=\"JavaScript\"><code class=\"language-js\">"
                        + "<span class=\"code-line marked\">a\n</span>"
                        + "<span class=\"code-line\"><span class=\"token comment\">/* b\n</span></span>"
                        + "<span class=\"code-line marked\"><span class=\"token comment\">c */</span>\n</span>"
                        + "<span class=\"code-line added\">d\n</span><span class=\"code-line removed\"># e\n</span>"
                        + "</code></pre></figure>");
    }

    @Test
    void orderOfAttributesDoesNotMatter() {
        assertThat(highlighted(
                        "<pre data-line=\"1\" data-title=\"T\" class=\"line-numbers\"><code>a</code></pre>", BUILT_IN))
                .isEqualTo(
                        "<figure class=\"code\"><figcaption><span class=\"code-title\">T</span></figcaption><pre tabindex=\"0\" class=\"line-numbers\">"
                                + "<code><span class=\"code-line marked\">a</span></code></pre></figure>");
    }

    @Test
    void linesWithoutALanguageCanBeMarkedToo() {
        assertThat(highlighted("<pre data-line=\"2\"><code>a &lt; b\nc\n</code></pre>", BUILT_IN))
                .isEqualTo(
                        "<figure class=\"code\"><pre tabindex=\"0\"><code><span class=\"code-line\">a &lt; b\n</span>"
                                + "<span class=\"code-line marked\">c\n</span></code></pre></figure>");
    }

    @Test
    void differenceInALanguageIsADifference() {
        assertThat(highlighted("<pre><code class=\"language-diff-js\">+a</code></pre>", BUILT_IN))
                .contains("data-language=\"Diff\"", "token inserted");
    }

    @Test
    void codeThatTakesTooLongStaysPlainAndIsReported() {
        Highlighter slow = new Highlighter() {
            @Override
            public Optional<String> highlight(String code, String language) {
                throw new TooComplexException("too much");
            }

            @Override
            public Optional<String> title(String language) {
                return Optional.of("Slow & Co");
            }
        };
        assertThat(highlighted("<pre><code class=\"language-x\">a &amp; b</code></pre>", slow))
                .isEqualTo(
                        "<figure class=\"code\"><figcaption><span class=\"code-language\">Slow &amp; Co</span></figcaption>"
                                + "<pre tabindex=\"0\" data-language=\"Slow &amp; Co\"><code class=\"language-x\">a &amp; b"
                                + "</code></pre></figure>");
        assertThat(problems).containsExactly("x: too much");
    }
}
