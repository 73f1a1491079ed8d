package io.github.blogmaven.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.testing.SiteTester;
import io.github.blogmaven.testing.WebServer;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Links to other sites, from a post to the report. */
@Timeout(60)
class ExternalLinksTest {
    private WebServer other;

    @BeforeEach
    void start() throws IOException {
        other = new WebServer()
                .page("/fine", 200)
                .page("/gone", 404)
                .page("/closed", 403)
                .redirect("/old", 301, "/fine");
    }

    @AfterEach
    void stop() {
        other.close();
    }

    @Test
    void eachIsReportedWhereverItStands() {
        blog("""
                -- posts/a.md --
                ---
                title: A
                date: 2024-02-03
                cover: HOST/gone
                canonical: HOST/old
                ---
                [fine](HOST/fine), [gone](HOST/gone) and [closed](HOST/closed).

                ![old](HOST/old#there)
                -- posts/b.md --
                ---
                title: B
                date: 2024-02-04
                ---
                HOST/gone and [mail](mailto:a@b.dev)
                """)
                .checkLinks()
                .fails()
                .reports(
                        "posts/a.md:4:8 link-dead",
                        "posts/a.md:5:12 link-redirected",
                        "posts/a.md:7:" + (23 + other.url("").length()) + " link-dead",
                        "posts/a.md:7:" + (43 + 2 * other.url("").length()) + " link-unreachable",
                        "posts/a.md:9:8 link-redirected",
                        "posts/b.md:5:1 link-dead");
        assertThat(other.requests())
                .filteredOn(request -> request.startsWith("HEAD"))
                .hasSize(5);
    }

    @Test
    void theReportSaysWhatToWrite() {
        SiteTester blog = blog("""
                -- posts/a.md --
                ---
                title: A
                date: 2024-02-03
                ---
                [a](HOST/gone)
                [b](HOST/closed)
                [c](HOST/old#there)
                """).checkLinks();
        assertThat(blog.result().diagnostics())
                .extracting(Diagnostic::message, Diagnostic::hint)
                .extracting(found -> found.toList().toString().replace(other.url(""), "HOST"))
                .containsExactly(
                        "[there is nothing at HOST/gone: 127.0.0.1 answers 404, write where it is now, or try the copy of"
                                + " https://web.archive.org/web/20240203/HOST/gone]",
                        "[the link HOST/closed cannot be checked: 127.0.0.1 answers 403, open it; where it works, add it"
                                + " or its host to validation.links.skip in blog.yaml]",
                        "[what was at HOST/old#there has moved, write HOST/fine#there]");
    }

    @Test
    void aBlogAndAPostRateTheseRulesLikeOthers() {
        blog("""
                -- blog.yaml --
                validation:
                  link-dead: info
                  links: { skip: ["*/closed"] }
                -- posts/a.md --
                ---
                title: A
                date: 2024-02-03
                validation: { ignore: [link-redirected] }
                ---
                [gone](HOST/gone) [closed](HOST/closed) [old](HOST/old)
                """).checkLinks().succeeds().reports("posts/a.md:6:8 link-dead");
    }

    @Test
    void whatWasFineIsNotAskedForAgain() {
        SiteTester blog = blog("""
                -- posts/a.md --
                ---
                title: A
                date: 2024-02-03
                ---
                [fine](HOST/fine)
                """).checkLinks().succeeds().checkLinks().succeeds();
        assertThat(other.requests()).containsExactly("HEAD /fine");
        blog.now("2025-01-09T00:00:00Z").checkLinks().succeeds();
        assertThat(other.requests()).containsExactly("HEAD /fine", "HEAD /fine");
    }

    @Test
    void noOtherGoalAsks() {
        blog("""
                -- posts/a.md --
                ---
                title: A
                date: 2024-02-03
                ---
                [gone](HOST/gone)
                """).validate().succeeds().reports().build().succeeds().reports();
        assertThat(other.requests()).isEmpty();
    }

    @Test
    void noConnectionAtAllIsSaidOnce() {
        String closed = WebServer.closed();
        SiteTester blog = blog(
                """
                -- posts/a.md --
                ---
                title: A
                date: 2024-02-03
                ---
                """ + IntStream.range(0, 10).mapToObj(i -> closed + i + "\n").collect(Collectors.joining()));
        assertThatThrownBy(blog::checkLinks)
                .hasRootCauseMessage(
                        "none of 10 links to other sites can be reached. Check the connection, or name your"
                                + " proxy with -Dhttps.proxyHost=HOST -Dhttps.proxyPort=PORT");
    }

    private SiteTester blog(String sections) {
        return SiteTester.site(sections.replace("HOST", other.url("")));
    }
}
