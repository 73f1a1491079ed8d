package io.github.blogmaven.maven;

import io.github.blogmaven.engine.OtherSites;
import java.time.Duration;
import java.time.InstantSource;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals share that open connections. */
abstract class AbstractOnlineMojo extends AbstractBlogMojo {
    private static final Duration RETRY_PAUSE = Duration.ofSeconds(2);

    /**
     * Ask hosts of private networks too, as an intranet's blog wants it. Without it, posts of strangers cannot make a build
     * server send requests into its own network.
     */
    @Parameter(property = "blog.privateHosts", defaultValue = "false")
    private boolean privateHosts;

    final OtherSites otherSites() {
        return new OtherSites(privateHosts, RETRY_PAUSE, InstantSource.system());
    }
}
