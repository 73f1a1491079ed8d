package io.github.blogmaven.schema;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * What the library calls a schema, or a part of one. Files of the blog have a scheme of their own, so that none of them is
 * ever taken for something that could be fetched.
 *
 * @param file the file
 * @param fragment a JSON Pointer into it, the name of an anchor, or empty
 */
record SchemaUri(URI file, String fragment) {
    private static final String SCHEME = "blog";

    /**
     * The URI of a file.
     *
     * @param path relative to the source directory, parts separated by {@code /}
     */
    static URI ofFile(String path) {
        try {
            return new URI(SCHEME, null, "/" + path, null).normalize();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /** What a reference in a file leads to; empty where it is no URI. */
    static Optional<SchemaUri> resolve(URI from, String reference) {
        try {
            URI uri = new URI(reference);
            String fragment = Optional.ofNullable(uri.getFragment()).orElse("");
            boolean here = reference.isEmpty() || reference.startsWith("#");
            return Optional.of(new SchemaUri(here ? from : withoutFragment(from.resolve(uri)), fragment));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static URI withoutFragment(URI uri) {
        String text = uri.toString();
        int hash = text.indexOf('#');
        return hash < 0 ? uri : URI.create(text.substring(0, hash));
    }

    /** The path of a file of the blog, relative to the source directory; empty for anything that would have to be fetched. */
    Optional<String> path() {
        return SCHEME.equals(file.getScheme()) && file.getAuthority() == null && file.getPath() != null
                ? Optional.of(file.getPath().substring(1))
                : Optional.empty();
    }

    /** As the library writes it. */
    @Override
    public String toString() {
        return file + "#" + fragment;
    }
}
