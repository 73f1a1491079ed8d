package io.github.blogmaven.render;

import java.util.List;

/**
 * A series as themes see it.
 *
 * @param name for readers
 * @param url of its page
 * @param number place of the post that is shown, from 1; 0 where none of its posts is
 * @param posts oldest first
 */
public record SeriesModel(String name, String url, int number, List<PostModel> posts) {}
