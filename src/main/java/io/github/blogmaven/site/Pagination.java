package io.github.blogmaven.site;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of posts cut into pages.
 *
 * @param paths where the pages are
 * @param pagers what is on them, in the same order
 */
record Pagination(List<SitePath> paths, List<Pager> pagers) {

    /**
     * Cuts a list; an empty one has one empty page.
     *
     * @param folder output folder of the list, empty or with a final {@code /}
     */
    static Pagination of(String folder, List<PlannedDocument> posts, int pageSize) {
        int pages = Math.max(1, (posts.size() + pageSize - 1) / pageSize);
        List<SitePath> paths = new ArrayList<>();
        for (int number = 1; number <= pages; number++) {
            paths.add(SitePath.folder(number == 1 ? folder : folder + "page/" + number));
        }
        List<String> urls = paths.stream().map(SitePath::url).toList();
        List<Pager> pagers = new ArrayList<>();
        for (int number = 1; number <= pages; number++) {
            List<PlannedDocument> part =
                    posts.subList((number - 1) * pageSize, Math.min(posts.size(), number * pageSize));
            pagers.add(new Pager(number, urls, List.copyOf(part)));
        }
        return new Pagination(List.copyOf(paths), List.copyOf(pagers));
    }
}
