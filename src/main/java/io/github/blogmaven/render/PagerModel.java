package io.github.blogmaven.render;

import io.github.blogmaven.content.RootMark;
import io.github.blogmaven.site.Pager;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a page of a list is among the others.
 *
 * @param number of this page, from 1
 * @param total number of pages
 * @param previous URL of the page before, empty on the first
 * @param next URL of the page after, empty on the last
 * @param pages the first, the last and those around this one
 */
public record PagerModel(int number, int total, String previous, String next, List<Step> pages) {
    /** How many pages before and after this one are linked. */
    private static final int REACH = 2;

    /**
     * A page to go to.
     *
     * @param number from 1
     * @param url its URL
     * @param current whether it is the page that is shown
     * @param gap whether pages are left out before it
     */
    public record Step(int number, String url, boolean current, boolean gap) {}

    static PagerModel of(Pager pager) {
        int total = pager.urls().size();
        List<Step> steps = new ArrayList<>();
        int last = 0;
        for (int n = 1; n <= total; n++) {
            if (n == 1 || n == total || Math.abs(n - pager.number()) <= REACH) {
                steps.add(new Step(n, url(pager, n), n == pager.number(), n > last + 1));
                last = n;
            }
        }
        return new PagerModel(
                pager.number(), total, url(pager, pager.number() - 1), url(pager, pager.number() + 1), steps);
    }

    private static String url(Pager pager, int number) {
        boolean there = number >= 1 && number <= pager.urls().size();
        return there ? RootMark.url(pager.urls().get(number - 1)) : "";
    }
}
