package io.github.blogmaven.diagnostic;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * {@code diagnostics.sarif}, for code scanning: SARIF 2.1.0 (OASIS standard) with one run, the rules that were broken and
 * one result a finding. Columns count code points, as everywhere here.
 */
public final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String HOME = "https://blogmaven.github.io/blog-maven-plugin/";

    private final String version;
    private final RepositoryPath paths;

    /**
     * A report for one source directory.
     *
     * @param version of this tool
     * @param paths from sources to the repository, whose root is {@code %SRCROOT%}
     */
    public SarifReport(String version, RepositoryPath paths) {
        this.version = version;
        this.paths = paths;
    }

    /** The report as JSON text, indented, with a final line end; the findings must be in order. */
    public String json(List<Diagnostic> findings) throws IOException {
        StringBuilderWriter text = new StringBuilderWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.setHtmlSafe(false);
            json.beginObject();
            json.name("$schema").value(SCHEMA);
            json.name("version").value("2.1.0");
            json.name("runs").beginArray();
            run(json, findings);
            json.endArray();
            json.endObject();
        }
        return text.append('\n').toString();
    }

    private void run(JsonWriter json, List<Diagnostic> findings) throws IOException {
        List<Rule> rules = new ArrayList<>(
                new TreeSet<>(findings.stream().map(Diagnostic::rule).toList()));
        json.beginObject();
        json.name("tool").beginObject().name("driver").beginObject();
        json.name("name").value("blog-maven-plugin");
        json.name("version").value(version);
        json.name("informationUri").value(HOME);
        json.name("rules").beginArray();
        for (Rule rule : rules) {
            rule(json, rule);
        }
        json.endArray();
        json.endObject().endObject();
        json.name("columnKind").value("unicodeCodePoints");
        json.name("results").beginArray();
        List<String> fingerprints = Fingerprint.of(findings);
        for (int i = 0; i < findings.size(); i++) {
            result(json, findings.get(i), rules, fingerprints.get(i));
        }
        json.endArray();
        json.endObject();
    }

    private static void rule(JsonWriter json, Rule rule) throws IOException {
        RuleGuide guide = RuleGuide.of(rule);
        json.beginObject();
        json.name("id").value(rule.id());
        text(json, "shortDescription", rule.meaning());
        text(json, "fullDescription", guide.explanation());
        json.name("help").beginObject();
        json.name("text").value(guide.explanation());
        json.name("markdown").value(guide.markdown(rule));
        json.endObject();
        json.name("helpUri").value(RuleGuide.url(rule));
        json.name("defaultConfiguration").beginObject();
        json.name("level").value(level(rule.severity()));
        json.endObject();
        json.endObject();
    }

    private void result(JsonWriter json, Diagnostic finding, List<Rule> rules, String fingerprint) throws IOException {
        json.beginObject();
        json.name("ruleId").value(finding.rule().id());
        json.name("ruleIndex").value(rules.indexOf(finding.rule()));
        json.name("level").value(level(finding.severity()));
        String hint = finding.hint().isEmpty() ? "" : "\n" + finding.hint();
        text(json, "message", finding.message() + hint);
        json.name("locations").beginArray();
        if (paths.isFile(finding.location())) {
            location(json, finding.location());
        }
        json.endArray();
        json.name("partialFingerprints").beginObject();
        json.name("blogMavenPlugin/v1").value(fingerprint);
        json.endObject();
        json.endObject();
    }

    private void location(JsonWriter json, Location location) throws IOException {
        json.beginObject().name("physicalLocation").beginObject();
        json.name("artifactLocation").beginObject();
        json.name("uri").value(paths.uri(location));
        json.name("uriBaseId").value("%SRCROOT%");
        json.endObject();
        if (location.line() > 0) {
            json.name("region").beginObject();
            json.name("startLine").value(location.line());
            json.name("startColumn").value(location.column());
            json.endObject();
        }
        json.endObject().endObject();
    }

    private static void text(JsonWriter json, String name, String text) throws IOException {
        json.name(name).beginObject().name("text").value(text).endObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
            case OFF -> "none";
        };
    }
}
