package io.github.blogmaven.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * The absolute URL of a blog's root (RFC 3986), or what keeps a text from being one.
 *
 * @param url with a final slash; empty where there is a problem
 * @param problem what is wrong, said of the text; empty where there is none
 */
record BaseUrl(Optional<URI> url, String problem) {
    static final String HINT = "write an absolute URL, as in https://example.org/blog/";

    static BaseUrl parse(String text) {
        if (text.contains("${")) {
            return wrong("holds a property that nothing has replaced");
        }
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException e) {
            return wrong("is no URL: " + e.getReason());
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return wrong("does not begin with http:// or https://");
        }
        if (uri.getHost() == null) {
            return wrong("has no host name of ASCII letters, digits, hyphens and dots");
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            return wrong("has a part after ? or #");
        }
        if (uri.getRawUserInfo() != null) {
            return wrong("has a user name");
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String path = uri.normalize().getRawPath();
        if (path.contains("/../")) {
            return wrong("leaves its own root");
        }
        String root = scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port + path;
        URI url = URI.create(root.endsWith("/") ? root : root + "/");
        return new BaseUrl(Optional.of(URI.create(url.toASCIIString())), "");
    }

    private static BaseUrl wrong(String problem) {
        return new BaseUrl(Optional.empty(), problem);
    }
}
