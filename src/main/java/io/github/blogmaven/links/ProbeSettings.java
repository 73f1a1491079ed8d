package io.github.blogmaven.links;

import java.time.Duration;

/**
 * How requests are sent.
 *
 * @param userAgent how the tool introduces itself
 * @param timeout longest wait for a connection, and again for an answer
 * @param retries further requests after one that failed for now, at least 0
 * @param pause before the first retry; doubles with each
 * @param privateHosts whether hosts of private networks are asked
 */
public record ProbeSettings(String userAgent, Duration timeout, int retries, Duration pause, boolean privateHosts) {}
