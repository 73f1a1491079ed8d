package io.github.blogmaven.markdown;

/** The words that the converter itself writes into a body, such as the title of a callout, in the blog's language. */
@FunctionalInterface
public interface Phrases {

    /**
     * A phrase.
     *
     * @param key one of the theme's texts, as in {@code callout-note}
     * @param arguments what the phrase is about
     */
    String phrase(String key, String... arguments);
}
