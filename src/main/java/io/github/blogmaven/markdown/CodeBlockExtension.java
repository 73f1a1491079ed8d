package io.github.blogmaven.markdown;

import com.vladsch.flexmark.html.HtmlRenderer;

/** Installs the {@link CodeBlockRenderer}. */
final class CodeBlockExtension implements RenderingExtension {

    @Override
    public void extend(HtmlRenderer.Builder builder, String rendererType) {
        builder.nodeRendererFactory(options -> new CodeBlockRenderer());
    }
}
