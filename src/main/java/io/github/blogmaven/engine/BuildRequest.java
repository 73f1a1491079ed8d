package io.github.blogmaven.engine;

import io.github.blogmaven.config.BuildOptions;
import io.github.blogmaven.diagnostic.RepositoryPath;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/**
 * What a build is asked to do.
 *
 * @param directories where it reads and writes
 * @param options what the build says about the blog
 * @param failOn from which severity on nothing is written
 * @param baseline the file of accepted findings; need not exist
 * @param updates the committed files to bring up to date
 * @param reporting what reports say beside the findings
 * @param incremental whether nothing is done where nothing changed since the last build
 * @param threads number of worker threads, at least 1
 * @param postTimeout longest time for one post in one stage
 */
public record BuildRequest(
        Directories directories,
        BuildOptions options,
        FailOn failOn,
        Path baseline,
        Set<Update> updates,
        Reporting reporting,
        boolean incremental,
        int threads,
        Duration postTimeout) {

    /**
     * What reports say beside the findings.
     *
     * @param paths the way from the sources to their repository
     * @param version of this tool
     * @param templateMetrics whether to tell how long templates take
     */
    public record Reporting(RepositoryPath paths, String version, boolean templateMetrics) {}
}
