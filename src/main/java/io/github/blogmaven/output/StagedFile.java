package io.github.blogmaven.output;

/**
 * A file of the site that is being published.
 *
 * @param digest its content
 * @param changed whether it waits in the stage; otherwise the output directory already has it
 */
record StagedFile(FileDigest digest, boolean changed) {}
