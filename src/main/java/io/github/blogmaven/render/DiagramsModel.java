package io.github.blogmaven.render;

import io.github.blogmaven.config.MermaidConfig;
import io.github.blogmaven.content.RootMark;

/**
 * The script that draws the diagrams of a document.
 *
 * @param url of Mermaid; empty where there are no diagrams, or nothing draws them
 * @param integrity its digest, may be empty
 */
public record DiagramsModel(String url, String integrity) {
    /** Diagrams stay as they are written. */
    static final DiagramsModel NONE = new DiagramsModel("", "");

    static DiagramsModel of(MermaidConfig config) {
        String url = config.url();
        String path = url.startsWith("/") ? url.substring(1) : url;
        return new DiagramsModel(BaseUrl.isWeb(url) ? url : RootMark.url(path), config.integrity());
    }
}
