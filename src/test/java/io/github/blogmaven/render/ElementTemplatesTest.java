package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.testing.SiteTester;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a theme's templates make of the elements of a post. */
class ElementTemplatesTest {
    private static final String PAGE = "hello/index.html";

    private static SiteTester site(String body) {
        return SiteTester.site("")
                .add("posts/hello.md", "---\ntitle: Hello\ndate: 2024-02-03\n---\n" + body)
                .add("posts/other.md", "---\ntitle: Other\ndate: 2024-02-02\n---\nOther.\n");
    }

    /** Where a theme has none, bodies are not read for elements at all. */
    @Test
    void defaultThemeHasNoTemplatesOfElements() throws IOException {
        Theme theme = Theme.load(new ThemePlace(Path.of("no-theme"), "theme/"));
        Templates templates = new Templates(theme, Messages.of(theme, "en"), TemplateMetrics.of(false));
        assertThat(ElementTemplates.of(templates)).isEmpty();
    }

    @Test
    void headingIsWrittenByTheTheme() {
        site("## One *two* & three\n")
                .add(
                        "theme/elements/heading.ftlh",
                        "<h${heading.level} id=\"${heading.id}\">[${heading.text}|${heading.content}|${post.title}]"
                                + "</h${heading.level}>\n")
                .build()
                .succeeds()
                .file(PAGE)
                .contains("<h2 id=\"one-two--three\">[One two &amp; three|One <em>two</em> &amp; three|Hello]</h2>");
    }

    @Test
    void linkIsWrittenByTheTheme() {
        site("See [other](other.md \"That one\"), [web](https://example.org/?a=1&b=2).\n")
                .add(
                        "theme/elements/link.ftlh",
                        "<a href=\"${link.url}\" title=\"${link.title}\"<#if link.external> rel=\"external\"</#if>>"
                                + "${link.content}</a>\n")
                .build()
                .succeeds()
                .file(PAGE)
                .contains("See <a href=\"../other/\" title=\"That one\">other</a>,"
                        + " <a href=\"https://example.org/?a=1&amp;b=2\" title=\"\" rel=\"external\">web</a>.");
    }

    @Test
    void imageIsWrittenByTheTheme() {
        site("![A & B](https://example.org/a.png \"T\")\n\nIn ![c](https://example.org/c.png \"U\") text\n")
                .add(
                        "theme/elements/image.ftlh",
                        "<img src=\"${image.url}\" alt=\"${image.alt}\"<#list image.attributes as name, value>"
                                + " ${name}=\"${value}\"</#list>>(${image.title}|${image.caption}|${image.width})")
                .build()
                .succeeds()
                .file(PAGE)
                .contains(
                        "<img src=\"https://example.org/a.png\" alt=\"A &amp; B\" decoding=\"async\">(T|T|0)\n",
                        "decoding=\"async\">(U||0) text");
    }

    @Test
    void codeIsWrittenByTheTheme() {
        site("```js title=\"a & b\" {1}\nlet a = 1 < 2\n```\n\n    plain\n")
                .add(
                        "theme/elements/code.ftlh",
                        "<section>${code.title}|${code.language}|${code.label}|${code.numbered}|${code.code?length}"
                                + "<pre>${code.content}</pre></section>")
                .build()
                .succeeds()
                .file(PAGE)
                .contains(
                        "<section>a &amp; b|js|JavaScript|false|14<pre><span class=\"code-line marked\">"
                                + "<span class=\"token keyword\">let</span>",
                        "<section>|||false|6<pre>plain\n</pre></section>");
    }

    @Test
    void calloutIsWrittenByTheTheme() {
        site("""
                > [!TIP]
                > Read *this*.

                <div data-node-type="callout">
                <div data-node-type="callout-emoji">💡</div>
                <div data-node-type="callout-text">Hashnode's <em>own</em></div>
                </div>
                """)
                .add(
                        "theme/elements/callout.ftlh",
                        "<aside>${callout.kind}|${callout.title}|${callout.emoji}|${callout.content}</aside>")
                .build()
                .succeeds()
                .file(PAGE)
                .contains(
                        "<aside>tip|Tip||<p>Read <em>this</em>.</p></aside>",
                        "<aside>||💡|Hashnode's <em>own</em></aside>");
    }

    @Test
    void embedIsWrittenByTheTheme() {
        site("%[https://www.youtube.com/watch?v=dQw4w9WgXcQ]\n\n%[https://example.org/x/]\n")
                .add(
                        "theme/elements/embed.ftlh",
                        "<p>${embed.provider}|${embed.url}|${embed.label}|${embed.title?has_content}|${embed.player}</p>")
                .add("theme/elements/link.ftlh", "never used")
                .build()
                .succeeds()
                .file(PAGE)
                .contains(
                        "<p>youtube|https://www.youtube.com/watch?v=dQw4w9WgXcQ|youtube.com/watch?v=dQw4w9WgXcQ|true|"
                                + "<iframe srcdoc=\"&lt;!DOCTYPE html",
                        "allowfullscreen=\"\"></iframe></p>",
                        "<p>link|https://example.org/x/|example.org/x|false|</p>");
    }

