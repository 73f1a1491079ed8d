package io.github.blogmaven.render;

import io.github.blogmaven.config.Look;
import io.github.blogmaven.config.ShareTarget;
import io.github.blogmaven.config.Value;
import io.github.blogmaven.content.Link;
import io.github.blogmaven.content.RootMark;
import io.github.blogmaven.site.PlannedDocument;
import io.github.blogmaven.site.Route;
import io.github.blogmaven.site.Site;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes what templates see of {@link Look}. */
final class LookModels {
    private final Site site;
    private final Look look;
    private final Messages messages;

    LookModels(Site site, Messages messages) {
        this.site = site;
        this.look = site.plan().config().look();
        this.messages = messages;
    }

    LookModel model() {
        Look.Snippets snippets = look.snippets();
        return new LookModel(
                look.tagline(),
                look.logo().map(this::link).map(Link::url).orElse(""),
                look.profiles().stream()
                        .map(p -> new LookModel.Profile(
                                p.name(), title(p), link(p.url()).url()))
                        .toList(),
                look.colors().accent(),
                look.colors().accentDark(),
                look.font().name().toLowerCase(Locale.ROOT),
                new Html(look.footer()),
                new LookModel.Snippets(
                        new Html(snippets.head()), new Html(snippets.bodyEnd()), new Html(snippets.afterPost())),
                look.giscus()
                        .map(g -> new LookModel.Giscus(g.repo(), g.repoId(), g.category(), g.categoryId()))
                        .orElseGet(() -> new LookModel.Giscus("", "", "", "")));
    }

    private String title(Look.Profile profile) {
        return profile.name().equals("email") ? messages.text("email") : profile.title();
    }

    /** The menu that the blog wants, without entries that lead nowhere; absent where the theme decides. */
    Optional<List<SiteModel.Link>> menu() {
        return look.menu().map(entries -> {
            List<SiteModel.Link> menu = new ArrayList<>();
            for (Look.MenuLink entry : entries) {
                Link link = link(entry.url());
                if (link.status() != Link.Status.MISSING && link.status() != Link.Status.UNPUBLISHED) {
                    String title = entry.title().isEmpty() ? title(link) : entry.title();
                    menu.add(new SiteModel.Link(title, link.url()));
                }
            }
            return List.copyOf(menu);
        });
    }

    private Link link(Value.Scalar written) {
        return site.plan().links().resolve(written.text());
    }

    /** What a page is called that the menu names by its place alone. */
    private String title(Link link) {
        for (PlannedDocument planned : site.plan().documents()) {
            if (planned.document().source().equals(link.path())) {
                return planned.document().title();
            }
        }
        String page = link.url().split("#", 2)[0];
        return site.routes().stream()
                .filter(route -> RootMark.url(route.url()).equals(page))
                .findFirst()
                .map(this::title)
                .orElse(link.url().replace(String.valueOf(RootMark.CHARACTER), ""));
    }

    private String title(Route route) {
        return switch (route.kind()) {
            case HOME -> messages.text("home");
            case ARCHIVE -> messages.text("archive");
            case TAXONOMY ->
                messages.taxonomy(((Route.TaxonomyRoute) route).taxonomy().config());
            case TERM -> ((Route.TermRoute) route).term().name();
            case SERIES -> ((Route.SeriesRoute) route).series().name();
            case AUTHOR -> ((Route.AuthorRoute) route).byline().author().name();
            default -> route.url();
        };
    }

    /** Where a post can be shared; nowhere without a base URL. */
    List<ShareModel> share(PostModel post) {
        if (post.absoluteUrl().isEmpty()) {
            return List.of();
        }
        String title = encoded(post.title());
        String url = encoded(post.absoluteUrl());
        return look.share().stream()
                .map(target -> new ShareModel(
                        target.name().toLowerCase(Locale.ROOT),
                        title(target),
                        target.link(title, url, post.absoluteUrl())))
                .toList();
    }

    private String title(ShareTarget target) {
        return switch (target) {
            case EMAIL -> messages.text("share-email");
            case COPY -> messages.text("copy-link");
            default -> messages.text("share-on", target.title());
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
