package io.github.blogmaven.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A series as themes see it.
 *
 * @param name for readers
 * @param url of its page
 * @param number place of the post that is shown, from 1; 0 where none of its posts is
 * @param posts oldest first
 * @param previous the part before the post that is shown; missing where there is none
 * @param next the part after the post that is shown; missing where there is none
 */
public record SeriesModel(
        String name,
        String url,
        int number,
        List<PostModel> posts,
        @Nullable PostModel previous,
        @Nullable PostModel next) {

    /**
     * A series.
     *
     * @param number place of the post that is shown, from 1; 0 where none of its posts is
     */
    static SeriesModel of(String name, String url, int number, List<PostModel> posts) {
        return new SeriesModel(
                name,
                url,
                number,
                posts,
                number > 1 ? posts.get(number - 2) : null,
                number > 0 && number < posts.size() ? posts.get(number) : null);
    }
}
