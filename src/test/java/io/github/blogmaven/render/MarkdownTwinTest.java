package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.SiteTester;
import org.junit.jupiter.api.Test;

class MarkdownTwinTest {
    private static final String FRONT = """
            ---
            title: "Quotes \\" and: colons"
            url: "https://blog.example.org/a/"
            date: "2024-02-03T00:00:00Z"
            description: "About it."
            author: "Ada Example"
            tags: ["Java", "Web"]
            ---

            """;

    private static SiteTester post(String body) {
        return SiteTester.site("""
                -- blog.yaml --
                author: Ada Example
                domains: [me.hashnode.dev]
                markdown: { html: sanitize }
                -- posts/b.md --
                ---
                title: B
                date: 2023-01-01
                ---
                ## Part
                -- posts/a/pic one.png --
                x
                -- posts/a/index.md --
                ---
                title: 'Quotes " and: colons'
                date: 2024-02-03
                description: About it.
                tags: [Java, Web]
                secret: of the source
                ---
                """ + body);
    }

    private static void becomes(String body, String expected) {
        assertThat(post(body).build().succeeds().file("a/index.md").text()).isEqualTo(FRONT + expected + "\n");
    }

    @Test
    void linksAndPicturesWorkFromAnywhere() {
        becomes(
                "[b](../b.md#part) [home](/) [old](https://me.hashnode.dev/b \"t\") [r] ![x](<pic%20one.png> \"y\") [up](#top)\n\n[r]: ../b.md 'T'",
                "[b](https://blog.example.org/b/#part) [home](https://blog.example.org/)"
                        + " [old](https://blog.example.org/b/ \"t\") [r]"
                        + " ![x](<https://blog.example.org/a/pic%20one.png> \"y\") [up](#top)\n\n"
                        + "[r]: https://blog.example.org/b/ 'T'");
    }

    @Test
    void codeStaysAsItIs() {
        String body =
                "`[b](../b.md)` <!-- gone -->\n\n    <!-- code -->\n\n```md\n%[https://x.example/] <!-- c -->\n```";
        becomes(body, body.replace("<!-- gone -->", ""));
    }

    @Test
    void hashnodeSyntaxBecomesMarkdown() {
        becomes(
                "![a [b]](https://x.example/a.png align=\"center\") by @[Ada](@ada)\n\n%[https://x.example/v]\n\n- %[https://me.hashnode.dev/b]",
                "![a \\[b\\]](https://x.example/a.png) by [Ada](https://hashnode.com/@ada)\n\n<https://x.example/v>\n\n"
                        + "- [https://me.hashnode.dev/b](https://blog.example.org/b/)");
    }

    @Test
    void commentsAreNobodysBusiness() {
        becomes(
                "One <!-- two --> three.\n\n<!-- a\n\nb -->\n\n<div>\n<!-- c -->d\n</div>\n\n[//]: # (e)\n\n> f <!-- g\n> h --> i",
                "One  three.\n\n\n<div>\nd\n</div>\n\n\n\n> f  i");
    }

    @Test
    void rawHtmlLeadsWhereThePageDoes() {
        becomes(
                "<a href='../b.md'>b</a>\n\n<p><img alt=\"\" src=\"pic one.png\"></p>",
                "<a href=\"https://blog.example.org/b/\">b</a>\n\n"
                        + "<p><img alt=\"\" src=\"https://blog.example.org/a/pic%20one.png\"></p>");
    }

    @Test
    void unsafeTargetsGo() {
        becomes("[x](javascript:alert(1)) [y](data:text/html,z)", "[x]() [y]()");
    }

    @Test
    void withoutBaseUrlLinksAreRelative() {
        post("[b](../b.md)").baseUrl("").build().succeeds().file("a/index.md").contains("url: \"../a/\"", "[b](../b/)");
    }

    @Test
    void pagesNameIt() {
        post("x")
                .build()
                .file("a/index.html")
                .contains("<link rel=\"alternate\" type=\"text/markdown\"", "../a/index.md");
    }

    @Test
    void permalinksWithoutFolderHaveOneToo() {
        post("x")
                .change("blog.yaml", "author:", "permalink: /{slug}.html\nauthor:")
                .build()
                .succeeds()
                .has("a.html", "a.md", "b.md");
    }

    @Test
    void aSwitchTurnsThemOff() {
        post("x")
                .change("blog.yaml", "author:", "markdownTwins: false\nauthor:")
                .build()
                .succeeds()
                .hasNot("a/index.md", "b/index.md")
                .file("llms.txt")
                .contains("](https://blog.example.org/a/): About it.");
    }
}
