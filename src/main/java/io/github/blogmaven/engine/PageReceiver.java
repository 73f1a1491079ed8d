package io.github.blogmaven.engine;

import java.io.IOException;

/** Takes the pages that something else than the theme frames, on the thread that called the engine. */
public interface PageReceiver {

    /**
     * Takes one page.
     *
     * @throws IOException where it cannot be kept
     */
    void accept(SitePage page) throws IOException;
}
