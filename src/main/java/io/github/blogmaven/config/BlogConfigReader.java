package io.github.blogmaven.config;

import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code blog.yaml} and the registries beside it. */
public final class BlogConfigReader {
    /** Bytes; no blog needs as much. */
    private static final int LIMIT = 1024 * 1024;

    private final Path directory;
    private final Diagnostics diagnostics;

    private BlogConfigReader(Path directory, Diagnostics diagnostics) {
        this.directory = directory;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads the configuration of a source directory. Everything wrong is a diagnostic; the result is usable in any case,
     * with defaults for what could not be read. The base URL is that of the parameter, else of {@code blog.yaml}, else of
     * the POM, where only an absolute http or https URL counts.
     */
    public static BlogConfig read(Path sourceDirectory, BuildOptions options, Diagnostics diagnostics) {
        BlogConfigReader reader = new BlogConfigReader(sourceDirectory, diagnostics);
        Map<String, Author> authors = AuthorReader.registry(reader.file("authors.yaml"));
        ConfigMapping blog = reader.file(reader.blogFile()).allowOnly(ConfigKeys.BLOG);
        BlogConfig.Site site = new SiteReader(blog, options).read(authors);
        // other sites ask for absolute URLs
        boolean socialCards = blog.flag("socialCards", true)
                && options.socialCards()
                && site.baseUrl().isPresent();
        return new BlogConfig(
                site,
                new BlogConfig.Visibility(options.drafts(), options.future(), options.expired(), options.now()),
                urls(blog, options),
                TaxonomyReader.read(blog, options.taxonomies()),
                SettingsReader.lists(blog),
                SettingsReader.markdown(blog),
                SettingsReader.images(blog),
                new Registries(reader.names("tags.yaml"), reader.names("series.yaml"), authors),
                LookReader.read(blog),
                SettingsReader.theme(blog),
                ValidationReader.read(blog),
                SettingsReader.discovery(blog, socialCards));
    }

    /** The keys of a registry; what stands after them is for its readers. */
    private Optional<Set<String>> names(String name) {
        if (!Files.exists(directory.resolve(name))) {
            return Optional.empty();
        }
        Set<String> names = new LinkedHashSet<>();
        file(name).mapping().entries().forEach(entry -> names.add(entry.key()));
        return Optional.of(Collections.unmodifiableSet(names));
    }

    private String blogFile() {
        if (!Files.exists(directory.resolve("blog.yml"))) {
            return "blog.yaml";
        }
        if (!Files.exists(directory.resolve("blog.yaml"))) {
            return "blog.yml";
        }
        diagnostics.report(
                Rule.CONFIG_INVALID,
                "blog.yml",
                "blog.yaml and blog.yml are both there",
                "move everything into blog.yaml and delete blog.yml");
        return "blog.yaml";
    }

    /** The mapping of a file; an empty one where there is no such file or it cannot be read. */
    private ConfigMapping file(String name) {
        Path file = directory.resolve(name);
        SourceText text = Optional.of(file)
                .filter(Files::exists)
                .filter(found -> isInside(name, found))
                .flatMap(found -> SourceDecoder.read(name, found, LIMIT, diagnostics))
                .orElseGet(() -> SourceText.of(name, ""));
        Value.Mapping mapping = YamlReader.read(text, 0, text.text().length(), Rule.CONFIG_INVALID, diagnostics)
                .orElseGet(() -> new Value.Mapping(List.of(), Location.file(name)));
        return new ConfigMapping(text, mapping, "", diagnostics);
    }

    /** Whether a file is in the source directory when all symbolic links are followed; reported where it is not. */
    private boolean isInside(String name, Path file) {
        try {
            if (file.toRealPath().startsWith(directory.toRealPath())) {
                return true;
            }
            diagnostics.report(
                    Rule.SYMLINK_OUTSIDE,
                    name,
                    "the symbolic link leads out of the source directory, so it was left out",
                    "copy the file or folder to this place");
        } catch (IOException e) {
            diagnostics.report(
                    Rule.SOURCE_UNREADABLE,
                    name,
                    "the file cannot be read: " + e.getClass().getSimpleName(),
                    "check that it is a file and that you may read it");
        }
        return false;
    }

    private static BlogConfig.Urls urls(ConfigMapping blog, BuildOptions options) {
        Optional<BlogConfig.DuplicateSlug> duplicate =
                SettingsReader.choice(blog, "duplicateSlug", BlogConfig.DuplicateSlug.class);
        boolean fail = options.duplicateSlug() == BlogConfig.DuplicateSlug.FAIL;
        return new BlogConfig.Urls(
                permalink(blog), fail ? options.duplicateSlug() : duplicate.orElse(options.duplicateSlug()));
    }

    private static String permalink(ConfigMapping blog) {
        Optional<String> pattern = blog.text("permalink").filter(t -> !t.isEmpty());
        Optional<String> problem = pattern.flatMap(PermalinkPattern::problem);
        if (problem.isEmpty()) {
            return pattern.orElse(PermalinkPattern.DEFAULT);
        }
        blog.get("permalink")
                .ifPresent(value -> blog.report(
                        Rule.PERMALINK_INVALID,
                        value.location(),
                        "permalink " + problem.get() + "; found " + ConfigMapping.shown(value),
                        "write a pattern as in /{year}/{slug}/, with the tokens " + PermalinkPattern.tokens()));
        return PermalinkPattern.DEFAULT;
    }
}
