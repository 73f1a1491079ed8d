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
    /** What the archive is called. */
    static final String ARCHIVE = "Archive";

    /** Languages that are written from right to left, by their first subtag. */
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ku", "ps", "sd", "ug", "ur", "yi");

    private final Site site;
    private final BaseUrl base;
    private final FeedLinks feeds;

    SiteModels(Site site, BaseUrl base, FeedLinks feeds) {
        this.site = site;
        this.base = base;
        this.feeds = feeds;
    }

    SiteModel model() {
        BlogConfig config = site.plan().config();
        String language = config.site().language();
        String first = language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return new SiteModel(
                config.site().title(),
                config.site().description(),
                RootMark.url(""),
                base.url(),
                language,
                RIGHT_TO_LEFT.contains(first) ? "rtl" : "ltr",
                config.site().author().stream().map(AuthorModel::of).toList(),
                menu(),
                site.plan().taxonomies().stream().map(SiteModels::taxonomy).toList(),
                feeds.of(""),
                config.theme());
    }

    private static TaxonomyModel taxonomy(Taxonomy taxonomy) {
        return new TaxonomyModel(
                taxonomy.config().key(),
                taxonomy.config().title(),
                RootMark.url(taxonomy.url()),
                taxonomy.terms().stream()
                        .map(term -> PostModels.term(taxonomy, term))
                        .toList());
    }

    private List<SiteModel.Link> menu() {
        List<SiteModel.Link> menu = new ArrayList<>();
        site.routes().stream()
                .filter(route -> route.kind() == RouteKind.ARCHIVE)
                .map(Route::url)
                .forEach(url -> menu.add(new SiteModel.Link(ARCHIVE, RootMark.url(url))));
        site.plan()
                .taxonomies()
                .forEach(t -> menu.add(new SiteModel.Link(t.config().title(), RootMark.url(t.url()))));
        site.plan().documents().stream()
                .filter(SiteModels::isInMenu)
                .forEach(page -> menu.add(new SiteModel.Link(page.document().title(), RootMark.url(page.url()))));
        return menu;
    }

    private static boolean isInMenu(PlannedDocument page) {
        return !page.document().isPost() && !page.document().display().unlisted();
    }
}
