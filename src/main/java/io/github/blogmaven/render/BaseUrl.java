package io.github.blogmaven.render;

import io.github.blogmaven.content.RootMark;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The absolute URL of the blog's root, and how URLs become absolute with it.
 *
 * @param url with a final {@code /}; empty where it is not known
 */
record BaseUrl(String url) {
    /** A link to a place in the same document: only inside a tag, where text cannot look like it. */
    private static final Pattern FRAGMENT_LINK = Pattern.compile("(<[a-zA-Z][^<>]*?\\shref=\")(#)");

    static BaseUrl of(Optional<URI> base) {
        return new BaseUrl(base.map(URI::toASCIIString).orElse(""));
    }

    boolean isKnown() {
        return !url.isEmpty();
    }

    /** The path of the blog's root on its host, with a final {@code /}; {@code ./} where the base URL is not known. */
    String path() {
        String path = isKnown() ? URI.create(url).getRawPath() : null;
        return path == null || path.isEmpty() ? "./" : path;
    }

    /** A URL for other sites; empty for one within the blog where the base URL is not known. */
    String absolute(String any) {
        if (any.indexOf(RootMark.CHARACTER) == 0) {
            return isKnown() ? RootMark.replace(any, url) : "";
        }
        return any.startsWith("//") ? "https:" + any : any;
    }

    /** HTML for other sites: no URL in it depends on the page it is on. */
    String absolute(Html html, String pageUrl) {
        String links = html.markup();
        if (links.contains(" href=\"#")) {
            links = FRAGMENT_LINK
                    .matcher(links)
                    .replaceAll(m -> Matcher.quoteReplacement(m.group(1) + pageUrl.replace("&", "&amp;") + "#"));
        }
        return RootMark.replace(links, url);
    }

    /** Whether a URL leads to another site in a way that browsers fetch and never run. */
    static boolean isWeb(String any) {
        String start = any.substring(0, Math.min(any.length(), 8)).toLowerCase(Locale.ROOT);
        return start.startsWith("https://") || start.startsWith("http://") || start.startsWith("//");
    }
}
