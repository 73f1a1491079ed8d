package io.github.blogmaven.render;

import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.RenderedBody;
import io.github.blogmaven.content.RootMark;
import io.github.blogmaven.image.Pictures;
import io.github.blogmaven.site.PlannedDocument;
import io.github.blogmaven.site.Route;
import io.github.blogmaven.site.Site;
import io.github.blogmaven.site.Taxonomy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All documents of a site as themes see them, each made once. */
final class PostModels {
    private final Site site;
    private final Pictures pictures;
    private final BaseUrl base;
    private final Dates dates;
    private final AuthorModels authors;
    private final TermModels termModels;
    private final Map<String, List<TermModel>> terms = new HashMap<>();
    private final Map<String, String> markdown = new HashMap<>();
    private final Map<String, PostModel> posts = new HashMap<>();

    PostModels(Site site, Pictures pictures, BaseUrl base, Dates dates) {
        this.site = site;
        this.pictures = pictures;
        this.base = base;
        this.dates = dates;
        this.authors = new AuthorModels(site.plan(), base);
        this.termModels = new TermModels(site.plan().taxonomies());
        for (Taxonomy taxonomy : site.plan().taxonomies()) {
            for (Taxonomy.Term term : taxonomy.terms()) {
                TermModel model = termModels.of(taxonomy, term);
                term.posts()
                        .forEach(post -> terms.computeIfAbsent(source(post), s -> new ArrayList<>())
                                .add(model));
            }
        }
        for (Route route : site.routes()) {
            if (route instanceof Route.MarkdownRoute twin) {
                markdown.put(source(twin.document()), RootMark.url(twin.url()));
            }
        }
        site.plan().documents().forEach(document -> posts.put(source(document), model(document)));
    }

    PostModel of(PlannedDocument document) {
        PostModel model = posts.get(source(document));
        if (model == null) {
            throw new IllegalArgumentException("not published: " + source(document));
        }
        return model;
    }

    /** All of them, in no order. */
    Collection<PostModel> all() {
        return posts.values();
    }

    List<PostModel> of(List<PlannedDocument> documents) {
        return documents.stream().map(this::of).toList();
    }

    /** The terms of the site. */
    TermModels terms() {
        return termModels;
    }

    /** The authors of the site. */
    AuthorModels authors() {
        return authors;
    }

    /** The picture that a document brings for social cards: its own one for that, else its cover. */
    ImageModel socialImage(PlannedDocument planned) {
        return planned.document()
                .display()
                .socialImage()
                .map(url -> image(planned, url, planned.document().title()))
                .filter(image -> !image.url().isEmpty())
                .orElseGet(() -> of(planned).cover());
    }

    private PostModel model(PlannedDocument planned) {
        Document document = planned.document();
        Document.Headline headline = document.headline();
        RenderedBody body = site.body(planned);
        String url = RootMark.url(planned.url());
        return new PostModel(
                headline.title(),
                headline.subtitle(),
                headline.description().isBlank() ? body.excerptText() : headline.description(),
                url,
                base.absolute(url),
                document.publication().published().map(dates::model).orElse(DateModel.NONE),
                document.publication().updated().map(dates::model).orElse(DateModel.NONE),
                authors.of(document),
                terms(document),
                document.cover()
                        .map(cover -> image(planned, cover.url(), cover.alt()))
                        .orElse(ImageModel.NONE),
                document.module().map(ModuleModel::of).orElse(ModuleModel.NONE),
                body(document, body),
                document.extra());
    }

    private BodyModel body(Document document, RenderedBody body) {
        Optional<Boolean> toc = document.display().toc();
        int speed = site.plan().config().markdown().wordsPerMinute();
        return new BodyModel(
                new Html(body.html()),
                new Html(new BodyPictures(pictures, false).dressed(body.excerptHtml())),
                body.excerptText(),
                toc.orElse(true)
                        ? body.toc().stream()
                                .map(h -> new BodyModel.Heading(h.level(), h.id(), h.text()))
                                .toList()
                        : List.of(),
                toc.orElse(false),
                body.words(),
                Math.max(1, (body.words() + speed - 1) / speed),
                body.features().stream()
                        .sorted()
                        .map(feature -> feature.name().toLowerCase(Locale.ROOT))
                        .toList(),
                markdown.getOrDefault(document.source(), ""),
                diagrams(body));
    }

    private DiagramsModel diagrams(RenderedBody body) {
        return body.features().contains(RenderedBody.Feature.MERMAID)
                ? site.plan()
                        .config()
                        .markdown()
                        .mermaid()
                        .map(DiagramsModel::of)
                        .orElse(DiagramsModel.NONE)
                : DiagramsModel.NONE;
    }

    /** Terms with pages in the order in which the document writes them; for unlisted documents their names alone. */
    private List<TermModel> terms(Document document) {
        List<String> written = new ArrayList<>();
        List<TermModel> names = new ArrayList<>();
        document.terms().forEach((taxonomy, values) -> {
            written.addAll(values);
            values.forEach(value -> names.add(new TermModel(taxonomy, value, "", "", 0, 0)));
        });
        List<TermModel> linked = new ArrayList<>(terms.getOrDefault(document.source(), names));
        linked.sort(Comparator.comparingInt(term -> place(written, term.name())));
        return List.copyOf(linked);
    }

    private static int place(List<String> written, String name) {
        for (int i = 0; i < written.size(); i++) {
            if (written.get(i).equalsIgnoreCase(name)) {
                return i;
            }
        }
        return written.size();
    }

    private ImageModel image(PlannedDocument planned, String written, String alt) {
        String url = site.plan().links().resolve(planned.document(), written).url();
        boolean own = url.indexOf(RootMark.CHARACTER) == 0;
        if (!own) {
            return BaseUrl.isWeb(url) ? ImageModel.of(url, base.absolute(url), alt) : ImageModel.NONE;
        }
        ImageModel image = ImageModel.of(url, base.absolute(url), alt);
        return pictures.of(url.substring(1)).map(image::with).orElse(image);
    }

    private static String source(PlannedDocument document) {
        return document.document().source();
    }
}
