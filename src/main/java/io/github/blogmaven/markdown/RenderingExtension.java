package io.github.blogmaven.markdown;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/** An extension that writes nodes its own way and sets no options: those of posts are set in one place, {@link Syntax}. */
interface RenderingExtension extends HtmlRenderer.HtmlRendererExtension {

    @Override
    default void rendererOptions(MutableDataHolder options) {}
}
