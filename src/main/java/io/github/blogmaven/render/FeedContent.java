package io.github.blogmaven.render;

import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.Publication;
import io.github.blogmaven.content.RootMark;
import io.github.blogmaven.site.PlannedDocument;
import io.github.blogmaven.site.Route;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What every feed format says, with absolute URLs. Nothing in it depends on when it is built.
 *
 * @param site the blog
 * @param title the blog's title, with the term's name in feeds of terms
 * @param homeUrl of the list that the feed is about
 * @param selfUrl of the feed
 * @param stylesheet URL of what makes it readable in browsers, relative to the feed
 * @param updated when a post of it changed last; the epoch for a feed without posts, because Atom wants a date and the
 *     build's own would change at every build
 * @param posts newest first
 */
record FeedContent(
        SiteModel site,
        String title,
        String homeUrl,
        String selfUrl,
        String stylesheet,
        ZonedDateTime updated,
        List<FeedPost> posts) {

    private static final ZonedDateTime EPOCH = Instant.EPOCH.atZone(ZoneOffset.UTC);

    /**
     * A post in a feed.
     *
     * @param id never changes: {@code urn:cuid:} and the document's id, else the post's URL
     * @param post the post
     * @param cover absolute URL of its picture, may be empty
     * @param published its date; the epoch for a draft without one
     * @param updated its date of change, else {@code published}
     */
    record FeedPost(String id, PostModel post, String cover, ZonedDateTime published, ZonedDateTime updated) {

        boolean isIdUrl() {
            return id.equals(post.absoluteUrl());
        }
    }

    static FeedContent of(Route.FeedRoute route, SiteModel site, PostModels models, BaseUrl base) {
        List<FeedPost> posts =
                route.posts().stream().map(post -> post(post, models.of(post))).toList();
        return new FeedContent(
                site,
                route.subject().map(s -> site.title() + ": " + s).orElse(site.title()),
                base.absolute(RootMark.url(route.home())),
                base.absolute(RootMark.url(route.url())),
                "../".repeat((int) route.url().chars().filter(c -> c == '/').count()) + "theme/feed.css",
                posts.stream()
                        .map(FeedPost::updated)
                        .max(Comparator.comparing(ZonedDateTime::toInstant))
                        .orElse(EPOCH),
                posts);
    }

    private static FeedPost post(PlannedDocument planned, PostModel post) {
        Document document = planned.document();
        String url = post.absoluteUrl();
        ZonedDateTime published = document.publication().published().orElse(EPOCH);
        return new FeedPost(
                document.address().id().map(FeedContent::urn).orElse(url),
                post,
                post.cover().absoluteUrl(),
                published,
                lastChange(document.publication()).orElse(published));
    }

    /** When a document changed last, as far as it says. */
    static Optional<ZonedDateTime> lastChange(Publication publication) {
        return publication.updated().or(publication::published);
    }

    private static String urn(String id) {
        StringBuilder urn = new StringBuilder("urn:cuid:");
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-';
            urn.append(
                    plain
                            ? String.valueOf(c)
                            : "%" + Integer.toHexString(0x100 | c).substring(1));
        }
        return urn.toString();
    }
}
