package io.github.blogmaven.markdown;

import io.github.blogmaven.content.Link;

/** Decides what the links of one document lead to. */
@FunctionalInterface
public interface LinkResolver {

    /**
     * Resolves a target.
     *
     * @param target a URL or a path as written, entities and backslash escapes decoded, not percent-decoded; its scheme
     *     is one of those allowed, or absent
     */
    Link resolve(String target);
}
