package io.github.blogmaven.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code authors.yaml} and the {@code author} of {@code blog.yaml}. */
final class AuthorReader {

    private AuthorReader() {}

    /** All authors of a registry by id, in its order; each is a mapping or a name alone. */
    static Map<String, Author> registry(ConfigMapping file) {
        Map<String, Author> authors = new LinkedHashMap<>();
        for (Value.Entry entry : file.mapping().entries()) {
            author(file, entry.key(), entry.value()).ifPresent(author -> authors.put(entry.key(), author));
        }
        return Collections.unmodifiableMap(authors);
    }

    /** Who writes where a post does not say: an id of the registry, a name, or a mapping. */
    static Optional<Author> ofBlog(ConfigMapping blog, Map<String, Author> registry) {
        Optional<Value> value = blog.get("author");
        if (value.isPresent() && value.get() instanceof Value.Scalar scalar) {
            String text = scalar.text().strip();
            Author known = registry.get(text);
            return known != null || text.isEmpty() ? Optional.ofNullable(known) : Optional.of(Author.named(text));
        }
        return value.flatMap(v -> author(blog, "author", v))
                .map(a -> new Author(a.name(), a.name(), a.url(), a.bio(), a.avatar()));
    }

    private static Optional<Author> author(ConfigMapping file, String id, Value value) {
        if (value instanceof Value.Scalar name && !name.isNull() && !name.text().isBlank()) {
            return Optional.of(new Author(id, name.text().strip(), Optional.empty(), "", Optional.empty()));
        }
        Optional<ConfigMapping> mapping = file.inner(id, value);
        if (mapping.isEmpty()) {
            file.invalid(
                    value,
                    file.prefix() + id + " must be a name or a mapping; found " + value.kind(),
                    "write " + id + ": and the name, or lines with " + String.join(", ", ConfigKeys.AUTHOR));
            return Optional.empty();
        }
        ConfigMapping author = mapping.get().allowOnly(ConfigKeys.AUTHOR);
        Optional<String> name = author.text("name").filter(n -> !n.isBlank());
        if (name.isEmpty() && id.equals("author")) {
            file.invalid(value, "author has no name", "add a line with name: and the name");
            return Optional.empty();
        }
        return Optional.of(new Author(
                id,
                name.orElse(id),
                url(author, "url", List.of("http", "https", "mailto")),
                author.text("bio").orElse(""),
                avatar(author)));
    }

    private static Optional<Value.Scalar> avatar(ConfigMapping author) {
        Optional<String> url = url(author, "avatar", List.of("http", "https"));
        return url.flatMap(text -> author.get("avatar").map(value -> new Value.Scalar(text, false, value.location())));
    }

    /** A URL of an allowed scheme, or a path; what would run in a reader's browser is refused. */
    private static Optional<String> url(ConfigMapping author, String key, List<String> schemes) {
        Optional<String> text = author.text(key).filter(t -> !t.isEmpty());
        if (text.isPresent() && !isAllowed(text.get(), schemes)) {
            author.get(key)
                    .ifPresent(value -> author.invalid(
                            value,
                            author.prefix() + key + " must be a URL; found " + ConfigMapping.shown(value),
                            "write a URL as in https://example.org/"));
            return Optional.empty();
        }
        return text;
    }

    /** Whether a text is a path, or a URL of an allowed scheme. */
    static boolean isAllowed(String text, List<String> schemes) {
        if (text.chars().anyMatch(c -> c <= ' ' || c == '\\')) {
            return false;
        }
        int colon = text.indexOf(':');
        int slash = text.indexOf('/');
        return colon < 0
                || (slash >= 0 && slash < colon)
                || schemes.stream().anyMatch(scheme -> text.regionMatches(true, 0, scheme + ":", 0, colon + 1));
    }
}
