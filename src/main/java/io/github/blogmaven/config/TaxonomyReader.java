package io.github.blogmaven.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code taxonomies} of {@code blog.yaml}: a list of keys, or a mapping from keys to settings. */
final class TaxonomyReader {
    private static final List<String> DEFAULTS = List.of("tags", "categories");
    /** First parts of URLs that belong to something else, and names that Windows reserves for devices. */
    private static final Set<String> RESERVED =
            Set.of("archive", "series", "authors", "page", "assets", "con", "prn", "aux", "nul");

    private final ConfigMapping blog;
    /** By path in lower case, since some file systems ignore case. */
    private final Map<String, TaxonomyConfig> byPath = new LinkedHashMap<>();

    private final List<String> seen = new ArrayList<>();

    private TaxonomyReader(ConfigMapping blog) {
        this.blog = blog;
    }

    /** Those of the file in its order, then the defaults and the build's that it does not mention. */
    static List<TaxonomyConfig> read(ConfigMapping blog, List<String> more) {
        TaxonomyReader reader = new TaxonomyReader(blog);
        Optional<Value> value = blog.get("taxonomies");
        if (value.isPresent() && value.get() instanceof Value.Mapping mapping) {
            ConfigMapping settings = new ConfigMapping(blog.source(), mapping, "taxonomies.", blog.diagnostics());
            mapping.entries().forEach(entry -> reader.add(settings, entry));
        } else {
            blog.texts("taxonomies").forEach(key -> reader.add(key.text().strip(), key));
        }
        for (String key : Stream.concat(DEFAULTS.stream(), more.stream()).toList()) {
            if (!reader.seen.contains(key)) {
                reader.byPath.putIfAbsent(key, new TaxonomyConfig(key, key, ""));
            }
        }
        return List.copyOf(reader.byPath.values());
    }

    private void add(String key, Value at) {
        if (isKey(key, at)) {
            add(new TaxonomyConfig(key, key.toLowerCase(Locale.ROOT), ""), at);
        }
    }

    private void add(ConfigMapping settings, Value.Entry entry) {
        String key = entry.key();
        Value value = entry.value();
        Value at = new Value.Scalar(key, true, entry.keyLocation());
        Optional<Boolean> flag = ConfigMapping.flag(value);
        if (flag.isPresent() && !flag.get()) {
            seen.add(key);
        } else if (flag.isPresent() || ConfigMapping.isNull(value)) {
            add(key, at);
        } else if (value instanceof Value.Mapping && isKey(key, at)) {
            ConfigMapping own = settings.inner(key, value).orElseThrow().allowOnly(ConfigKeys.TAXONOMY);
            String path = own.text("path").map(TaxonomyReader::trimSlashes).orElse(key.toLowerCase(Locale.ROOT));
            add(
                    new TaxonomyConfig(key, path, own.text("title").orElse("")),
                    own.get("path").orElse(at));
        } else if (!(value instanceof Value.Mapping)) {
            settings.invalid(
                    value,
                    "taxonomies." + key + " must be a mapping or false; found " + ConfigMapping.shown(value),
                    "write " + key + ": { path: " + key + ", title: All " + key + " }");
        }
    }

    private boolean isKey(String key, Value at) {
        if (key.matches("[A-Za-z][A-Za-z0-9_-]{0,63}")) {
            return true;
        }
        blog.invalid(
                at,
                "a taxonomy cannot be called " + ConfigMapping.shown(at),
                "write a front matter key: letters of a to z, digits, - and _");
        return false;
    }

    private void add(TaxonomyConfig taxonomy, Value at) {
        String path = taxonomy.path();
        if (seen.contains(taxonomy.key())) {
            blog.invalid(at, "the taxonomy " + taxonomy.key() + " occurs twice", "keep one of the two");
            return;
        }
        seen.add(taxonomy.key());
        if (!path.matches("[\\p{L}\\p{M}\\p{N}_-]{1,100}")) {
            blog.invalid(
                    at,
                    "the path of a taxonomy must be one part of a URL; found " + ConfigMapping.shown(at),
                    "write letters, digits, - and _, as in path: topics");
            return;
        }
        String folded = path.toLowerCase(Locale.ROOT);
        if (RESERVED.contains(folded)) {
            blog.invalid(at, "the path " + path + " belongs to other pages", "write another, as in path: topics");
            return;
        }
        TaxonomyConfig other = byPath.putIfAbsent(folded, taxonomy);
        if (other != null) {
            blog.invalid(
                    at,
                    "the taxonomies " + other.key() + " and " + taxonomy.key() + " have the same path " + path,
                    "give one of them another path");
        }
    }

    private static String trimSlashes(String path) {
        String from = path.startsWith("/") ? path.substring(1) : path;
        return from.endsWith("/") ? from.substring(0, from.length() - 1) : from;
    }
}
