package io.github.blogmaven.config;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pattern of the URLs of posts, as in <code>/{year}/{slug}/</code>. */
final class PermalinkPattern {
    static final String DEFAULT = "/{slug}/";
    private static final List<String> TOKENS = List.of("slug", "year", "month", "day", "title", "category", "section");
    private static final Pattern TOKEN = Pattern.compile("\\{([^{}]*)}");

    private PermalinkPattern() {}

    /** What is wrong with a pattern; empty for a good one. */
    static Optional<String> problem(String pattern) {
        if (!pattern.startsWith("/")) {
            return Optional.of("does not begin with /");
        }
        Matcher tokens = TOKEN.matcher(pattern);
        boolean distinct = false;
        while (tokens.find()) {
            String token = tokens.group(1);
            if (!TOKENS.contains(token)) {
                return Optional.of("has the unknown token {" + token + "}");
            }
            distinct |= token.equals("slug") || token.equals("title");
        }
        if (!distinct) {
            return Optional.of("has neither {slug} nor {title}, so posts would share a URL");
        }
        String fixed = TOKEN.matcher(pattern).replaceAll("x");
        if (fixed.contains("//")
                || !fixed.matches("[\\p{L}\\p{M}\\p{N}/._~-]+")
                || fixed.matches(".*/\\.{1,2}(/.*)?")) {
            return Optional.of("has a part that cannot be in a URL or in the name of a folder");
        }
        return Optional.empty();
    }

    /** The tokens, for a hint. */
    static String tokens() {
        return "{" + String.join("} {", TOKENS) + "}";
    }
}
