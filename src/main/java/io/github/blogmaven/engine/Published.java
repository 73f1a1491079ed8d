package io.github.blogmaven.engine;

import java.net.URI;
import java.util.Optional;

/**
 * What became of the output; nothing where a build failed or only validated.
 *
 * @param baseUrl what absolute links begin with, empty where the blog does not know it
 * @param pages number of HTML pages
 * @param written files written
 * @param unchanged files that were there already
 * @param removed files removed
 */
public record Published(Optional<URI> baseUrl, int pages, int written, int unchanged, int removed) {
    /** What a build did that publishes nothing. */
    public static final Published NOTHING = new Published(Optional.empty(), 0, 0, 0, 0);
}
