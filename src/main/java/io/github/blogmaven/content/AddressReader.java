package io.github.blogmaven.content;

import io.github.blogmaven.config.Value;
import io.github.blogmaven.content.Document.Address;
import io.github.blogmaven.diagnostic.Rule;
import java.util.List;
import java.util.Optional;

/** Reads what a document wants its URL to be. */
final class AddressReader {
    private final SourceFile file;
    private final SourceName name;
    private final Fields fields;
    private final Terms terms;

    AddressReader(SourceFile file, Fields fields, Terms terms) {
        this.file = file;
        this.name = SourceName.of(file.inner());
        this.fields = fields;
        this.terms = terms;
    }

    Address read(String title, boolean draft) {
        if (!draft) {
            List.of(Key.SLUG, Key.PERMALINK).forEach(this::reportEmpty);
        }
        Optional<String> cuid =
                fields.line(Key.CUID).or(() -> Optional.of(name.name()).filter(Cuid::isCuid));
        return new Address(
                Optional.of(fields.line(Key.SLUG).orElseGet(() -> derivedSlug(title))),
                fields.line(Key.PERMALINK),
                terms.texts(Key.ALIASES),
                fields.line(Key.CANONICAL),
                cuid);
    }

    /** Whoever writes {@code null} means it. */
    private void reportEmpty(Key key) {
        fields.findEmpty(key)
                .filter(field -> field.value() instanceof Value.Scalar scalar
                        && scalar.text().isBlank())
                .ifPresent(field -> fields.report(
                        Rule.SLUG_EMPTY,
                        field.value().location(),
                        "the " + field.name() + " is empty, so the URL is made as if it were not there",
                        "write one, or delete the line"));
    }

    /** From the name of folder or file, unless that is Hashnode's or none; then from the title; then any name at all. */
    private String derivedSlug(String title) {
        boolean named = !name.isHashnode() && !name.name().equals("index");
        String slug = named ? Slug.of(name.name()) : "";
        if (slug.isEmpty()) {
            slug = Slug.of(title);
        }
        if (slug.isEmpty()) {
            slug = name.isHashnode()
                    ? name.name()
                    : "post-" + Integer.toHexString(file.path().hashCode());
        }
        return slug;
    }
}
