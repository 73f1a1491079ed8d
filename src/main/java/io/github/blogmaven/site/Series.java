package io.github.blogmaven.site;

import java.util.List;

/**
 * Posts that belong together, to be read in order.
 *
 * @param name as the first post writes it
 * @param slug unique among series
 * @param url of its page, relative to the blog's root
 * @param posts listed posts, oldest first
 */
public record Series(String name, String slug, String url, List<PlannedDocument> posts) {}
