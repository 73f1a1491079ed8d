package io.github.blogmaven.config;

/**
 * What is written beside the pages, for readers who search and for machines.
 *
 * @param search whether readers can search
 * @param searchWords words of each document that the search knows, beside its title, headings and terms; at least 0
 * @param llms whether {@code llms.txt} is written
 * @param markdownTwins whether each document is published as Markdown too
 * @param socialCards whether a picture is drawn for each post without one; only with a base URL
 */
public record DiscoveryConfig(
        boolean search, int searchWords, boolean llms, boolean markdownTwins, boolean socialCards) {
    /** What a blog has that says nothing about it. */
    public static final DiscoveryConfig DEFAULT = new DiscoveryConfig(true, 300, true, true, false);
}
