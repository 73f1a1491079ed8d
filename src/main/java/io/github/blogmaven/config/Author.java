package io.github.blogmaven.config;

import java.util.Optional;

/**
 * Somebody who writes posts.
 *
 * @param id what front matter calls them; the name itself where no registry knows them
 * @param name for readers
 * @param url a home page
 * @param bio a sentence, may be empty
 * @param avatar URL or path of a picture
 */
public record Author(String id, String name, Optional<String> url, String bio, Optional<Value.Scalar> avatar) {

    /** Somebody of whom only the name is known. */
    public static Author named(String name) {
        return new Author(name, name, Optional.empty(), "", Optional.empty());
    }
}
