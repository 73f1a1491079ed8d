package io.github.blogmaven.config;

import java.util.List;

/**
 * What becomes of pictures: {@code images} of {@code blog.yaml}.
 *
 * @param widths of the smaller variants, in pixels, ascending
 * @param quality of variants that are JPEG, from 1 to 100
 * @param variants whether smaller variants are made
 * @param skip what {@code blog:localize-images} leaves where it is: hosts, which mean their subdomains too, and URLs;
 *     {@code *} stands for any characters
 */
public record ImageConfig(List<Integer> widths, int quality, boolean variants, List<String> skip) {

    /** What holds where a blog says nothing. */
    public static final ImageConfig DEFAULT = new ImageConfig(List.of(480, 800, 1200, 1600), 82, true, List.of());
}
