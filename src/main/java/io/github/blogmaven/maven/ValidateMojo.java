package io.github.blogmaven.maven;

import io.github.blogmaven.engine.BlogEngine;
import io.github.blogmaven.engine.BuildListener;
import io.github.blogmaven.engine.BuildRequest;
import io.github.blogmaven.engine.BuildResult;
import io.github.blogmaven.engine.Update;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks every post, page and setting of the blog like a compiler: all problems in one run, each at its place, with what to
 * write instead. Writes reports, but no site, and opens no connection.
 *
 * @since 0.1.0
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, requiresProject = false, threadSafe = true)
public final class ValidateMojo extends AbstractBlogMojo {

    /** Accept what is wrong today: write the file {@code blog.baseline} anew, so that only new findings count from now on. */
    @Parameter(property = "blog.updateBaseline", defaultValue = "false")
    private boolean updateBaseline;

    /** Write the ledger of published URLs anew, the file that {@code validation.ledger} of {@code blog.yaml} names. */
    @Parameter(property = "blog.updateLedger", defaultValue = "false")
    private boolean updateLedger;

    @Override
    BuildResult build(BuildRequest request, Project owner, BuildListener listener) throws IOException {
        return BlogEngine.validate(request, listener);
    }

    @Override
    Set<Update> updates() {
        Set<Update> updates = EnumSet.noneOf(Update.class);
        if (updateBaseline) {
            updates.add(Update.BASELINE);
        }
        if (updateLedger) {
            updates.add(Update.LEDGER);
        }
        return updates;
    }
}
