package io.github.blogmaven.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.NullableDataKey;
import io.github.blogmaven.config.MarkdownConfig;
import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.Link;
import io.github.blogmaven.content.LinkReference;
import io.github.blogmaven.content.RenderedBody.Feature;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What one rendering needs and collects. It hangs on the root of the tree under {@link #KEY}, so that the shared, immutable
 * node renderers find the post they are rendering.
 */
final class BodyContext {
    static final NullableDataKey<BodyContext> KEY = new NullableDataKey<>("BODY_CONTEXT");

    private final Document document;
    private final LinkResolver resolver;
    private final MarkdownConfig config;
    private final Diagnostics diagnostics;
    private final List<LinkReference> links = new ArrayList<>();
    private final Set<Feature> features = EnumSet.noneOf(Feature.class);

    BodyContext(Document document, LinkResolver resolver, MarkdownConfig config, Diagnostics diagnostics) {
        this.document = document;
        this.resolver = resolver;
        this.config = config;
        this.diagnostics = diagnostics;
    }

    /** The context of the tree that a node belongs to. */
    static BodyContext of(Node node) {
        BodyContext context = KEY.get(node.getDocument());
        if (context == null) {
            throw new IllegalStateException("no context for " + node.getNodeName());
        }
        return context;
    }

    MarkdownConfig config() {
        return config;
    }

    /** Notes that the body needs something. */
    void use(Feature feature) {
        features.add(feature);
    }

    /** Reports a problem at an offset into the Markdown. */
    void report(Rule rule, int offset, String message, String hint) {
        source().report(diagnostics, rule, document.body().start() + offset, message, hint);
    }

    /** Resolves a target and remembers the reference. */
    Link link(LinkReference.Kind kind, String target, int offset) {
        Link link = resolver.resolve(target);
        Location location = source().location(document.body().start() + offset);
        links.add(new LinkReference(kind, target, link, location, source().line(location.line())));
        return link;
    }

    List<LinkReference> links() {
        return List.copyOf(links);
    }

    Set<Feature> features() {
        return Set.copyOf(features);
    }

    private SourceText source() {
        return document.body().source();
    }
}
