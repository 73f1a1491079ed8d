package io.github.blogmaven.render;

import io.github.blogmaven.config.BlogConfig;
import io.github.blogmaven.content.RootMark;
import io.github.blogmaven.site.PlannedDocument;
import io.github.blogmaven.site.Route;
import io.github.blogmaven.site.RouteKind;
import io.github.blogmaven.site.Site;
import io.github.blogmaven.site.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes what templates see of the blog as a whole. */
final class SiteModels {
    /** Languages that are written from right to left, by their first subtag. */
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ku", "ps", "sd", "ug", "ur", "yi");

    private final Site site;
    private final BaseUrl base;
    private final FeedLinks feeds;
    private final PostModels posts;
    private final Messages messages;

    SiteModels(Site site, BaseUrl base, FeedLinks feeds, PostModels posts, Messages messages) {
        this.site = site;
        this.base = base;
        this.feeds = feeds;
        this.posts = posts;
        this.messages = messages;
    }

    SiteModel model() {
        BlogConfig config = site.plan().config();
        LookModels looks = new LookModels(site, messages);
        String language = config.site().language();
        String first = language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return new SiteModel(
                config.site().title(),
                config.site().description(),
                RootMark.url(""),
                base.url(),
                language,
                RIGHT_TO_LEFT.contains(first) ? "rtl" : "ltr",
                posts.authors().ofBlog(),
                looks.menu().orElseGet(this::menu),
                site.plan().taxonomies().stream().map(this::taxonomy).toList(),
                FilesModel.of(site, feeds.of("")),
                looks.model(),
                config.theme());
    }

    private TaxonomyModel taxonomy(Taxonomy taxonomy) {
        return new TaxonomyModel(
                taxonomy.config().key(),
                messages.taxonomy(taxonomy.config()),
                RootMark.url(taxonomy.url()),
                posts.terms().of(taxonomy));
    }

    private List<SiteModel.Link> menu() {
        List<SiteModel.Link> menu = new ArrayList<>();
        site.routes().stream()
                .filter(route -> route.kind() == RouteKind.ARCHIVE)
                .map(Route::url)
                .forEach(url -> menu.add(new SiteModel.Link(messages.text("archive"), RootMark.url(url))));
        site.plan()
                .taxonomies()
                .forEach(t -> menu.add(new SiteModel.Link(messages.taxonomy(t.config()), RootMark.url(t.url()))));
        site.plan().documents().stream()
                .filter(SiteModels::isInMenu)
                .forEach(page -> menu.add(new SiteModel.Link(page.document().title(), RootMark.url(page.url()))));
        return menu;
    }

    private static boolean isInMenu(PlannedDocument page) {
        return !page.document().isPost() && !page.document().display().unlisted();
    }
}
