package io.github.blogmaven.site;

import static io.github.blogmaven.site.DocumentBuilder.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxonomyPlannerTest {

    @ParameterizedTest
    @CsvSource({
        "C, c",
        "C++, c-plus-plus",
        "C#, c-sharp",
        "F#, f-sharp",
        ".NET, dot-net",
        "ASP.NET, asp-net",
        "#java, java",
        "Machine Learning, machine-learning",
        "日本語, 日本語",
        "con, con-term"
    })
    void termsHaveReadableSlugs(String name, String slug) {
        assertThat(TermSlug.of(name)).isEqualTo(slug);
    }

    @Test
    void aNameWithoutLettersStillHasASlug() {
        assertThat(TermSlug.of("🚀")).matches("[0-9a-f]{8}").isNotEqualTo(TermSlug.of("🎉"));
    }

    @Test
    void termsAreOneWhenOnlyCaseDiffersAndNamedAsTheNewestPostDoes() {
        Planning blog = Planning.of(
                document("posts/a.md").date("2024-01-01").tags("java", "JAVA"),
                document("posts/b.md").date("2024-01-02").tags("Java"),
                document("posts/c.md").date("2024-01-03").tags("ant"));

        List<Taxonomy.Term> terms = blog.plan().taxonomies().get(0).terms();
        assertThat(terms).extracting(Taxonomy.Term::name).containsExactly("ant", "Java");
        assertThat(terms.get(1).posts()).containsExactly(blog.planned("posts/b.md"), blog.planned("posts/a.md"));
        assertThat(terms.get(1).url()).isEqualTo("tags/java/");
    }

    @Test
    void taxonomiesWithoutTermsAreLeftOut() {
        Planning blog = Planning.of(document("posts/a.md").categories("x"));

        assertThat(blog.outputs(RouteKind.TAXONOMY)).containsExactly("categories/index.html");
    }

    @Test
    void termsArePaged() {
        Planning blog = Planning.of(
                        document("posts/a.md").tags("日本"),
                        document("posts/b.md").tags("日本"),
                        document("posts/c.md").tags("日本"))
                .pageSize(2);

        assertThat(blog.outputs(RouteKind.TERM)).containsExactly("tags/日本/index.html", "tags/日本/page/2/index.html");
        Route.TermRoute second = (Route.TermRoute) blog.route("tags/日本/page/2/index.html");
        assertThat(second.url()).isEqualTo("tags/%E6%97%A5%E6%9C%AC/page/2/");
        assertThat(second.pager().posts()).containsExactly(blog.planned("posts/c.md"));
    }

    @Test
    void relatedPostsShareTermsAndRareOnesCountMore() {
        Planning blog = Planning.of(
                document("posts/a.md").tags("all", "rare"),
                document("posts/b.md").tags("all"),
                document("posts/c.md").tags("all", "rare"),
                document("posts/d.md").tags("other"),
                document("posts/e.md").tags("all").date("2024-02-01"));

        assertThat(((Route.DocumentRoute) blog.route("a/index.html")).related())
                .containsExactly(blog.planned("posts/c.md"), blog.planned("posts/e.md"), blog.planned("posts/b.md"));
        assertThat(((Route.DocumentRoute) blog.route("d/index.html")).related()).isEmpty();
    }
}