    @Test
    void elementsWithinElementsAreWrittenFirst() {
        site("## A [b ![c](https://example.org/c.png)](other.md)\n\n> [!NOTE]\n> ### Inner\n")
                .add("theme/elements/heading.ftlh", "<h2>H(${heading.content})</h2>")
                .add("theme/elements/link.ftlh", "L(${link.content})")
                .add("theme/elements/image.ftlh", "I(${image.alt})")
                .add("theme/elements/callout.ftlh", "C(${callout.content})")
                .build()
                .file(PAGE)
                .contains("<h2>H(A L(b I(c)))</h2>", "C(<h2>H(Inner)</h2>)");
    }

    @Test
    void feedsAndExcerptsKeepTheBuiltInMarkup() {
        SiteTester site = site("A [link](other.md).\n\n## Two\n")
                .add("theme/elements/link.ftlh", "<b>own</b>")
                .add("theme/elements/heading.ftlh", "<h2>own</h2>")
                .add("theme/home.ftlh", "<#list posts as each>${each.body.excerpt}</#list>")
                .build()
                .succeeds();

        site.file(PAGE).contains("<b>own</b>", "<h2>own</h2>");
        site.file("feed.xml").doesNotContain("own").file("feed.xml").contains("https://blog.example.org/other/");
        site.file("index.html").contains("A <a href=\"./other/\">link</a>.");
    }

    @Test
    void whatHtmlSaysOfAnElementIsThere() {
        site("<h3 class=\"big\">A <a class=\"button\" target=\"_blank\" href=\"other.md\">b</a></h3>\n\nText <a id=\"x\">x</a>\n")
                .add("theme/elements/heading.ftlh", "<h3>${heading.attributes.class} ${heading.content}</h3>")
                .add(
                        "theme/elements/link.ftlh",
                        "<a<#list link.attributes as name, value> ${name}=\"${value}\"</#list>>${link.url}</a>")
                .build()
                .succeeds()
                .file(PAGE)
                .contains(
                        "<h3>big A <a target=\"_blank\" class=\"button\"", ">../other/</a></h3>", "<a id=\"x\">x</a>");
    }

    @Test
    void footnotesAreNotLinks() {
        site("Text[^1].\n\n[^1]: Note.\n")
                .add("theme/elements/link.ftlh", "own")
                .build()
                .succeeds()
                .file(PAGE)
                .contains("href=\"#fn-1\"", "class=\"footnote-backref\"");
    }

    @Test
    void themeMayWriteWhatAPostMayNot() {
        site("<p onclick=\"a()\">x</p>\n\n# T\n")
                .add("theme/elements/heading.ftlh", "<button onclick=\"b()\">${heading.text}</button>")
                .build()
                .file(PAGE)
                .contains("<p>x</p>", "<button onclick=\"b()\">T</button>");
    }

    @Test
    void textOfAPostCannotBecomeMarkupOrTemplate() {
        site("## ${site.title} <#if x> `<b>` &lt;i&gt;\n")
                .add("theme/elements/heading.ftlh", "<h2 title=\"${heading.text}\">${heading.text}</h2>")
                .build()
                .file(PAGE)
                .contains("<h2 title=\"${site.title} &lt;#if x&gt; &lt;b&gt; &lt;i&gt;\">");
    }

    @Test
    void linksAreCheckedAllTheSame() {
        site("[gone](nowhere.md)\n")
                .add("theme/elements/link.ftlh", "nothing")
                .build()
                .reports("posts/hello.md:5:8 link-broken");
    }

    @Test
    void problemNamesTheLineOfTheTemplateAndThePostOnce() {
        SiteTester site = site("[a](other.md) [b](other.md)\n")
                .add("theme/elements/link.ftlh", "<a>\n${link.ulr}</a>")
                .build()
                .fails();

        assertThat(site.result().diagnostics()).hasSize(1);
        Diagnostic problem = site.result().diagnostics().get(0);
        assertThat(problem.location()).isEqualTo(new Location("theme/elements/link.ftlh", 2, 3));
        assertThat(problem.hint()).isEqualTo("did you mean link.url? found while rendering posts/hello.md");
    }

    @Test
    void templateOfAnElementThatThereIsNotIsReported() {
        SiteTester site =
                site("x\n").add("theme/elements/images.ftlh", "x").build().fails();

        assertThat(site.result().diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("no element is written by elements/images.ftlh");
        assertThat(site.result().diagnostics().get(0).hint()).startsWith("did you mean elements/image.ftlh? there are");
    }

    @Test
    void pagesHaveElementsToo() {
        site("x\n")
                .add("pages/about.md", "---\ntitle: About\n---\n## A\n")
                .add("theme/elements/heading.ftlh", "<h2>own ${page.kind}</h2>")
                .build()
                .succeeds()
                .file("about/index.html")
                .contains("<h2>own page</h2>");
    }
}
