package io.github.blogmaven.markdown;

/**
 * A frame that plays what a URL leads to.
 *
 * @param provider name for the class attribute, such as {@code youtube}
 * @param title what the frame holds, for screen readers
 * @param src absolute https URL of the frame
 */
record EmbedPlayer(String provider, String title, String src) {}
