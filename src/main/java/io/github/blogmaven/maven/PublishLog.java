package io.github.blogmaven.maven;

import static io.github.blogmaven.diagnostic.DiagnosticFormat.plural;

import io.github.blogmaven.engine.BuildResult;
import io.github.blogmaven.engine.Published;
import org.apache.maven.plugin.logging.Log;

/** Says what became of an output directory. */
final class PublishLog {

    private PublishLog() {}

    /** The last line of a run that failed; the directory is as the user would type it. */
    static String failure(BuildResult result, String directory) {
        return result.summary() + "; nothing was written to " + directory;
    }

    /** Logs two lines; the second names the page to begin with, as the user would type its path. */
    static void tell(Log log, Published published, String index) {
        log.info(plural(published.pages(), "page") + ", " + plural(published.written(), "file") + " written, "
                + published.unchanged() + " unchanged, " + published.removed() + " removed");
        log.info("Open " + index);
    }
}
