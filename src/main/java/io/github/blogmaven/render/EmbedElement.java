package io.github.blogmaven.render;

/**
 * An embed of a body, as {@code elements/embed.ftlh} sees it.
 *
 * @param url of the page that the author embeds
 * @param provider as in {@code youtube}; {@code link} where nobody has a player for it
 * @param label the URL for readers, without what all URLs begin with
 * @param title what the player is called, empty where there is none
 * @param player the frame that shows it, as {@code markdown.embeds} of {@code blog.yaml} wants it; empty where there is none
 */
public record EmbedElement(String url, String provider, String label, String title, Html player) {}
