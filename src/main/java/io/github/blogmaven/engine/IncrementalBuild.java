package io.github.blogmaven.engine;

import io.github.blogmaven.config.ValidationConfig;
import io.github.blogmaven.config.Value;
import io.github.blogmaven.output.OutputDirectory;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A build that knows the one before it: where nothing changed, it says again what that one found, and does nothing. A build
 * that failed is never remembered.
 */
final class IncrementalBuild {
    private final BuildRequest request;
    private final Optional<OutputDirectory> output;
    private final BuildListener listener;
    private final LastBuildFile file;
    /** Taken before anything else is read: what changes meanwhile makes the next build work. */
    private final SourceFingerprint sources;

    private IncrementalBuild(
            BuildRequest request, String fingerprint, Optional<OutputDirectory> output, BuildListener listener)
            throws IOException {
        this.request = request;
        this.output = output;
        this.listener = listener;
        this.file = new LastBuildFile(request, output.isPresent() ? "builds" : "checks", fingerprint);
        this.sources = new SourceFingerprint(request);
    }

    /**
     * The build of a request; empty where it must not be one, which the listener is told.
     *
     * @param fingerprint of the request; empty where none can be made
     * @param output where it publishes; empty for one that only checks
     */
    static Optional<IncrementalBuild> of(
            BuildRequest request,
            Optional<RequestFingerprint> fingerprint,
            Optional<OutputDirectory> output,
            BuildListener listener)
            throws IOException {
        Optional<String> obstacle = obstacle(request);
        if (fingerprint.isEmpty() || obstacle.isPresent()) {
            listener.decided(
                    "building, because " + obstacle.orElse("the class path of the plugin has more than files"));
            return Optional.empty();
        }
        return Optional.of(new IncrementalBuild(request, fingerprint.get().request(), output, listener));
    }

    private static Optional<String> obstacle(BuildRequest request) {
        if (!request.incremental()) {
            return Optional.of("blog.incremental is false");
        }
        if (request.options().drafts()) {
            return Optional.of("drafts without a date have the time of the build");
        }
        if (request.reporting().templateMetrics()) {
            return Optional.of("templates are measured");
        }
        return request.updates().isEmpty() ? Optional.empty() : Optional.of("a committed file is brought up to date");
    }

    /** The result, where nothing has to be done for it. */
    Optional<BuildResult> unchanged() throws IOException {
        Optional<LastBuild> last = file.read();
        String reason = last.isEmpty() ? "no build like this one is known" : "";
        if (last.isPresent()) {
            reason = last.get().reasonToBuild(sources.value(), request, output).orElse("");
            if (reason.isEmpty()) {
                listener.found(last.get().found());
                listener.decided("nothing changed since the last build");
                return Optional.of(last.get().again());
            }
        }
        listener.decided("building, because " + reason);
        return Optional.empty();
    }

    /** Remembers a build that just ended. */
    void remember(CheckedBlog blog, BuildResult result) throws IOException {
        if (!result.failed() && readsOnlySources(blog)) {
            file.write(LastBuild.of(sources.value(), request, output, blog, result));
        }
    }

    /** Whether every file that the configuration names is among the sources. */
    private boolean readsOnlySources(CheckedBlog blog) throws IOException {
        ValidationConfig validation = blog.site().plan().config().validation();
        for (Optional<Value.Scalar> named : List.of(validation.schema(), validation.ledger())) {
            if (named.isPresent()
                    && !sources.holds(request.directories()
                            .configuration()
                            .resolve(named.get().text()))) {
                return false;
            }
        }
        return true;
    }
}
