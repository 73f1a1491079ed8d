package io.github.blogmaven.markdown;

import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.RenderedBody;
import io.github.blogmaven.diagnostic.Diagnostics;

/** Converts bodies. Instances are immutable and shared by all threads: the seam behind which the parser is exchangeable. */
public interface MarkdownRenderer {

    /**
     * Converts one body. Everything wrong with it is a diagnostic, the result is always complete; a caller gives it a
     * thread with a large stack, since the parser recurses as deep as the text is nested.
     */
    RenderedBody render(Document document, LinkResolver links, Diagnostics diagnostics);
}
