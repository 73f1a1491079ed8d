package io.github.blogmaven.config;

import java.time.Duration;
import java.util.List;

/**
 * How links to other sites are checked: {@code validation.links} of {@code blog.yaml}.
 *
 * @param skip what is not asked for: hosts, which mean their subdomains too, and URLs; {@code *} stands for any characters
 * @param perHost requests that one host gets at the same time, at least 1
 * @param timeout longest wait for one answer
 * @param retries further requests after one that failed for now
 * @param expiry how long a good answer is remembered
 */
public record LinkCheckConfig(List<String> skip, int perHost, Duration timeout, int retries, Duration expiry) {

    /** What holds where a blog says nothing: polite to hosts, and patient with slow ones. */
    public static final LinkCheckConfig DEFAULT =
            new LinkCheckConfig(List.of(), 2, Duration.ofSeconds(20), 2, Duration.ofDays(7));
}
