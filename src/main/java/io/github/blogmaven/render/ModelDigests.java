package io.github.blogmaven.render;

import io.github.blogmaven.content.ValueDigest;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Digests of what pages are made of. What many pages show is digested once. Shared by all threads. */
final class ModelDigests {
    private final String theme;
    private final IdentityHashMap<Object, Shared> shared = new IdentityHashMap<>();

    /** A digest, once somebody asked; a race makes it twice. */
    private static final class Shared {
        private volatile @Nullable String digest;
    }

    /**
     * Digests of pages of one theme.
     *
     * @param theme digest of all that it is
     * @param models that many pages show
     */
    ModelDigests(String theme, List<? extends Record> models) {
        this.theme = theme;
        models.forEach(model -> shared.put(model, new Shared()));
    }

    /** The digest of some values of one theme. */
    String of(List<Object> values) {
        return ValueDigest.of(List.of(theme, values), this::known);
    }

    private Optional<String> known(Object part) {
        Shared known = shared.get(part);
        if (known == null) {
            return Optional.empty();
        }
        String digest = known.digest;
        if (digest == null) {
            digest = ValueDigest.of(part, other -> other == part ? Optional.empty() : known(other));
            known.digest = digest;
        }
        return Optional.of(digest);
    }
}
