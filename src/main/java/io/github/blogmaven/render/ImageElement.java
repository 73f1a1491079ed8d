package io.github.blogmaven.render;

import java.util.Map;

/**
 * An image of a body, as {@code elements/image.ftlh} sees it.
 *
 * @param url of the picture
 * @param alt what it shows, in words, may be empty
 * @param title may be empty
 * @param caption what stands below it: its title, where the image is a paragraph of its own, else empty
 * @param width in pixels, 0 where it is not known
 * @param height in pixels, 0 where it is not known
 * @param srcset its other sizes, may be empty
 * @param sizes how wide it is shown, may be empty
 * @param attributes what else the built-in markup says ({@code loading}, {@code decoding}, {@code class}), by name
 */
public record ImageElement(
        String url,
        String alt,
        String title,
        String caption,
        int width,
        int height,
        String srcset,
        String sizes,
        Map<String, String> attributes) {}
