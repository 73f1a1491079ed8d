package io.github.blogmaven.content;

import io.github.blogmaven.config.BlogConfig;
import io.github.blogmaven.config.SourceModule;
import io.github.blogmaven.config.TaxonomyConfig;
import io.github.blogmaven.config.Value;
import io.github.blogmaven.content.Document.Address;
import io.github.blogmaven.content.Document.Cover;
import io.github.blogmaven.content.Document.Display;
import io.github.blogmaven.content.Document.Headline;
import io.github.blogmaven.content.Fields.Field;
import io.github.blogmaven.content.FrontMatter.Dialect;
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
import java.util.stream.Stream;

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
        this.name = SourceName.of(file.inner());
        this.source = source;
        this.front = front;
        List<String> taxonomies =
                config.taxonomies().stream().map(TaxonomyConfig::key).toList();
        this.fields = Fields.of(front, taxonomies, source, diagnostics);
        this.terms = new Terms(fields, front.dialect().isBackup());
        this.publication = new PublicationReader(config, file, front, fields);
    }

    /** The document, all of its problems being reported. A post that is to be published needs a date. */
    ReadDocument read() {
        IgnoreReader.read(fields);
        Optional<String> draft = publication.draftReason();
        if (draft.isEmpty()) {
            checkFrontMatter();
        }
        HeadlineReader headlines = new HeadlineReader(config.validation().limits(), source, front, fields);
        Headline headline = headlines.read(name.name(), draft.isPresent());
        Body body = new Body(source, headlines.bodyStart(), fields.places());
        if (draft.isPresent() && body.markdown().isBlank()) {
            fields.report(Rule.DRAFT_EMPTY, Location.file(file.path()), "the draft has no content", "");
        }
        DocumentKind kind = file.role() == SourceFile.Role.PAGE ? DocumentKind.PAGE : DocumentKind.POST;
        Address address = new AddressReader(file, fields, terms).read(headline.title(), draft.isPresent());
        Publication published = publication.read(draft);
        Document document = new Document(
                kind,
                file.path(),
                file.module(),
                headline,
                published,
                address,
                terms(),
                terms.authors(),
                fields.line(Key.SERIES),
                cover(),
                display(kind),
                extra(),
                body);
        boolean dated = published.published().isPresent() || draft.isPresent() || kind == DocumentKind.PAGE;
        return new ReadDocument(document, dated && front.readable());
    }

    private void checkFrontMatter() {
        if (front.dialect() == Dialect.NONE) {
            fields.report(
                    Rule.FRONT_MATTER_MISSING,
                    Location.file(file.path()),
                    "the document has no front matter",
                    "begin it with a line ---, the lines title: \"...\" and date: 2023-07-07, and another line ---");
        } else if (front.readable()
                && front.dialect() != Dialect.LEGACY
                && front.keys().entries().isEmpty()) {
            fields.report(
                    Rule.FRONT_MATTER_EMPTY,
                    source.location(0),
                    "the front matter holds no keys",
                    "write title: \"...\" and date: 2023-07-07 between the two lines");
        }
    }

    private Map<String, List<String>> terms() {
        Map<String, List<String>> byTaxonomy = new LinkedHashMap<>();
        for (TaxonomyConfig taxonomy : config.taxonomies()) {
            String key = Key.of(taxonomy.key()).map(Key::canonical).orElse(taxonomy.key());
            byTaxonomy.put(taxonomy.key(), withModule(taxonomy, terms.terms(key)));
        }
        return Collections.unmodifiableMap(byTaxonomy);
    }

    private List<String> withModule(TaxonomyConfig taxonomy, List<String> written) {
        return file.module()
                .filter(module -> taxonomy.key().equals(SourceModule.TAXONOMY))
                .map(module -> Stream.concat(Stream.of(module.id()), written.stream())
                        .distinct()
                        .toList())
                .orElse(written);
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
                fields.flag(Key.FEATURED).orElse(false),
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
