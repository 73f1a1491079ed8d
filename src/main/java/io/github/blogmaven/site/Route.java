package io.github.blogmaven.site;

import io.github.blogmaven.content.SourceFile;
import java.util.List;
import java.util.Optional;

/** One file of the output and everything that decides what is in it. */
public sealed interface Route {

    RouteKind kind();

    /** Relative to the output directory, not encoded: {@code hello/index.html}. */
    String output();

    /** Relative to the blog's root, percent-encoded: {@code hello/}. */
    String url();

    /** A page of the home list. */
    record HomeRoute(String output, String url, Pager pager) implements Route {
        @Override
        public RouteKind kind() {
            return RouteKind.HOME;
        }
    }

    /**
     * A post or a page.
     *
     * @param newer the next newer listed post, for listed posts
     * @param older the next older listed post, for listed posts
     * @param related listed posts about the same things, most related first
     * @param series the series it belongs to
     */
    record DocumentRoute(
            PlannedDocument document,
            Optional<PlannedDocument> newer,
            Optional<PlannedDocument> older,
            List<PlannedDocument> related,
            Optional<Series> series)
            implements Route {
        @Override
        public RouteKind kind() {
            return document.document().isPost() ? RouteKind.POST : RouteKind.PAGE;
        }

        @Override
        public String output() {
            return document.output();
        }

        @Override
        public String url() {
            return document.url();
        }
    }

    /** The list of a taxonomy's terms. */
    record TaxonomyRoute(String output, String url, Taxonomy taxonomy) implements Route {
        @Override
        public RouteKind kind() {
            return RouteKind.TAXONOMY;
        }
    }

    /** A page of a term's posts. */
    record TermRoute(String output, String url, Taxonomy taxonomy, Taxonomy.Term term, Pager pager) implements Route {
        @Override
        public RouteKind kind() {
            return RouteKind.TERM;
        }
    }

    /** All posts by year. */
    record ArchiveRoute(String output, String url) implements Route {
        @Override
        public RouteKind kind() {
            return RouteKind.ARCHIVE;
        }
    }

    /** The posts of a series. */
    record SeriesRoute(String output, String url, Series series) implements Route {
        @Override
        public RouteKind kind() {
            return RouteKind.SERIES;
        }
    }

    /** A page of an author's posts. */
    record AuthorRoute(String output, String url, Byline byline, Pager pager) implements Route {
        @Override
        public RouteKind kind() {
            return RouteKind.AUTHOR;
        }
    }

    /**
     * A feed.
     *
     * @param kind {@link RouteKind#ATOM}, {@link RouteKind#RSS} or {@link RouteKind#JSON_FEED}
     * @param subject name of the term or author, empty for the whole blog
     * @param home URL of the list that the feed is about, relative to the blog's root
     * @param posts newest first, already cut
     */
    record FeedRoute(
            RouteKind kind,
            String output,
            String url,
            Optional<String> subject,
            String home,
            List<PlannedDocument> posts)
            implements Route {}

    /** A page that sends readers of a former URL on. */
    record RedirectRoute(String output, String url, PlannedDocument target) implements Route {
        @Override
        public RouteKind kind() {
            return RouteKind.REDIRECT;
        }
    }

    /** A picture that stands for a post where it is shared. */
    record CardRoute(String output, String url, PlannedDocument document) implements Route {
        @Override
        public RouteKind kind() {
            return RouteKind.CARD;
        }
    }

    /**
     * A part of the sitemap, which is an index then.
     *
     * @param number 1 to {@code of}
     * @param of number of parts, at least 2
     */
    record SitemapPartRoute(String output, String url, int number, int of) implements Route {
        @Override
        public RouteKind kind() {
            return RouteKind.SITEMAP_PART;
        }
    }

    /** A file that is copied. */
    record AssetRoute(String output, String url, SourceFile file) implements Route {
        @Override
        public RouteKind kind() {
            return RouteKind.ASSET;
        }
    }

    /** A post or a page as Markdown. */
    record MarkdownRoute(String output, String url, PlannedDocument document) implements Route {
        @Override
        public RouteKind kind() {
            return RouteKind.MARKDOWN;
        }
    }

    /** A file about the site as a whole, as {@link RouteKind#NOT_FOUND}, {@link RouteKind#SITEMAP} and {@link RouteKind#LLMS}. */
    record SingleRoute(RouteKind kind, String output, String url) implements Route {}
}
