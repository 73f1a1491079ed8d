package io.github.blogmaven.site;

import io.github.blogmaven.config.BlogConfig;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses under which this blog is known: its base URL and the domains it had. */
final class OwnUrls {
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)(?:https?:)?//([^/?#]*)([^?#]*)(.*)", Pattern.DOTALL);
    private static final Pattern DEFAULT_PORT = Pattern.compile(":(?:80|443)?$");

    private final Set<String> domains;
    private final String baseHost;
    private final String basePath;

    OwnUrls(BlogConfig.Site site) {
        this.domains = Set.copyOf(site.domains());
        this.baseHost =
                site.baseUrl().map(URI::getRawAuthority).map(OwnUrls::host).orElse("");
        this.basePath = site.baseUrl().map(URI::getRawPath).orElse("/");
    }

    /** The path and what follows it of an absolute URL of this blog, beginning with {@code /}; empty for any other URL. */
    Optional<String> withinBlog(String url) {
        Matcher matcher = ABSOLUTE.matcher(url);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String host = host(matcher.group(1));
        String path = matcher.group(2).isEmpty() ? "/" : matcher.group(2);
        if (!host.isEmpty() && host.equals(baseHost)) {
            Optional<String> below = belowBase(path);
            if (below.isPresent()) {
                return below.map(b -> b + matcher.group(3));
            }
        }
        return domains.contains(host) ? Optional.of(path + matcher.group(3)) : Optional.empty();
    }

    /** What a path beginning with {@code /} can mean within the blog: itself, or what follows the base URL's path. */
    List<String> readings(String path) {
        List<String> readings = new ArrayList<>();
        readings.add(path);
        if (basePath.length() > 1) {
            belowBase(path).ifPresent(readings::add);
        }
        return readings;
    }

    private Optional<String> belowBase(String path) {
        if ((path + "/").equals(basePath)) {
            return Optional.of("/");
        }
        return path.startsWith(basePath) ? Optional.of(path.substring(basePath.length() - 1)) : Optional.empty();
    }

    private static String host(String authority) {
        return DEFAULT_PORT.matcher(authority.toLowerCase(Locale.ROOT)).replaceFirst("");
    }
}
