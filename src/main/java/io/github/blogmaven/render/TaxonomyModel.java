package io.github.blogmaven.render;

import java.util.List;

/**
 * A taxonomy as themes see it.
 *
 * @param key as in {@code tags}
 * @param title for readers, as in {@code Tags}
 * @param url of its page
 * @param terms by name
 */
public record TaxonomyModel(String key, String title, String url, List<TermModel> terms) {}
