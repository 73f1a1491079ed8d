package io.github.blogmaven.config;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a build says about a blog beside its {@code blog.yaml}: parameters win over the file, defaults lose against it.
 *
 * @param baseUrl parameter {@code blog.baseUrl}, as given
 * @param drafts parameter {@code blog.drafts}
 * @param future parameter {@code blog.future}
 * @param expired parameter {@code blog.expired}
 * @param socialCards parameter {@code blog.socialCards}
 * @param duplicateSlug parameter {@code blog.duplicateSlug}
 * @param now parameter {@code blog.clock}, already resolved
 * @param taxonomies keys of the taxonomies that the build itself fills
 * @param defaults what the project says about itself
 */
public record BuildOptions(
        Optional<String> baseUrl,
        boolean drafts,
        boolean future,
        boolean expired,
        boolean socialCards,
        BlogConfig.DuplicateSlug duplicateSlug,
        Instant now,
        List<String> taxonomies,
        Defaults defaults) {

    /** The same at another time. */
    public BuildOptions at(Instant time) {
        return new BuildOptions(
                baseUrl, drafts, future, expired, socialCards, duplicateSlug, time, taxonomies, defaults);
    }

    /**
     * What the project says about itself.
     *
     * @param title the POM's name, or the folder's
     * @param description the POM's description, may be empty
     * @param url the POM's URL
     * @param authors the POM's developers, else its organization
     */
    public record Defaults(String title, String description, Optional<String> url, List<Author> authors) {}
}
