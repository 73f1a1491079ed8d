package io.github.blogmaven.content;

import java.util.List;
import java.util.Map;

/**
 * Everything that was read from a source directory.
 *
 * @param documents posts and pages, by source path; unpublished ones too
 * @param leftOut those posts and pages whose errors leave nothing to publish, by source path, as far as they could be read:
 *     they are only checked
 * @param files everything else, by source path
 * @param copies source paths of copies of pictures that other sites have, by URL
 * @param layout what the source directory looks like
 */
public record Content(
        List<Document> documents,
        List<Document> leftOut,
        List<SourceFile> files,
        Map<String, String> copies,
        Layout layout) {

    /** What a source directory looks like. */
    public enum Layout {
        /** {@code posts/} and {@code pages/}. */
        BLOG,
        /** A flat folder in which every Markdown file is a post: a backup. */
        FLAT,
        /** A flat folder whose files are named and written as Hashnode does. */
        HASHNODE
    }
}
