package io.github.blogmaven.render;

import io.github.blogmaven.config.Author;
import io.github.blogmaven.content.RootMark;

/**
 * Somebody who writes, as themes see them.
 *
 * @param name never empty
 * @param url a home page, may be empty
 * @param bio a sentence, may be empty
 * @param avatar URL of a picture, may be empty
 */
public record AuthorModel(String name, String url, String bio, String avatar) {
    static AuthorModel of(Author author) {
        return new AuthorModel(
                author.name(),
                author.url().filter(BaseUrl::isWeb).orElse(""),
                author.bio(),
                author.avatar().map(AuthorModel::picture).orElse(""));
    }

    private static String picture(String written) {
        return BaseUrl.isWeb(written)
                ? written
                : RootMark.url(written.startsWith("/") ? written.substring(1) : written);
    }
}
