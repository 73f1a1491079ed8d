package io.github.blogmaven.diagnostic;

import java.util.List;
import java.util.stream.Stream;

/**
 * Findings as workflow commands of GitHub Actions, which shows them beside the changed lines. It shows ten errors, ten
 * warnings and ten notices of a step, so no more are written.
 */
public final class GitHubAnnotations {
    private static final int SHOWN = 10;

    private final RepositoryPath paths;

    /** Annotations for one source directory. */
    public GitHubAnnotations(RepositoryPath paths) {
        this.paths = paths;
    }

    /** The commands, each a line of its own without line end: errors first. */
    public List<String> lines(List<Diagnostic> findings) {
        return Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO)
                .flatMap(severity -> findings.stream()
                        .filter(finding -> finding.severity() == severity)
                        .limit(SHOWN))
                .map(this::line)
                .toList();
    }

    private String line(Diagnostic finding) {
        Location location = finding.location();
        String command = finding.severity() == Severity.INFO
                ? "notice"
                : finding.severity().word();
        StringBuilder line = new StringBuilder("::" + command + " ");
        if (paths.isFile(location)) {
            line.append("file=").append(property(paths.path(location)));
            line.append(",line=").append(Math.max(1, location.line()));
            line.append(",col=").append(Math.max(1, location.column())).append(',');
        }
        String hint = finding.hint().isEmpty() ? "" : "\n" + finding.hint();
        return line.append("title=")
                .append(finding.rule().id())
                .append("::")
                .append(data(finding.message() + hint))
                .toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
