package io.github.blogmaven.engine;

import io.github.blogmaven.content.Content;
import io.github.blogmaven.render.Theme;
import io.github.blogmaven.site.Site;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A blog after all stages that find problems in its sources.
 *
 * @param content everything that was read
 * @param site the complete site
 * @param theme what its pages will look like
 * @param documents paths of all documents that were found, unreadable ones included
 */
record CheckedBlog(Content content, Site site, Theme theme, SortedSet<String> documents) {

    /** Paths of the documents whose errors leave nothing to publish. */
    SortedSet<String> leftOut() {
        SortedSet<String> paths = new TreeSet<>(documents);
        content.documents().forEach(document -> paths.remove(document.source()));
        return paths;
    }
}
