package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.DiagnosticFormat;
import io.github.blogmaven.testing.SiteFixture;
import io.github.blogmaven.testing.SiteTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The mistakes that authors of themes make, and what they are told. */
class TemplateProblemTest {
    private static final String FOUND = "found while rendering posts/first.md";

    private static Diagnostic problem(String... files) {
        SiteTester site =
                SiteTester.site("").add("posts/first.md", "---\ntitle: First\ndate: 2024-02-03\n---\nText.\n");
        for (int i = 0; i < files.length; i += 2) {
            site.add("theme/" + files[i], files[i + 1]);
        }
        List<Diagnostic> found = site.build().fails().result().diagnostics();
        assertThat(found).isNotEmpty();
        return found.get(0);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                arguments("${post.titel}", "1:3 ${post.titel} has no value", "did you mean post.title?"),
                arguments("\n  ${psot.title}", "2:5 ${psot} has no value", "did you mean post?"),
                arguments("<#assign x = post.titl>", "1:14 ${post.titl} has no value", "did you mean post.title?"),
                arguments("${post.getTitle()}", "1:3 ${post.getTitle} has no value", "did you mean post.title?"),
                arguments("${page.image.src}", "1:3 ${page.image.src} has no value", "page.image has"),
                arguments(
                        "${term.name}",
                        "1:3 ${term} has no value",
                        "not every page has it: write <#if term??>…</#if> around it;"),
                arguments(
                        "<#list site.menu as entry>\n${entry.titles}</#list>",
                        "2:3 ${entry.titles} has no value",
                        "did you mean entry.title?"),
                arguments(
                        "<#macro m who>${who.bdoy}</#macro><@m post/>",
                        "1:17 ${who.bdoy} has no value",
                        "did you mean who.body?"),
                arguments(
                        "${post.extra.mood}",
                        "1:3 ${post.extra.mood} has no value",
                        "write ${post.extra.mood!} where it may be missing;"),
                arguments(
                        "${post}",
                        "1:3 ${post}: For \"${...}\" content: Expected a text, but this has evaluated to a value with parts",
                        "write one of its parts, as ${post.absoluteUrl}: absoluteUrl, "),
                arguments(
                        "${post.authors}",
                        "1:3 ${post.authors}: For \"${...}\" content: Expected a text, but this has evaluated to a list",
                        "write <#list post.authors as each>…</#list>, or post.authors?size;"),
                arguments(
                        "<#if post.title>x</#if>",
                        "1:6 ${post.title}: For \"#if\" condition: Expected a boolean, but this has evaluated to a text",
                        "write post.title?has_content to ask whether there is any;"),
                arguments(
                        "<#if post.title == 3>x</#if>",
                        "1:6 ${post.title == 3}: Can't compare values of these types. Allowed comparisons are between two"
                                + " numbers, two strings, two dates, or two booleans. Left hand operand is a text."
                                + " Right hand operand is a number.",
                        FOUND),
                arguments("${posts[7].title}", "1:3 ${posts[7]} has no value", FOUND),
                arguments("${1 / 0}", "1:1 Arithmetic operation failed: / by zero", FOUND),
                arguments("<#stop \"no\">", "1:1 no", FOUND));
    }

    @ParameterizedTest
    @MethodSource("values")
    void wrongValueIsExplained(String template, String message, String hint) {
        Diagnostic problem = problem("post.ftlh", template);

        assertThat(problem.location() + " " + problem.message()).isEqualTo("theme/post.ftlh:" + message);
        assertThat(problem.hint()).startsWith(hint).endsWith(FOUND);
    }

    static Stream<Arguments> syntax() {
        return Stream.of(
                arguments("a\n<#if x>\nb\n", "2:1 <#if> has no end", "write </#if> behind what belongs to it"),
                arguments(
                        "<#-- <#list> -->\n<#list a as b>\n<#list c as d></#list>\n",
                        "2:1 <#list> has no end",
                        "write </#list> behind what belongs to it"),
                arguments(
                        "<@base.frame>\n<@base.x/>\n",
                        "1:1 <@base.frame> has no end",
                        "write </@base.frame> behind what belongs to it"),
                arguments(
                        "a\n</#if>",
                        "2:1 </#if> ends nothing here",
                        "look for what is open before it, or for the tag that it should end"),
                arguments("${post.title", "1:12 { has no end", "write } behind the expression"),
                arguments("<#includ \"x\">", "1:2 there is no directive #includ", "did you mean #include?"),
                arguments(
                        "<#xyzzyxyzzy>",
                        "1:2 there is no directive #xyzzyxyzzy",
                        "see the directives in the manual of FreeMarker"),
                arguments("${a?uppercase}", "1:5 there is no built-in ?uppercase", "did you mean ?upper_case?"),
                arguments("\n<#if>", "2:2 #if is an existing directive, but the tag is malformed.", ""));
    }

    @ParameterizedTest
    @MethodSource("syntax")
    void wrongSyntaxIsShownWhereItIs(String template, String message, String hint) {
        Diagnostic problem = problem("post.ftlh", template);

        assertThat(problem.location() + " " + problem.message()).isEqualTo("theme/post.ftlh:" + message);
        assertThat(problem.hint()).isEqualTo(hint);
    }

    static Stream<Arguments> others() {
        return Stream.of(
                arguments(
                        "\n<#include \"/partials/foter.ftlh\">",
                        "",
                        "post.ftlh:2:1 the theme has no template partials/foter.ftlh",
                        "did you mean /partials/footer.ftlh? " + FOUND),
                arguments(
                        "<#import \"/partials/bas.ftlh\" as base>",
                        "",
                        "post.ftlh:1:1 the theme has no template partials/bas.ftlh",
                        "did you mean /partials/base.ftlh? " + FOUND),
                arguments(
                        "<#include \"/../../x\">",
                        "",
                        "post.ftlh:1:1 the theme has no template x",
                        "add theme/x, or write the name of another one; " + FOUND),
                arguments(
                        "<#import \"/partials/base.ftlh\" as base>\n<@base.fram>x</@base.fram>",
                        "",
                        "post.ftlh:2:3 ${base.fram} has no value",
                        "did you mean base.frame? " + FOUND),
                arguments(
                        "<#import \"/m.ftlh\" as m>\n<@m.x/>",
                        "<#macro x>\n  ${post.titel}\n</#macro>",
                        "m.ftlh:2:5 ${post.titel} has no value",
                        "did you mean post.title? " + FOUND + ", called at post.ftlh:2"),
                arguments(
                        "<#import \"/m.ftlh\" as m>\n<@m.x/>",
                        "<#macro x y>${y}</#macro>",
                        "m.ftlh:1:1 When calling macro \"x\", required parameter \"y\" (parameter #1) was not specified.",
                        FOUND + ", called at post.ftlh:2"),
                arguments(
                        "a\n<#include \"/m.ftlh\">",
                        "<#list posts as p>\n</#lst>",
                        "m.ftlh:2:2 there is no directive #lst",
                        "did you mean #list?"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void mistakeBetweenTemplatesNamesTheOneToBlame(String post, String other, String message, String hint) {
        Diagnostic problem = problem("post.ftlh", post, "m.ftlh", other);

        assertThat(problem.location() + " " + problem.message()).isEqualTo("theme/" + message);
        assertThat(problem.hint()).isEqualTo(hint);
    }

    static Stream<Arguments> endless() {
        return Stream.of(
                arguments("<#macro m>\n <@m/></#macro>\n<@m/>", "", "post.ftlh:2:2"),
                arguments("a\n<#include \"/m.ftlh\">", "b\n <#include \"post.ftlh\">", "m.ftlh:2:2"),
                arguments("<#function f x>\n<#return f(x)></#function>\n${f(1)}", "", "post.ftlh:1:1"));
    }

    /** On a thread with a usual stack: a build overflows a very large one first, which takes seconds. */
    @ParameterizedTest
    @MethodSource("endless")
    void templateWithoutEndIsShownWhereItCallsItself(String post, String other, String place, @TempDir Path theme)
            throws IOException {
        Files.writeString(theme.resolve("post.ftlh"), post);
        Files.writeString(theme.resolve("m.ftlh"), other);

        Diagnostic problem = Rendered.of(SiteFixture.onePost("First", "<p>x</p>"), theme)
                .problems()
                .get(0);

        assertThat(problem.location() + " " + problem.message())
                .isEqualTo("theme/" + place + " the template includes or calls itself without end");
        assertThat(problem.hint()).isEqualTo("put it into an <#if> that is false some day; " + FOUND);
    }

    @Test
    void lineIsShownWithACaret() {
        assertThat(new DiagnosticFormat("src/blog/").format(problem("post.ftlh", "<p>\n\t${post.titel}</p>\n")))
                .isEqualTo("""
                        src/blog/theme/post.ftlh:2:4: error: ${post.titel} has no value [template-invalid]
                            \t${post.titel}</p>
                            \t  ^
                            did you mean post.title? found while rendering posts/first.md""");
    }
}
