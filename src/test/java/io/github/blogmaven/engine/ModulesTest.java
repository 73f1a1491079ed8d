package io.github.blogmaven.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.SiteTester;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One blog of the sources of several modules. */
class ModulesTest {

    private static SiteTester built(String sources) {
        return SiteTester.site(sources).modules("box", "saw", "axe").build();
    }

    private static List<String> problems(SiteTester site) {
        return site.result().diagnostics().stream()
                .map(found -> found.location() + " " + found.rule().id())
                .toList();
    }

    @Test
    void problemsAreWhereTheFilesAre() {
        SiteTester site = built("""
                -- src/blog/blog.yaml --
                titel: Box
                validation: { schema: missing.json }
                -- src/blog/theme/extra.ftlh --
                <#if
                -- saw/src/blog/posts/teeth.md --
                ---
                title: Teeth
                date: 2024-05-06
                layout: unknown
                ---
                [gone](gone.md)
                """);
        assertThat(problems(site))
                .contains(
                        "src/blog/blog.yaml:1:1 config-key-unknown",
                        "saw/src/blog/posts/teeth.md:4:9 template-invalid",
                        "saw/src/blog/posts/teeth.md:6:8 link-broken")
                .anyMatch(problem -> problem.matches("src/blog/theme/extra.ftlh:\\d+:\\d+ template-invalid"))
                .anyMatch(problem -> problem.startsWith("src/blog/blog.yaml:2:"))
                .noneMatch(problem -> problem.startsWith("src/blog/saw"));
    }

    @Test
    void templateThatFailsWhileRenderingIsNamedByItsPath() {
        SiteTester site = built("""
                -- src/blog/theme/post.ftlh --
                ${post.nothing}
                -- axe/src/blog/posts/edge.md --
                ---
                title: Edge
                date: 2024-05-06
                ---
                Sharp.
                """);
        assertThat(problems(site))
                .anyMatch(problem -> problem.matches("src/blog/theme/post.ftlh:1:\\d+ template-invalid"));
    }

    @Test
    void modulesDoNotTakeEachOthersPlace() {
        SiteTester site = built("""
                -- src/blog/pages/about.md --
                ---
                title: About the box
                ---
                Box.
                -- saw/src/blog/pages/about.md --
                ---
                title: About the saw
                ---
                Saw.
                -- saw/src/blog/assets/a.txt --
                of the saw
                -- axe/src/blog/assets/a.txt --
                of the axe
                -- saw/src/blog/posts/new.md --
                ---
                title: New
                date: 2024-05-06
                ---
                [mine](/a.txt), [other](../../../../axe/src/blog/posts/new.md), [about](/about/)
                -- axe/src/blog/posts/new.md --
                ---
                title: New too
                slug: new-too
                date: 2024-05-07
                ---
                [mine](/a.txt)
                """);
        assertThat(problems(site)).isEmpty();
        site.has("about/index.html", "saw/about/index.html", "saw/a.txt", "axe/a.txt", "modules/saw/index.html");
        assertThat(site.tree().get("new/index.html"))
                .contains("href=\"../saw/a.txt\"", "href=\"../new-too/\"", "href=\"../saw/about/\"");
        assertThat(site.tree().get("new-too/index.html")).contains("href=\"../axe/a.txt\"");
    }

    @Test
    void projectWithoutAnyPostsIsTold() {
        assertThat(problems(built("-- src/blog/blog.yaml --\ntitle: Box\n"))).contains(" no-posts");
    }
}
