package io.github.blogmaven.render;

/**
 * Somebody who writes, as themes see them.
 *
 * @param name never empty
 * @param url of their page in this blog, else their home page; empty where they have neither
 * @param home their home page elsewhere, may be empty
 * @param absoluteUrl for other sites: their home page, else their page in this blog; may be empty
 * @param bio a sentence, may be empty
 * @param avatar URL of a picture, may be empty
 */
public record AuthorModel(String name, String url, String home, String absoluteUrl, String bio, String avatar) {}
