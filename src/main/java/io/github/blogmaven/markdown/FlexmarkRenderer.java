package io.github.blogmaven.markdown;

import io.github.blogmaven.config.MarkdownConfig;
import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.RenderedBody;
import io.github.blogmaven.diagnostic.Diagnostics;

/** The renderer on flexmark. */
public final class FlexmarkRenderer implements MarkdownRenderer {

    /** A renderer for one configuration. */
    public FlexmarkRenderer(MarkdownConfig config) {}

    @Override
    public RenderedBody render(Document document, LinkResolver links, Diagnostics diagnostics) {
        throw new IllegalStateException("in work");
    }
}
