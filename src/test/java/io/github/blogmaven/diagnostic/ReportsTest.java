package io.github.blogmaven.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ReportsTest {
    private static final RepositoryPath PATHS = new RepositoryPath("docs/src/blog/");

    private static final Diagnostic ERROR = new Diagnostic(
            Rule.DATE_INVALID,
            Severity.ERROR,
            new Location("posts/zwei Wörter.md", 3, 7),
            "cannot read the date \"\n::error::forged\u001b[31m]]>\"",
            "write a date",
            "date: x");
    private static final Diagnostic WARNING = new Diagnostic(
            Rule.TITLE_MISSING, Severity.WARNING, Location.file("posts/a,b:c.md"), "100% wrong\r", "", "");
    private static final Diagnostic NOTE =
            new Diagnostic(Rule.NO_POSTS, Severity.INFO, Location.file(""), "there are no posts", "", "");
    private static final List<Diagnostic> ALL = List.of(NOTE, WARNING, ERROR);

    @Test
    void sarifNamesRulesPlacesAndFingerprints() throws IOException {
        JsonObject run = JsonParser.parseString(new SarifReport("1.2", PATHS).json(ALL))
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject();
        JsonArray rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
        JsonArray results = run.getAsJsonArray("results");
        for (int i = 0; i < results.size(); i++) {
            JsonObject result = results.get(i).getAsJsonObject();
            assertThat(rules.get(result.get("ruleIndex").getAsInt())
                            .getAsJsonObject()
                            .get("id"))
                    .isEqualTo(result.get("ruleId"));
        }
        assertThat(results.get(0).getAsJsonObject().getAsJsonArray("locations")).isEmpty();
        assertThat(results.get(1).toString()).contains("\"level\":\"warning\"").doesNotContain("region");
        assertThat(results.get(2).toString())
                .contains("\"uri\":\"docs/src/blog/posts/zwei%20W%C3%B6rter.md\"", "\"startLine\":3,\"startColumn\":7");
    }

    @Test
    void junitIsWellFormedAndCountsWhatFailsTheBuild() throws Exception {
        JunitReport report = new JunitReport(new DiagnosticFormat("src/"), d -> d.severity() == Severity.ERROR);
        String xml = report.xml(
                new TreeSet<>(List.of("posts/clean.md", WARNING.location().path())), ALL);
        Element suites = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
        NodeList suite = suites.getElementsByTagName("testsuite");
        assertThat(suite.getLength()).isEqualTo(4);
        assertThat(suites.getAttribute("failures")).isEqualTo("1");
        assertThat(suites.getAttribute("tests")).isEqualTo("4");
        assertThat(suites.getElementsByTagName("testcase").getLength()).isEqualTo(4);
        assertThat(suites.getElementsByTagName("failure").getLength()).isEqualTo(1);
        assertThat(suites.getElementsByTagName("system-out").getLength()).isEqualTo(2);
    }

    @Test
    void annotationsAreOneLineEachErrorsFirst() {
        List<String> lines = new GitHubAnnotations(PATHS).lines(ALL);
        assertThat(lines).hasSize(3).noneMatch(line -> line.contains("\n") || line.contains("\r"));
        assertThat(lines.get(0))
                .startsWith("::error file=docs/src/blog/posts/zwei Wörter.md,line=3,col=7,title=date-invalid::cannot")
                .contains("%0A::error::forged");
        assertThat(lines.get(1))
                .isEqualTo("::warning file=docs/src/blog/posts/a%2Cb%3Ac.md,line=1,col=1,title=title-missing::100%25"
                        + " wrong%0D");
        assertThat(lines.get(2)).isEqualTo("::notice title=no-posts::there are no posts");
    }

    @Test
    void gitHubShowsNoMoreThanTenOfAKind() {
        List<Diagnostic> many = java.util.Collections.nCopies(25, ERROR);
        assertThat(new GitHubAnnotations(PATHS).lines(many)).hasSize(10);
    }

    @Test
    void gitLabGetsPathsOfTheRepository() throws IOException {
        JsonArray issues =
                JsonParser.parseString(new GitLabReport(PATHS).json(ALL)).getAsJsonArray();
        assertThat(issues.get(2).toString())
                .contains(
                        "\"path\":\"docs/src/blog/posts/zwei Wörter.md\"", "\"begin\":3", "\"severity\":\"critical\"");
        assertThat(issues.get(1).toString()).contains("\"begin\":1");
    }

    @Test
    void fingerprintsStayWhenLinesMoveAndDifferForRepetitions() {
        Diagnostic moved = new Diagnostic(
                ERROR.rule(),
                ERROR.severity(),
                new Location(ERROR.location().path(), 9, 9),
                "said otherwise",
                "",
                "  " + ERROR.sourceLine());
        assertThat(Fingerprint.of(List.of(moved))).isEqualTo(Fingerprint.of(List.of(ERROR)));
        assertThat(Fingerprint.of(List.of(ERROR, moved))).doesNotHaveDuplicates();
    }
}
