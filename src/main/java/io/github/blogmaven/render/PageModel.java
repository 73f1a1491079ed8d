package io.github.blogmaven.render;

/** What a template sees. */
public record PageModel() {}
