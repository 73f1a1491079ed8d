package io.github.blogmaven.links;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a blog does not want to be asked for: hosts with their subdomains, and URLs; {@code *} is any characters. */
final class SkipPatterns {
    private final List<Pattern> hosts;
    private final List<Pattern> urls;

    SkipPatterns(List<String> patterns) {
        hosts = patterns.stream()
                .filter(pattern -> !pattern.contains("/"))
                .map(pattern -> Pattern.compile("(?:.*\\.)?" + regex(pattern.toLowerCase(Locale.ROOT))))
                .toList();
        urls = patterns.stream()
                .filter(pattern -> pattern.contains("/"))
                .map(pattern -> Pattern.compile(regex(pattern)))
                .toList();
    }

    private static String regex(String pattern) {
        return Arrays.stream(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    }

    /**
     * Whether a link is not asked for.
     *
     * @param link as written
     * @param url what would be asked for
     */
    boolean match(String link, URI url) {
        return hosts.stream().anyMatch(p -> p.matcher(url.getHost()).matches())
                || urls.stream()
                        .anyMatch(p -> p.matcher(link).matches()
                                || p.matcher(url.toString()).matches());
    }
}
