package io.github.blogmaven.markdown;

/**
 * A frame that plays what a URL leads to.
 *
 * @param provider name for the class attribute, such as {@code youtube}
 * @param site for readers
 * @param kind what is shown, as the end of a phrase's key; empty for the site's own kind of thing
 * @param src absolute https URL of the frame
 */
record EmbedPlayer(String provider, String site, String kind, String src) {}
