package io.github.blogmaven.render;

import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.RootMark;
import io.github.blogmaven.site.PlannedDocument;
import io.github.blogmaven.site.Route;
import io.github.blogmaven.site.RouteKind;
import io.github.blogmaven.site.Series;
import io.github.blogmaven.site.Site;
import io.github.blogmaven.site.Taxonomy;
import java.util.List;
import java.util.Optional;

/** Makes what templates see of a route. Immutable and shared by all threads. */
final class PageModels {
    private final Site site;
    private final BaseUrl base;
    private final SiteModel blog;
    private final PostModels posts;
    private final Messages messages;
    private final FeedLinks feeds;
    private final LookModels looks;
    private final StructuredData data;
    private final SocialCards cards;

    PageModels(Site site, BaseUrl base, PostModels posts, Messages messages, SocialCards cards) {
        this.site = site;
        this.base = base;
        this.posts = posts;
        this.messages = messages;
        this.cards = cards;
        this.feeds = FeedLinks.of(site, base);
        this.blog = new SiteModels(site, base, feeds, posts, messages).model();
        this.looks = new LookModels(site, messages);
        this.data = new StructuredData(blog, base);
    }

    SiteModel site() {
        return blog;
    }

    /** The model of a route that is a page, redirects included. */
    PageModel of(Route route) {
        return switch (route.kind()) {
            case HOME -> home((Route.HomeRoute) route);
            case POST, PAGE -> document((Route.DocumentRoute) route);
            case TAXONOMY -> taxonomy((Route.TaxonomyRoute) route);
            case TERM -> term((Route.TermRoute) route);
            case ARCHIVE -> archive(route);
            case SERIES -> series((Route.SeriesRoute) route);
            case AUTHOR -> author((Route.AuthorRoute) route);
            case NOT_FOUND ->
                PageModel.of(
                        blog, head(route, "404", messages.text("not-found"), "").hidden());
            case SEARCH ->
                PageModel.of(
                        blog, head(route, "search", messages.text("search"), "").hidden());
            case REDIRECT -> redirect((Route.RedirectRoute) route);
            default -> throw new IllegalArgumentException("not a page: " + route.output());
        };
    }

    private PageModel home(Route.HomeRoute route) {
        PagerModel pager = PagerModel.of(route.pager());
        HeadModel head = head(route, "home", blog.title(), blog.description()).paged(pager, messages);
        Html about = data.blog();
        boolean first = pager.number() == 1;
        return PageModel.of(blog, first ? head.withData(List.of(about)) : head)
                .withPosts(posts.of(route.pager().posts()), pager)
                .withFeatured(first ? featured() : List.of());
    }

    private List<PostModel> featured() {
        return site.plan().posts().stream()
                .filter(post -> post.document().display().featured())
                .limit(site.plan().config().look().featured())
                .map(posts::of)
                .toList();
    }

    private PageModel document(Route.DocumentRoute route) {
        PlannedDocument planned = route.document();
        Document document = planned.document();
        PostModel post = posts.of(planned);
        String kind = route.kind() == RouteKind.POST ? "post" : "page";
        String canonical = document.address().canonical().filter(BaseUrl::isWeb).orElse(post.absoluteUrl());
        HeadModel plain = head(route, kind, post.title(), post.description());
        ImageModel image = cards.image(planned);
        Html breadcrumbs = data.breadcrumbs(List.of(new SiteModel.Link(post.title(), post.url())));
        HeadModel head = new HeadModel(
                kind,
                post.title(),
                document.headline().seoTitle(),
                post.description(),
                plain.url(),
                canonical,
                image,
                true,
                plain.feeds(),
                document.isPost() ? List.of(data.post(post, canonical, image), breadcrumbs) : List.of(breadcrumbs),
                route.older().map(p -> posts.of(p).url()).orElse(""),
                route.newer().map(p -> posts.of(p).url()).orElse(""));
        SeriesModel series =
                route.series().map(s -> series(s, Optional.of(planned))).orElse(null);
        return PageModel.of(blog, head)
                .with(new PageModel.Reading(
                        post,
                        route.newer().map(posts::of).orElse(null),
                        route.older().map(posts::of).orElse(null),
                        posts.of(route.related()),
                        document.isPost() ? looks.share(post) : List.of()))
                .with(new PageModel.Grouping(null, null, series, null));
    }

