package io.github.blogmaven.markdown;

import java.util.Set;

/**
 * A frame that plays what a URL leads to.
 *
 * @param provider name for the class attribute, such as {@code youtube}
 * @param site for readers
 * @param kind what is shown, as the end of a phrase's key; empty for the site's own kind of thing
 * @param src absolute https URL of the frame
 */
record EmbedPlayer(String provider, String site, String kind, String src) {
    private static final Set<String> AUTOPLAY = Set.of("youtube", "vimeo");

    /** The URL for a reader who has asked for it: a video begins. */
    String playing() {
        return AUTOPLAY.contains(provider) ? src + (src.contains("?") ? "&" : "?") + "autoplay=1" : src;
    }
}
