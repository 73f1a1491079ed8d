package io.github.blogmaven.config;

import io.github.blogmaven.diagnostic.Rule;
import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads what {@code blog.yaml} says about the blog itself. */
final class SiteReader {
    private final ConfigMapping blog;
    private final BuildOptions options;

    SiteReader(ConfigMapping blog, BuildOptions options) {
        this.blog = blog;
        this.options = options;
    }

    BlogConfig.Site read(Map<String, Author> registry) {
        BuildOptions.Defaults defaults = options.defaults();
        return new BlogConfig.Site(
                blog.text("title")
                        .filter(t -> !t.isBlank())
                        .orElse(defaults.title().isBlank() ? "Blog" : defaults.title()),
                blog.text("description").orElse(defaults.description()),
                baseUrl(),
                domains(),
                language(),
                timeZone(),
                AuthorReader.ofBlog(blog, registry)
                        .or(() -> defaults.authors().stream().findFirst()));
    }

    /** The parameter, else the file's, else the POM's; of these only the last may be anything. */
    private Optional<URI> baseUrl() {
        Optional<URI> parameter =
                options.baseUrl().map(String::strip).filter(t -> !t.isEmpty()).flatMap(this::parameter);
        Optional<URI> file = blog.text("baseUrl").filter(t -> !t.isEmpty()).flatMap(this::fromFile);
        return parameter
                .or(() -> file)
                .or(() -> options.defaults()
                        .url()
                        .flatMap(t -> BaseUrl.parse(t.strip()).url()));
    }

    private Optional<URI> parameter(String text) {
        BaseUrl parsed = BaseUrl.parse(text);
        if (parsed.url().isEmpty()) {
            blog.diagnostics()
                    .report(
                            Rule.CONFIG_INVALID,
                            "",
                            "the parameter blog.baseUrl " + parsed.problem() + "; found \"" + text + "\"",
                            BaseUrl.HINT);
        }
        return parsed.url();
    }

    private Optional<URI> fromFile(String text) {
        BaseUrl parsed = BaseUrl.parse(text);
        if (parsed.url().isEmpty()) {
            blog.get("baseUrl")
                    .ifPresent(value -> blog.invalid(
                            value,
                            "baseUrl " + parsed.problem() + "; found " + ConfigMapping.shown(value),
                            BaseUrl.HINT));
        }
        return parsed.url();
    }

    private List<String> domains() {
        List<String> domains = new ArrayList<>();
        for (String key : List.of("domains", "domain")) {
            for (Value.Scalar host : blog.texts(key)) {
                String name = host.text().strip().toLowerCase(Locale.ROOT);
                if (name.length() <= 253 && name.matches("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*(:[0-9]{1,5})?")) {
                    domains.add(name);
                } else {
                    blog.invalid(
                            host,
                            key + " must be a host name; found " + ConfigMapping.shown(host),
                            "write the name alone, as in name.hashnode.dev");
                }
            }
        }
        return domains.stream().distinct().toList();
    }

    private String language() {
        Optional<String> tag = blog.text("language").filter(t -> !t.isEmpty());
        if (tag.isEmpty()) {
            return "en";
        }
        try {
            return new Locale.Builder()
                            .setLanguageTag(tag.get())
                            .build()
                            .getLanguage()
                            .isEmpty()
                    ? badLanguage(tag.get())
                    : tag.get();
        } catch (IllformedLocaleException e) {
            return badLanguage(tag.get());
        }
    }

    private String badLanguage(String tag) {
        blog.get("language")
                .ifPresent(value -> blog.invalid(
                        value,
                        "language must be a BCP 47 tag; found " + ConfigMapping.shown(value),
                        tag.contains("_")
                                ? "write language: " + tag.replace('_', '-')
                                : "write a tag as in language: en or language: pt-BR"));
        return "en";
    }

    private ZoneId timeZone() {
        Optional<String> id = blog.text("timeZone").filter(t -> !t.isEmpty());
        if (id.isEmpty()) {
            return ZoneId.of("UTC");
        }
        try {
            return ZoneId.of(id.get());
        } catch (DateTimeException e) {
            blog.get("timeZone")
                    .ifPresent(value -> blog.invalid(
                            value,
                            "timeZone must be a region or an offset; found " + ConfigMapping.shown(value),
                            NearestName.question(id.get(), new TreeSet<>(ZoneId.getAvailableZoneIds()))
                                    + "write a zone as in Europe/Berlin, UTC or +02:00"));
            return ZoneId.of("UTC");
        }
    }
}
