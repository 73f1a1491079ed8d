package io.github.blogmaven.engine;

import io.github.blogmaven.content.Link;
import io.github.blogmaven.content.LinkReference;
import io.github.blogmaven.content.MarkdownEdit;
import io.github.blogmaven.content.RenderedBody;
import io.github.blogmaven.content.RenderedBody.Feature;
import io.github.blogmaven.content.RenderedBody.TocEntry;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.markdown.LinkResolver;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A body that an earlier build converted, and all that it came from.
 *
 * @param source digest of the document
 * @param links what the document's links led to, by target
 * @param body what became of it
 * @param problems what was wrong with it
 */
record ConvertedBody(String source, Map<String, Link> links, RenderedBody body, List<Diagnostic> problems) {

    /** Why a document would be converted into something else now, or may; empty where it would not. */
    Optional<String> reasonToConvert(String sourceNow, LinkResolver resolver) {
        if (!source.equals(sourceNow)) {
            return Optional.of("it changed");
        }
        boolean same = links.entrySet().stream()
                .allMatch(link -> resolver.resolve(link.getKey()).equals(link.getValue()));
        return same ? Optional.empty() : Optional.of("its links lead elsewhere");
    }

    void write(CacheWriter out) {
        out.text(source);
        out.list(links.entrySet(), link -> {
            out.text(link.getKey());
            write(out, link.getValue());
        });
        out.text(body.html());
        out.text(body.excerptHtml());
        out.text(body.excerptText());
        out.list(body.toc(), heading -> {
            out.number(heading.level());
            out.text(heading.id());
            out.text(heading.text());
        });
        out.number(body.words());
        out.list(body.links(), reference -> write(out, reference));
        out.list(body.anchors(), out::text);
        out.list(body.features(), feature -> out.text(feature.name()));
        out.text(body.plain().text());
        out.list(body.plain().edits(), edit -> {
            out.number(edit.start());
            out.number(edit.end());
            out.text(edit.text());
        });
        CachedDiagnostics.write(out, problems);
    }

    static ConvertedBody read(CacheReader in) {
        return new ConvertedBody(in.text(), links(in), body(in), CachedDiagnostics.read(in));
    }

    private static Map<String, Link> links(CacheReader in) {
        Map<String, Link> links = new LinkedHashMap<>();
        in.list(() -> links.put(in.text(), link(in)));
        return links;
    }

    private static RenderedBody body(CacheReader in) {
        return new RenderedBody(
                in.text(),
                in.text(),
                in.text(),
                in.list(() -> new TocEntry(in.count(), in.text(), in.text())),
                in.count(),
                in.list(() -> reference(in)),
                new LinkedHashSet<>(in.list(in::text)),
                features(in),
                new RenderedBody.Plain(in.text(), in.list(() -> new MarkdownEdit(in.count(), in.count(), in.text()))));
    }

    private static Set<Feature> features(CacheReader in) {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        features.addAll(in.list(() -> Feature.valueOf(in.text())));
        return features;
    }

    private static void write(CacheWriter out, LinkReference reference) {
        out.text(reference.kind().name());
        out.text(reference.target());
        write(out, reference.link());
        CachedDiagnostics.write(out, reference.location());
        out.text(reference.sourceLine());
    }

    private static LinkReference reference(CacheReader in) {
        return new LinkReference(
                LinkReference.Kind.valueOf(in.text()), in.text(), link(in), CachedDiagnostics.location(in), in.text());
    }

    private static void write(CacheWriter out, Link link) {
        out.text(link.url());
        out.text(link.status().name());
        out.text(link.path());
    }

    private static Link link(CacheReader in) {
        return new Link(in.text(), Link.Status.valueOf(in.text()), in.text());
    }
}
