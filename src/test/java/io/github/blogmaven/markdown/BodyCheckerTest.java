package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.content.Document;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.testing.SiteTester;
import org.junit.jupiter.api.Test;

class BodyCheckerTest {
    private static final String MODULE =
            "import A from './a'\n\nexport const b = 1;\n\nimport duties are high\n\n> import c from 'c'\n";

    @Test
    void moduleCodeIsReportedInMdx() {
        Document md = Rendering.document(MODULE, "");
        Document mdx = new Document(
                md.kind(),
                "posts/x.mdx",
                md.module(),
                md.headline(),
                md.publication(),
                md.address(),
                md.terms(),
                md.authors(),
                md.series(),
                md.cover(),
                md.display(),
                md.extra(),
                md.body());

        Rendering rendering = Rendering.of(mdx, Rendering.SANITIZE);

        assertThat(rendering.diagnostics()).extracting(Diagnostic::rule).containsOnly(Rule.MDX_UNSUPPORTED);
        assertThat(rendering.diagnostics()).extracting(d -> d.location().line()).containsExactly(1, 3);
        assertThat(rendering.html()).contains("<p>import A from './a'</p>");
        assertThat(Rendering.of(md, Rendering.SANITIZE).diagnostics()).isEmpty();
    }

    @Test
    void checksSurviveFrontMatterLineEndsTabsAndLists() {
        SiteTester.site("""
                        -- posts/x.md --
                        ---
                        title: X
                        date: 2024-01-02
                        ---
                        🚀 **open

                        #### Deep

                        > 1. a

                        -\t```jaav
                        \tx
                        \t```
                        """.replace("\n", "\r\n").replaceFirst("--\r\n", "--\n"))
                .build()
                .succeeds()
                .reports(
                        "posts/x.md:5:3 emphasis-unclosed",
                        "posts/x.md:7:1 heading-skipped",
                        "posts/x.md:11:6 fence-language-unknown");
    }

    @Test
    void excerptsOfTheFrontMatterAreNotTheBody() {
        assertThat(Rendering.of(Rendering.document("Body.", "Given **excerpt"), Rendering.SANITIZE)
                        .diagnostics())
                .isEmpty();
    }
}
