package io.github.blogmaven.site;

import io.github.blogmaven.config.BlogConfig;
import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.Slug;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pattern of all posts' URLs, as in <code>/{year}/{slug}/</code>, checked once. */
final class PermalinkPattern {
    private static final String DEFAULT = "/{slug}/";
    private static final Pattern TOKEN = Pattern.compile("\\{([^{}]*)\\}");
    private static final Set<String> TOKENS = Set.of("slug", "year", "month", "day", "title", "category", "section");
    private static final String HINT =
            "write permalink: /{slug}/, with any of {slug} {year} {month} {day} {title} {category} {section}";

    private final List<String> names;
    private final boolean file;
    private final boolean bySlug;
    private final LocalDate today;

    private PermalinkPattern(String pattern, LocalDate today) {
        String inner = pattern.replaceAll("^/|/$", "");
        this.names = List.of(inner.split("/"));
        this.file = pattern.endsWith(".html");
        this.bySlug = pattern.contains("{slug}");
        this.today = today;
    }

    /** The pattern of a blog; a bad one is reported and the default taken. */
    static PermalinkPattern of(BlogConfig config, Diagnostics diagnostics) {
        String pattern = PathName.composed(config.urls().permalink().strip());
        LocalDate today =
                config.visibility().now().atZone(config.site().timeZone()).toLocalDate();
        Optional<String> problem = problem(pattern);
        problem.ifPresent(p -> Place.CONFIG.report(
                diagnostics, Rule.PERMALINK_INVALID, "the permalink pattern \"" + pattern + "\" " + p, HINT));
        return new PermalinkPattern(problem.isEmpty() ? pattern : DEFAULT, today);
    }

    /**
     * Where a post goes.
     *
     * @param slug its slug, which keeps the rules of {@link PathName}
     * @param suffix what tells it from others, empty for the first
     */
    SitePath expand(Document post, String slug, String suffix) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = expandName(names.get(i), post, slug, suffix);
            if (!name.isEmpty()) {
                boolean last = i == names.size() - 1;
                String plain = expandName(names.get(i), post, slug, "");
                parts.add(last && file ? name : safe(name, plain, suffix));
            }
        }
        return file ? SitePath.file(String.join("/", parts)) : SitePath.folder(parts);
    }

    /** A name that is cut where it is too long, but never in its suffix: without it, it would be another post's. */
    private static String safe(String name, String plain, String suffix) {
        boolean cut = PathName.bytes(name) > PathName.MAX_BYTES && !name.equals(plain);
        return SafeSlug.of(cut ? SafeSlug.withSuffix(plain, suffix) : name, "post", "-post");
    }

    private String expandName(String name, Document post, String slug, String suffix) {
        Matcher matcher = TOKEN.matcher(name);
        StringBuilder expanded = new StringBuilder();
        while (matcher.find()) {
            String value = value(matcher.group(1), post, slug, suffix);
            matcher.appendReplacement(expanded, Matcher.quoteReplacement(value));
        }
        matcher.appendTail(expanded);
        return expanded.toString();
    }

    private String value(String token, Document post, String slug, String suffix) {
        LocalDate date =
                post.publication().published().map(d -> d.toLocalDate()).orElse(today);
        return switch (token) {
            case "slug" -> SafeSlug.withSuffix(slug, suffix);
            case "title" -> {
                String title = SafeSlug.of(Slug.of(post.title()), slug, "-post");
                yield bySlug ? title : SafeSlug.withSuffix(title, suffix);
            }
            case "year" -> digits(date.getYear(), 4);
            case "month" -> digits(date.getMonthValue(), 2);
            case "day" -> digits(date.getDayOfMonth(), 2);
            case "category" ->
                post.terms().getOrDefault("categories", List.of()).stream()
                        .findFirst()
                        .map(TermSlug::of)
                        .orElse("");
            case "section" -> section(post);
            default -> throw new IllegalStateException("unchecked token " + token);
        };
    }

    /** The first folder below {@code posts/} that is not the post's own. */
    private static String section(Document document) {
        String post = SourcePath.withoutExtension(SourcePath.belowRoot(document));
        int slash = post.indexOf('/');
        return slash < 0 ? "" : SafeSlug.of(Slug.of(post.substring(0, slash)), "", "-section");
    }

    private static String digits(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    private static Optional<String> problem(String pattern) {
        Matcher matcher = TOKEN.matcher(pattern);
        while (matcher.find()) {
            if (!TOKENS.contains(matcher.group(1))) {
                return Optional.of("has the unknown token {" + matcher.group(1) + "}");
            }
        }
        if (!pattern.contains("{slug}") && !pattern.contains("{title}")) {
            return Optional.of("has neither {slug} nor {title}");
        }
        String literal = matcher.replaceAll("x");
        if (literal.indexOf('{') >= 0 || literal.indexOf('}') >= 0) {
            return Optional.of("has a brace without its partner");
        }
        String problem = WrittenPath.of(literal).problem();
        return problem.isEmpty() ? Optional.empty() : Optional.of(problem);
    }
}