    private PageModel taxonomy(Route.TaxonomyRoute route) {
        TaxonomyModel taxonomy = taxonomy(route.taxonomy());
        HeadModel head = head(route, "taxonomy", taxonomy.title(), "")
                .withData(List.of(data.breadcrumbs(List.of(new SiteModel.Link(taxonomy.title(), taxonomy.url())))));
        return PageModel.of(blog, head).with(new PageModel.Grouping(taxonomy, null, null, null));
    }

    private PageModel term(Route.TermRoute route) {
        Taxonomy.Term shown = route.term();
        TermModel term = posts.terms().of(route.taxonomy(), shown);
        TaxonomyModel taxonomy = taxonomy(route.taxonomy());
        PagerModel pager = PagerModel.of(route.pager());
        HeadModel head = head(route, "term", term.name(), messages.text("posts-about", term.name()))
                .withFeeds(feeds.of(shown.url()))
                .withData(List.of(data.breadcrumbs(List.of(
                        new SiteModel.Link(taxonomy.title(), taxonomy.url()),
                        new SiteModel.Link(term.name(), term.url())))))
                .paged(pager, messages);
        return PageModel.of(blog, head)
                .withPosts(posts.of(route.pager().posts()), pager)
                .with(new PageModel.Grouping(taxonomy, term, null, null));
    }

    /** The model that the whole site shares: making it anew for every page of a term is quadratic in the terms. */
    private TaxonomyModel taxonomy(Taxonomy taxonomy) {
        return blog.taxonomies().stream()
                .filter(model -> model.key().equals(taxonomy.config().key()))
                .findFirst()
                .orElseThrow();
    }

    private PageModel archive(Route route) {
        String title = messages.text("archive");
        HeadModel head = head(route, "archive", title, "")
                .withData(List.of(data.breadcrumbs(List.of(new SiteModel.Link(title, RootMark.url(route.url()))))));
        List<PageModel.Year> years = site.plan().years().entrySet().stream()
                .map(year -> new PageModel.Year(
                        String.valueOf(year.getKey()), year.getValue().size(), posts.of(year.getValue())))
                .toList();
        return PageModel.of(blog, head).withYears(years);
    }

    private PageModel series(Route.SeriesRoute route) {
        SeriesModel series = series(route.series(), Optional.empty());
        HeadModel head = head(route, "series", series.name(), "")
                .withData(List.of(data.breadcrumbs(List.of(new SiteModel.Link(series.name(), series.url())))));
        return PageModel.of(blog, head)
                .withPosts(series.posts(), null)
                .with(new PageModel.Grouping(null, null, series, null));
    }

    private SeriesModel series(Series series, Optional<PlannedDocument> shown) {
        List<String> sources =
                series.posts().stream().map(p -> p.document().source()).toList();
        int number = shown.map(p -> sources.indexOf(p.document().source()) + 1).orElse(0);
        return SeriesModel.of(series.name(), RootMark.url(series.url()), number, posts.of(series.posts()));
    }

    private PageModel author(Route.AuthorRoute route) {
        AuthorModel author = posts.authors().of(route.byline().author());
        PagerModel pager = PagerModel.of(route.pager());
        String description = author.bio().isEmpty() ? messages.text("posts-by", author.name()) : author.bio();
        HeadModel head = head(route, "author", author.name(), description)
                .withFeeds(feeds.of(route.byline().url()))
                .withData(List.of(
                        data.profile(author),
                        data.breadcrumbs(List.of(new SiteModel.Link(author.name(), author.url())))))
                .paged(pager, messages);
        return PageModel.of(blog, head)
                .withPosts(posts.of(route.pager().posts()), pager)
                .with(new PageModel.Grouping(null, null, null, author));
    }

    private PageModel redirect(Route.RedirectRoute route) {
        PostModel target = posts.of(route.target());
        HeadModel head = new HeadModel(
                "redirect",
                target.title(),
                target.title(),
                "",
                target.url(),
                target.absoluteUrl(),
                ImageModel.NONE,
                false,
                List.of(),
                List.of(),
                "",
                "");
        return PageModel.of(blog, head);
    }

    private HeadModel head(Route route, String kind, String title, String description) {
        String url = RootMark.url(route.url());
        return new HeadModel(
                kind,
                title,
                title,
                description,
                url,
                base.absolute(url),
                ImageModel.NONE,
                true,
                blog.files().feeds(),
                List.of(),
                "",
                "");
    }
}
