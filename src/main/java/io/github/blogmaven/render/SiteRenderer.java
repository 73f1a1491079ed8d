package io.github.blogmaven.render;

import io.github.blogmaven.card.Card;
import io.github.blogmaven.config.Skin;
import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.MarkdownEdit;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.highlight.Highlighters;
import io.github.blogmaven.image.Pictures;
import io.github.blogmaven.site.PlannedDocument;
import io.github.blogmaven.site.Route;
import io.github.blogmaven.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Renders routes. Immutable after construction and shared by all threads. */
public final class SiteRenderer {
    private static final String EXTENSION = ".ftlh";

    private final Site site;
    private final BaseUrl base;
    private final Theme theme;
    private final Messages messages;
    private final Templates templates;
    private final PostModels posts;
    private final SocialCards cards;
    private final PageModels pages;
    private final FeedBodies feedBodies;
    private final PageBodies bodies;
    private final Pictures pictures;
    private final ModelDigests digests;

    /**
     * A renderer for a site.
     *
     * @param pictures what is known of those that the site shows
     * @param code what is known of highlighted code
     * @param skin who frames the pages
     * @param metrics get the time that templates take
     */
    public SiteRenderer(
            Site site, Pictures pictures, CodeMemory code, Theme theme, Skin skin, TemplateMetrics metrics) {
        this(site, pictures, code, theme, skin, metrics, SiteRenderer.class.getClassLoader());
    }

    /** The same with extensions from another class path. */
    SiteRenderer(
            Site site,
            Pictures pictures,
            CodeMemory code,
            Theme theme,
            Skin skin,
            TemplateMetrics metrics,
            ClassLoader extensions) {
        this.site = site;
        this.pictures = pictures;
        this.base = BaseUrl.of(site.plan().config().site().baseUrl());
        this.theme = theme.dressed(skin);
        this.messages = Messages.of(theme, site.plan().config().site().language());
        this.templates = new Templates(this.theme, messages, metrics);
        this.posts = new PostModels(site, pictures, base, Dates.of(messages));
        this.cards = new SocialCards(posts, base, Set.of());
        this.pages = new PageModels(site, base, posts, messages, cards);
        this.feedBodies = new FeedBodies(base);
        this.bodies = new PageBodies(templates, Highlighters.on(extensions), code, pictures);
        this.digests = digests();
    }

    private SiteRenderer(SiteRenderer other, Set<Route.CardRoute> drawn) {
        this.site = other.site;
        this.base = other.base;
        this.theme = other.theme;
        this.messages = other.messages;
        this.templates = other.templates;
        this.posts = other.posts;
        this.cards = new SocialCards(posts, base, drawn);
        this.pages = new PageModels(site, base, posts, messages, cards);
        this.feedBodies = other.feedBodies;
        this.bodies = other.bodies;
        this.pictures = other.pictures;
        this.digests = digests();
    }

    private ModelDigests digests() {
        List<Record> shared = new ArrayList<>(posts.all());
        shared.add(pages.site());
        shared.addAll(pages.site().taxonomies());
        return new ModelDigests(theme.digest() + messages.language(), shared);
    }

    /** The same for a site of which these social cards could be drawn: its pages name them, and no others. */
    public SiteRenderer withCards(Set<Route.CardRoute> drawn) {
        return new SiteRenderer(this, drawn);
    }

    /** What is rendered. */
    public Site site() {
        return site;
    }

    /** What is known of the pictures that the site shows. */
    public Pictures pictures() {
        return pictures;
    }

    /**
     * Compiles every template and looks for every layout that a document asks for, so that mistakes are reported once and
     * before any page is rendered. Problems are reported under {@link Rule#TEMPLATE_INVALID}.
     */
    public void checkTheme(Diagnostics diagnostics) throws IOException {
        messages.check(diagnostics);
        templates.check(diagnostics);
        ElementTemplates.check(theme, diagnostics);
        for (PlannedDocument planned : site.plan().documents()) {
            if (!hasLayout(planned.document())) {
                reportLayout(planned.document(), diagnostics);
            }
        }
    }

    /** The theme's own files (stylesheet, script, icons): relative to the output directory, not of a route. */
    public List<RenderedFile> themeAssets() {
        return theme.assets().stream()
                .map(file -> new RenderedFile("theme/" + file.name(), file.bytes()))
                .toList();
    }

    /** What is written on a social card. */
    public Card card(Route.CardRoute route) {
        return cards.card(route, pages.site());
    }

