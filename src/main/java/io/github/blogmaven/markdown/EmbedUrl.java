package io.github.blogmaven.markdown;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An http(s) URL taken apart for {@link EmbedProvider}.
 *
 * @param host lower case, without {@code www.}
 * @param path its parts, none empty, as written
 * @param query the query as written, may be empty
 */
record EmbedUrl(String host, List<String> path, String query) {

    /** Takes a URL apart; empty where RFC 3986 does not allow it, or where it names a user or a port. */
    static Optional<EmbedUrl> parse(String url) {
        try {
            URI uri = new URI(url);
            if (uri.getHost() == null || uri.getUserInfo() != null || uri.getPort() >= 0) {
                return Optional.empty();
            }
            String host = uri.getHost().toLowerCase(Locale.ROOT);
            String path = uri.getRawPath() == null ? "" : uri.getRawPath();
            return Optional.of(new EmbedUrl(
                    host.startsWith("www.") ? host.substring(4) : host,
                    Stream.of(path.split("/")).filter(p -> !p.isEmpty()).toList(),
                    uri.getRawQuery() == null ? "" : uri.getRawQuery()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** A part of the path where it is there and matches, else empty text. */
    String part(int index, String pattern) {
        return index < path.size() && path.get(index).matches(pattern) ? path.get(index) : "";
    }

    /** A parameter of the query where it is there and its value matches, else empty text. */
    String parameter(String name, String pattern) {
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                String value = pair.substring(name.length() + 1);
                return value.matches(pattern) ? value : "";
            }
        }
        return "";
    }
}
