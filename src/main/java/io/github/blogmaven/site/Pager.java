package io.github.blogmaven.site;

import java.util.List;

/**
 * One page of a list.
 *
 * @param number from 1
 * @param urls of all pages of the list, relative to the blog's root; the first is the list's own
 * @param posts of this page
 */
public record Pager(int number, List<String> urls, List<PlannedDocument> posts) {}
