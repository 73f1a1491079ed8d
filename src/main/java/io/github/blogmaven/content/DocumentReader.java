package io.github.blogmaven.content;

import io.github.blogmaven.config.BlogConfig;
import io.github.blogmaven.config.TaxonomyConfig;
import io.github.blogmaven.config.Value;
import io.github.blogmaven.content.Document.Address;
import io.github.blogmaven.content.Document.Cover;
import io.github.blogmaven.content.Document.Display;
import io.github.blogmaven.content.Document.Headline;
import io.github.blogmaven.content.Fields.Field;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.SourceText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns the front matter of one document, in whatever dialect, into the document. */
final class DocumentReader {
    private static final Pattern TEMPLATE_NAME = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    private final BlogConfig config;
    private final SourceFile file;
    private final SourceName name;
    private final SourceText source;
    private final FrontMatter front;
    private final Fields fields;
    private final Terms terms;
    private final PublicationReader publication;

    DocumentReader(BlogConfig config, SourceFile file, SourceText source, FrontMatter front, Diagnostics diagnostics) {
        this.config = config;
        this.file = file;
        this.name = SourceName.of(file.path());
        this.source = source;
        this.front = front;
        List<String> taxonomies =
                config.taxonomies().stream().map(TaxonomyConfig::key).toList();
        this.fields = Fields.of(front, taxonomies, source, diagnostics);
        this.terms = new Terms(fields, front.dialect().isBackup());
        this.publication = new PublicationReader(config, file, front, fields);
    }

    /** The document; empty where a post that is to be published has no date, all of its problems being reported. */
    Optional<Document> read() {
        Optional<String> draft = publication.draftReason();
        Optional<String> written = fields.line(Key.TITLE);
        Optional<Opening> opening = written.isEmpty() && !front.dialect().isBackup()
                ? Opening.of(source.text(), front.bodyStart())
                : Optional.empty();
        String title = written.or(() -> opening.map(Opening::title)).orElseGet(() -> untitled(draft.isPresent()));
        Body body = new Body(source, opening.map(Opening::end).orElse(front.bodyStart()), fields.places());
        if (draft.isPresent() && body.markdown().isBlank()) {
            fields.report(Rule.DRAFT_EMPTY, Location.file(file.path()), "the draft has no content", "");
        }
        DocumentKind kind = file.role() == SourceFile.Role.PAGE ? DocumentKind.PAGE : DocumentKind.POST;
        Headline headline = headline(title);
        Address address = address(title);
        Map<String, List<String>> byTaxonomy = terms();
        List<String> authors = terms.authors();
        Optional<String> series = fields.line(Key.SERIES);
        Optional<Cover> cover = cover();
        Display display = display(kind);
        Map<String, Object> extra = extra();
        return publication
                .read(draft)
                .map(published -> new Document(
                        kind,
                        file.path(),
                        headline,
                        published,
                        address,
                        byTaxonomy,
                        authors,
                        series,
                        cover,
                        display,
                        extra,
                        body));
    }

    /** The file's name stands in, so that a document without title is still there for links and other checks. */
    private String untitled(boolean draft) {
        if (!draft
                && fields.find(Key.TITLE)
                        .map(f -> f.value() instanceof Value.Scalar)
                        .orElse(true)) {
            fields.report(
                    Rule.TITLE_MISSING,
                    fields.find(Key.TITLE).map(f -> f.value().location()).orElse(Location.file(file.path())),
                    "the document has no title",
                    "add title: \"...\" to its front matter, or begin it with # and the title");
        }
        return name.name();
    }

    private Headline headline(String title) {
        Optional<String> summary = fields.line(Key.SUMMARY);
        return new Headline(
                title,
                fields.line(Key.SUBTITLE).orElse(""),
                fields.line(Key.DESCRIPTION).or(() -> summary).orElse(""),
                fields.line(Key.SEO_TITLE).orElse(title),
                fields.text(Key.EXCERPT).orElse(""));
    }

