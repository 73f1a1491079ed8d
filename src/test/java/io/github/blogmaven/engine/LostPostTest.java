package io.github.blogmaven.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.testing.SiteTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that look like posts but are none because of their names. */
class LostPostTest {
    private static final String POST = "---\ntitle: T\ndate: 2024-01-01\n---\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    posts/x.adoc      | AsciiDoc is not read                                          | write it in Markdown as x.md
                    pages/x.RST       | reStructuredText is not read                                  | write it in Markdown as x.md
                    posts/x.mdown     | its name does not end in .md                                  | rename it to x.md
                    posts/x.md.txt    | its name does not end in .md                                  | rename it to x.md
                    posts/a/x.md~     | its name does not end in .md                                  | rename it to x.md
                    posts/x.mdx.bak   | its name does not end in .md                                  | rename it to x.mdx
                    posts/x.html      | it begins with front matter, but its name does not end in .md | rename it to x.md if
                    posts/x.txt       | it begins with front matter, but its name does not end in .md | rename it to x.md if
                    """)
    void areReported(String path, String reason, String hint) {
        SiteTester site =
                SiteTester.site("").add("posts/a.md", POST).add(path, POST).validate();
        site.reports(path + " source-not-a-post");
        Diagnostic problem = site.result().diagnostics().get(0);
        assertThat(problem.message()).isEqualTo("this is no post and is left out: " + reason);
        assertThat(problem.hint()).startsWith(hint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "posts/a.md~",
                "posts/a.md.orig",
                "posts/README.adoc",
                "posts/x.png",
                "posts/x.asc",
                "posts/x",
                "posts/x.json",
                "assets/x.adoc",
                "assets/x.html",
                "theme/x.org",
                "docs/x.rst"
            })
    void otherFilesAreNot(String path) {
        SiteTester.site("").add("posts/a.md", POST).add(path, POST).validate().reports();
    }

    @Test
    void textWithoutFrontMatterIsAnyFile() {
        SiteTester.site("")
                .add("posts/a.md", POST)
                .add("posts/robots.txt", "Hi")
                .add("posts/x.html", "<p>")
                .validate()
                .reports();
    }

    @Test
    void filesOfABundleAndFilesThatPostsLinkToArePublished() {
        SiteTester.site("")
                .add("posts/a.md", POST + "[manual](manual.rst)")
                .add("posts/manual.rst", "x")
                .add("posts/b/index.md", POST)
                .add("posts/b/notes.adoc", "x")
                .build()
                .has("manual.rst", "b/notes.adoc")
                .reports();
    }

    @Test
    void inAFlatFolderTheyStandBesidePosts() {
        SiteTester.site("")
                .add("a.md", POST)
                .add("b.adoc", "x")
                .add("README.adoc", "x")
                .add("x.html", POST)
                .add("_posts/c.textile", "x")
                .add("docs/d.rst", "x")
                .validate()
                .reports("_posts/c.textile source-not-a-post", "b.adoc source-not-a-post");
    }

    @Test
    void aBlogWithoutPostsIsMentioned() {
        SiteTester.site("")
                .add("pages/about.md", "---\ntitle: About\n---\n")
                .validate()
                .reports(" no-posts");
    }
}
