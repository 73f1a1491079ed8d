package io.github.blogmaven.config;

/**
 * The script that draws diagrams.
 *
 * @param url of Mermaid as an ES module: https, or a path within the blog, such as {@code assets/mermaid.esm.min.mjs}
 * @param integrity its digest in the notation of the {@code integrity} attribute, empty for none
 */
public record MermaidConfig(String url, String integrity) {}