    private Address address(String title) {
        Optional<String> cuid =
                fields.line(Key.CUID).or(() -> Optional.of(name.name()).filter(Cuid::isCuid));
        return new Address(
                Optional.of(fields.line(Key.SLUG).orElseGet(() -> derivedSlug(title))),
                fields.line(Key.PERMALINK),
                terms.texts(Key.ALIASES),
                fields.line(Key.CANONICAL),
                cuid);
    }

    /** From the name of folder or file, unless that is Hashnode's or none; then from the title; then any name at all. */
    private String derivedSlug(String title) {
        boolean named = !name.isHashnode() && !name.name().equals("index");
        String slug = named ? Slug.of(name.name()) : "";
        if (slug.isEmpty()) {
            slug = Slug.of(title);
        }
        if (slug.isEmpty()) {
            slug = name.isHashnode()
                    ? name.name()
                    : "post-" + Integer.toHexString(file.path().hashCode());
        }
        return slug;
    }

    private Map<String, List<String>> terms() {
        Map<String, List<String>> byTaxonomy = new LinkedHashMap<>();
        for (TaxonomyConfig taxonomy : config.taxonomies()) {
            String key = Key.of(taxonomy.key()).map(Key::canonical).orElse(taxonomy.key());
            byTaxonomy.put(taxonomy.key(), terms.terms(key));
        }
        return Collections.unmodifiableMap(byTaxonomy);
    }

    private Optional<Cover> cover() {
        Optional<Field> field = fields.find(Key.COVER);
        Optional<String> alt = fields.line(Key.COVER_ALT);
        if (field.isPresent() && field.get().value() instanceof Value.Mapping mapping) {
            Optional<String> url = firstText(mapping, List.of("url", "src", "image", "path"));
            if (url.isEmpty()) {
                fields.reportType(field.get().name(), "a URL or a mapping with url", mapping, "write url: below it");
            }
            String text = alt.or(() -> firstText(mapping, List.of("alt"))).orElse("");
            return url.map(u -> new Cover(u, text));
        }
        return fields.line(Key.COVER).map(url -> new Cover(url, alt.orElse("")));
    }

    private static Optional<String> firstText(Value.Mapping mapping, List<String> keys) {
        for (String key : keys) {
            if (mapping.get(key).orElse(null) instanceof Value.Scalar scalar
                    && !scalar.isNull()
                    && !scalar.text().isBlank()) {
                return Optional.of(Fields.oneLine(scalar.text()));
            }
        }
        return Optional.empty();
    }

    private Display display(DocumentKind kind) {
        String usual = kind == DocumentKind.PAGE ? "page" : "post";
        Optional<String> layout = fields.line(Key.LAYOUT);
        if (layout.isPresent() && !TEMPLATE_NAME.matcher(layout.get()).matches()) {
            Field field = fields.find(Key.LAYOUT).orElseThrow();
            fields.reportType(field.name(), "the name of a template", field.value(), "write layout: " + usual);
            layout = Optional.empty();
        }
        return new Display(
                layout.orElse(usual),
                fields.flag(Key.TOC),
                fields.flag(Key.PINNED).orElse(false),
                fields.flag(Key.UNLISTED).orElse(false),
                fields.line(Key.OG_IMAGE));
    }

    private Map<String, Object> extra() {
        Optional<Field> field = fields.find(Key.EXTRA);
        Map<String, Object> extra = new LinkedHashMap<>();
        if (field.isPresent() && field.get().value() instanceof Value.Mapping mapping) {
            mapping.entries().forEach(e -> extra.put(e.key(), Fields.plain(e.value())));
        } else if (field.isPresent()) {
            fields.reportType("extra", "a mapping", field.get().value(), "write keys and values below extra:");
        }
        return Collections.unmodifiableMap(extra);
    }
}
