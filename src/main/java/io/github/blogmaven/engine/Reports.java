package io.github.blogmaven.engine;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.DiagnosticFormat;
import io.github.blogmaven.diagnostic.DiagnosticsReport;
import io.github.blogmaven.diagnostic.GitLabReport;
import io.github.blogmaven.diagnostic.JunitReport;
import io.github.blogmaven.diagnostic.SarifReport;
import io.github.blogmaven.engine.BuildRequest.Reporting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;

/** The machine-readable reports of a build, in a directory that is never published. */
final class Reports {
    private static final String POSTS = "posts.json";
    private static final String DIAGNOSTICS = "diagnostics.json";
    private static final String SARIF = "diagnostics.sarif";
    private static final String JUNIT = "TEST-blog.xml";
    private static final String GITLAB = "gl-code-quality.json";

    private final BuildRequest request;
    private final CheckedBlog blog;
    private final List<Diagnostic> findings;

    Reports(BuildRequest request, CheckedBlog blog, List<Diagnostic> findings) {
        this.request = request;
        this.blog = blog;
        this.findings = findings;
    }

    /** Where they all are. */
    static List<Path> files(Path directory) {
        return List.of(
                directory.resolve(POSTS),
                directory.resolve(DIAGNOSTICS),
                directory.resolve(SARIF),
                directory.resolve(JUNIT),
                directory.resolve(GITLAB));
    }

    /** Writes all of them and returns where they are. */
    Path write() throws IOException {
        Reporting reporting = request.reporting();
        PostsReport posts = new PostsReport(blog.site().plan(), blog.site().bodies());
        DiagnosticFormat format = new DiagnosticFormat(reporting.paths().prefix());
        JunitReport junit = new JunitReport(format, finding -> request.failOn().isReachedBy(List.of(finding)));
        write(POSTS, posts.json(blog.content().documents(), blog.leftOut()));
        write(DIAGNOSTICS, DiagnosticsReport.json(findings));
        write(SARIF, new SarifReport(reporting.version(), reporting.paths()).json(findings));
        write(JUNIT, junit.xml(blog.documents(), findings));
        write(GITLAB, new GitLabReport(reporting.paths()).json(findings));
        return request.directories().reports();
    }

    /** Writes a report unless it is there already; a reader never sees a part of it. */
    private void write(String name, String text) throws IOException {
        Path directory = request.directories().reports();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path file = directory.resolve(name);
        if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            Files.createDirectories(directory);
            Path draft = directory.resolve("." + name + ".tmp");
            Files.write(draft, bytes);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
