package io.github.blogmaven.engine;

/** The one facade: sources in, published site out. */
public final class BlogEngine {
    private BlogEngine() {}
}
