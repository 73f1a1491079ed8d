package io.github.blogmaven.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/**
 * What a check of links to other sites is asked to do, beside what the blog says.
 *
 * @param cache file of earlier answers; need not exist
 * @param privateHosts whether hosts of private networks are asked
 * @param retryPause before a request that failed for now is sent again; doubles with each
 * @param clock what the age of answers is measured by
 */
public record LinkCheckRequest(Path cache, boolean privateHosts, Duration retryPause, InstantSource clock) {}
