package io.github.blogmaven.output;

import java.util.List;

/**
 * What a publication did to the output directory.
 *
 * @param written files that are new or have new content
 * @param unchanged files that were there already
 * @param removed files of an earlier build that are gone
 * @param kept files of an earlier build that are no longer part of the site but were changed by somebody else since, so
 *     that they were left alone; relative to the output directory, sorted
 */
public record PublishResult(int written, int unchanged, int removed, List<String> kept) {}
