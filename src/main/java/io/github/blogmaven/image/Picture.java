package io.github.blogmaven.image;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a page needs to know of a picture that it shows.
 *
 * @param width in pixels, as readers see it
 * @param height likewise
 * @param variants smaller copies, by width; none for a drawing, an animation, or a picture that is small already
 * @param upright a copy that needs not be turned, where the file itself is stored turned
 */
public record Picture(int width, int height, List<Variant> variants, Optional<Path> upright) {

    /** A picture without copies. */
    public static Picture plain(ImageHeader header) {
        return new Picture(header.width(), header.height(), List.of(), Optional.empty());
    }
}
