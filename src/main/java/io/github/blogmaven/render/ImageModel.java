package io.github.blogmaven.render;

import io.github.blogmaven.image.Picture;

/**
 * A picture as themes see it. All texts are empty, and all numbers 0, for a picture that is not there.
 *
 * @param url for {@code src}
 * @param absoluteUrl for other sites; empty where the picture is the blog's own and no base URL is known
 * @param alt alternative text, may be empty
 * @param width in pixels; 0 where it is not known, as of a picture of another site
 * @param height likewise
 * @param srcset smaller copies to choose from, for the attribute of that name; may be empty
 * @param sizes how wide the picture is in the column of a text, for the attribute of that name; empty without {@code
 *     srcset}
 */
public record ImageModel(
        String url, String absoluteUrl, String alt, int width, int height, String srcset, String sizes) {
    static final ImageModel NONE = of("", "", "");

    /** A picture of which nothing more is known. */
    static ImageModel of(String url, String absoluteUrl, String alt) {
        return new ImageModel(url, absoluteUrl, alt, 0, 0, "", "");
    }

    /** The same with what is known of it. */
    ImageModel with(Picture picture) {
        String copies = SourceSet.of(picture, url);
        return new ImageModel(
                url,
                absoluteUrl,
                alt,
                picture.width(),
                picture.height(),
                copies,
                copies.isEmpty() ? "" : SourceSet.SIZES);
    }
}
