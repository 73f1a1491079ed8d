package io.github.blogmaven.render;

/**
 * A picture as themes see it. All texts are empty for a picture that is not there.
 *
 * @param url for {@code src}
 * @param absoluteUrl for other sites; empty where the picture is the blog's own and no base URL is known
 * @param alt alternative text, may be empty
 */
public record ImageModel(String url, String absoluteUrl, String alt) {
    static final ImageModel NONE = new ImageModel("", "", "");
}
