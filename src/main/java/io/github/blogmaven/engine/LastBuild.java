package io.github.blogmaven.engine;

import io.github.blogmaven.content.Content;
import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.Publication;
import io.github.blogmaven.output.FileFingerprint;
import io.github.blogmaven.output.OutputDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a build that did not fail knows of itself, so that the next one has nothing to do where nothing changed.
 *
 * @param sources fingerprint of everything that was read, taken before anything was read
 * @param output fingerprint of everything that was written, reports included; a build that only checks writes nothing else
 * @param from when it was
 * @param until when a post appears or disappears next, so that the same sources make another site
 * @param found what it told of the sources
 * @param result what it did
 */
record LastBuild(
        String sources, String output, Instant from, Optional<Instant> until, String found, BuildResult result) {

    /** What a build just did that publishes to a directory, if it publishes. */
    static LastBuild of(
            String sources,
            BuildRequest request,
            Optional<OutputDirectory> output,
            CheckedBlog blog,
            BuildResult result)
            throws IOException {
        Instant now = request.options().now();
        return new LastBuild(
                sources,
                written(request, output),
                now,
                until(blog.content(), now),
                ContentSummary.of(blog.content()),
                result);
    }

    private static Optional<Instant> until(Content content, Instant now) {
        return Stream.concat(content.documents().stream(), content.leftOut().stream())
                .map(Document::publication)
                .flatMap(LastBuild::dates)
                .filter(date -> date.isAfter(now))
                .min(Instant::compareTo);
    }

    private static Stream<Instant> dates(Publication publication) {
        return Stream.of(publication.published(), publication.updated(), publication.expires())
                .flatMap(Optional::stream)
                .map(date -> date.toInstant());
    }

    /** The fingerprint of what a build wrote. */
    private static String written(BuildRequest request, Optional<OutputDirectory> output) throws IOException {
        FileFingerprint fingerprint = new FileFingerprint();
        if (output.isPresent()) {
            fingerprint.tree(output.get().path());
        }
        for (Path report : Reports.files(request.directories().reports())) {
            fingerprint.tree(report);
        }
        return fingerprint.value();
    }

    /** Why a build now would write something else, or may; empty where it would not. */
    Optional<String> reasonToBuild(String sourcesNow, BuildRequest request, Optional<OutputDirectory> output)
            throws IOException {
        Instant now = request.options().now();
        if (!sources.equals(sourcesNow)) {
            return Optional.of("the sources changed");
        }
        if (now.isBefore(from)) {
            return Optional.of("the last build was later");
        }
        if (until.filter(date -> !now.isBefore(date)).isPresent()) {
            return Optional.of("the time of a post has come");
        }
        boolean settled = output.map(OutputDirectory::isSettled).orElse(true);
        if (!settled || !this.output.equals(written(request, output))) {
            return Optional.of("the output or the reports changed");
        }
        return Optional.empty();
    }

    /** What a build does that has nothing to do. */
    BuildResult again() {
        Published last = result.published();
        int files = last.written() + last.unchanged();
        return new BuildResult(
                result.diagnostics(),
                result.failed(),
                result.documents(),
                new Published(last.baseUrl(), last.pages(), 0, files, 0));
    }
}
