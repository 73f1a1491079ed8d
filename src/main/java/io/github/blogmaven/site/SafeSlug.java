package io.github.blogmaven.site;

import io.github.blogmaven.content.Slug;

/** A slug that nobody wrote, changed where it must be so that it always keeps the rules of {@link PathName}. */
final class SafeSlug {
    private SafeSlug() {}

    /**
     * The nearest slug that keeps the rules.
     *
     * @param derived a slug as it was derived, perhaps empty
     * @param fallback the slug where nothing is left; keeps the rules itself
     * @param suffix what follows a name that is reserved, as in {@code -post}
     */
    static String of(String derived, String fallback, String suffix) {
        String composed = PathName.composed(derived);
        String slug = PathName.problem(composed).isEmpty() ? composed : PathName.composed(Slug.of(derived));
        String cut = cut(slug, PathName.MAX_BYTES);
        if (cut.isEmpty()) {
            return fallback;
        }
        String safe = PathName.isReserved(cut) ? cut + suffix : cut;
        return PathName.problem(safe).isEmpty() ? safe : fallback;
    }

    /** The slug with a suffix, within the longest length. */
    static String withSuffix(String slug, String suffix) {
        return cut(slug, PathName.MAX_BYTES - PathName.bytes(suffix)) + suffix;
    }

    /** At most so many bytes of UTF-8, cut at a hyphen where there is one in the second half. */
    private static String cut(String slug, int maxBytes) {
        if (PathName.bytes(slug) <= maxBytes) {
            return slug;
        }
        int end = 0;
        int bytes = 0;
        while (bytes <= maxBytes) {
            int c = slug.codePointAt(end);
            bytes += PathName.bytes(Character.toString(c));
            if (bytes <= maxBytes) {
                end += Character.charCount(c);
            }
        }
        int hyphen = slug.lastIndexOf('-', end);
        return slug.substring(0, hyphen > end / 2 ? hyphen : end);
    }
}
