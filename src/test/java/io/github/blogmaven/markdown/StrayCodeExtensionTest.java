package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.content.Document;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Rule;
import org.junit.jupiter.api.Test;

class StrayCodeExtensionTest {
    private static final String MODULE =
            "import A from './a'\n\nexport const b = 1;\n\nimport duties are high\n\n> import c from 'c'\n";

    @Test
    void moduleCodeIsReportedInMdx() {
        Document md = Rendering.document(MODULE, "");
        Document mdx = new Document(
                md.kind(),
                "posts/x.mdx",
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
    void fenceThatLastsToTheEndIsReportedWhereItOpens() {
        assertThat(Rendering.of("a\n\n~~~~ js\nb\n~~~\n").report())
                .isEqualTo("3:1 fence-unclosed: the code fence is never closed, so the rest of the text is code"
                        + " (write ~~~~ on a line of its own after the code)\n");
    }

    @Test
    void fencesThatPairUpWronglyAfterOneInAListAreOneProblem() {
        assertThat(Rendering.of("- a\n\n  ```\n  b\n```\n\nprose\n").diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(d.location().line()).isEqualTo(3));
    }
}
