package io.github.blogmaven.diagnostic;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;

/** {@code gl-code-quality.json}: GitLab's code quality report, an array with one object a finding. */
public final class GitLabReport {
    private final RepositoryPath paths;

    /** A report for one source directory. */
    public GitLabReport(RepositoryPath paths) {
        this.paths = paths;
    }

    /** The report as JSON text, indented, with a final line end; the findings must be in order. */
    public String json(List<Diagnostic> findings) throws IOException {
        List<String> fingerprints = Fingerprint.of(findings);
        StringBuilderWriter text = new StringBuilderWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.setHtmlSafe(false);
            json.beginArray();
            for (int i = 0; i < findings.size(); i++) {
                write(json, findings.get(i), fingerprints.get(i));
            }
            json.endArray();
        }
        return text.append('\n').toString();
    }

    private void write(JsonWriter json, Diagnostic finding, String fingerprint) throws IOException {
        json.beginObject();
        json.name("description").value(finding.message());
        json.name("check_name").value(finding.rule().id());
        json.name("fingerprint").value(fingerprint);
        json.name("severity").value(severity(finding.severity()));
        json.name("location").beginObject();
        json.name("path").value(paths.path(finding.location()));
        json.name("lines").beginObject();
        json.name("begin").value(Math.max(1, finding.location().line()));
        json.endObject().endObject().endObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "critical";
            case WARNING -> "minor";
            case INFO, OFF -> "info";
        };
    }
}
