package io.github.blogmaven.site;

import io.github.blogmaven.config.Author;
import java.util.List;

/**
 * An author of the registry who has posts, and so a page.
 *
 * @param author who it is
 * @param slug unique among authors
 * @param url of the first page, relative to the blog's root
 * @param posts listed posts, newest first
 */
public record Byline(Author author, String slug, String url, List<PlannedDocument> posts) {}