    /** A route about to be rendered; social cards are drawn by others and render to nothing. */
    public PreparedFile prepare(Route route) {
        return switch (route.kind()) {
            case HOME -> page(route, "home");
            case POST, PAGE -> document((Route.DocumentRoute) route);
            case TAXONOMY -> page(route, "taxonomy");
            case TERM -> page(route, "term");
            case ARCHIVE -> page(route, "archive");
            case SERIES -> page(route, "series");
            case AUTHOR -> page(route, "author");
            case NOT_FOUND -> page(route, "404");
            case REDIRECT -> page(route, "redirect");
            case ATOM, RSS, JSON_FEED -> feed((Route.FeedRoute) route);
            case SITEMAP -> text(route, () -> new Sitemap(site, base).write());
            case SITEMAP_PART -> text(route, () -> new Sitemap(site, base).part((Route.SitemapPartRoute) route));
            case ROBOTS -> text(route, this::robots);
            case CARD -> PreparedFile.of(route.output(), diagnostics -> Optional.empty());
            case SEARCH -> page(route, "search");
            case SEARCH_INDEX -> text(route, () -> new SearchIndex(site, posts).write());
            case OPEN_SEARCH -> text(route, () -> OpenSearch.write(pages.site(), base));
            case LLMS -> text(route, () -> new LlmsText(site, pages, posts, base, messages).write());
            case MARKDOWN -> markdown((Route.MarkdownRoute) route);
            case WEB_MANIFEST -> text(route, () -> WebManifest.write(pages.site()));
            case ICON -> text(route, () -> FavIcon.write(pages.site()));
            case ASSET -> {
                Path file = ((Route.AssetRoute) route).file().file();
                yield PreparedFile.of(route.output(), diagnostics -> Optional.of(Files.readAllBytes(file)));
            }
        };
    }

    /** A layout that no theme has was reported by {@link #checkTheme}; where a build goes on, the page is not lost. */
    private PreparedFile document(Route.DocumentRoute route) {
        Document document = route.document().document();
        String usual = document.isPost() ? "post" : "page";
        return page(route, hasLayout(document) ? document.display().layout() : usual);
    }

    private boolean hasLayout(Document document) {
        return templates.has(document.display().layout() + EXTENSION);
    }

    private void reportLayout(Document document, Diagnostics diagnostics) {
        String layout = document.display().layout();
        Location location = document.locate("layout");
        String known = theme.templates().stream()
                .map(ThemeFile::name)
                .filter(name -> name.endsWith(EXTENSION) && name.indexOf('/') < 0)
                .map(name -> name.substring(0, name.length() - EXTENSION.length()))
                .collect(Collectors.joining(", "));
        diagnostics.report(
                Rule.TEMPLATE_INVALID,
                location,
                document.body().source().line(location.line()),
                "no theme has the template " + layout + EXTENSION,
                "write one of " + known + ", or add theme/" + layout + EXTENSION);
    }

    private PreparedFile page(Route route, String layout) {
        PageModel page = pages.of(route);
        String root = root(route);
        return PreparedFile.of(
                route.output(),
                List.of(page, layout, root, bodies.pictured(page)),
                digests,
                diagnostics -> page(route, page, layout, root, diagnostics));
    }

    private Optional<byte[]> page(Route route, PageModel page, String layout, String root, Diagnostics diagnostics)
            throws IOException {
        String subject = route instanceof Route.DocumentRoute document
                ? document.document().document().source()
                : route.output();
        PageModel dressed = bodies.dressed(page, subject, diagnostics);
        PageWriter html = new PageWriter(root);
        return templates.render(layout + EXTENSION, templates.variables(dressed), html, subject, diagnostics)
                ? Optional.of(html.bytes())
                : Optional.empty();
    }

    /** The way from a page to the blog's root. The 404 page is served at any depth, so it needs the way from the host. */
    private String root(Route route) {
        return switch (route.kind()) {
            case NOT_FOUND -> base.path();
            default -> {
                long depth = route.output().chars().filter(c -> c == '/').count();
                yield depth == 0 ? "./" : "../".repeat((int) depth);
            }
        };
    }

    private PreparedFile feed(Route.FeedRoute route) {
        FeedContent feed = FeedContent.of(route, pages.site(), posts, base);
        List<Object> inputs = List.of(route.kind(), feed);
        return PreparedFile.of(
                route.output(),
                inputs,
                digests,
                diagnostics -> Optional.of(bytes(
                        switch (route.kind()) {
                            case ATOM -> AtomFeed.write(feed, feedBodies);
                            case RSS -> RssFeed.write(feed, feedBodies);
                            default -> JsonFeed.write(feed, feedBodies);
                        })));
    }

    private PreparedFile markdown(Route.MarkdownRoute route) {
        PlannedDocument document = route.document();
        String root = base.isKnown() ? base.url() : root(route);
        PostModel post = posts.of(document);
        String source = document.document().body().markdown();
        List<MarkdownEdit> edits = site.body(document).plain().edits();
        return PreparedFile.of(
                route.output(),
                List.of(post, source, edits, root),
                digests,
                diagnostics -> Optional.of(bytes(MarkdownTwin.write(post, source, edits, root))));
    }

    private String robots() {
        String all = "User-agent: *\nAllow: /\n";
        return base.isKnown() ? all + "\nSitemap: " + base.url() + "sitemap.xml\n" : all;
    }

    /** Writes a file of the whole site. */
    @FunctionalInterface
    private interface Writing {
        String write() throws IOException;
    }

    private static PreparedFile text(Route route, Writing writing) {
        return PreparedFile.of(route.output(), diagnostics -> Optional.of(bytes(writing.write())));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
