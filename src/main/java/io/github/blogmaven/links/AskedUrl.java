package io.github.blogmaven.links;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes of a link what is asked for: an absolute URI as RFC 3986 has it, without a fragment. */
final class AskedUrl {
    private static final Pattern WEB = Pattern.compile(
            "(?i)(https?:)?//(?:[^/?#@]*@)?(\\[[0-9a-f:.]+]|[^/?#:@\\[\\]]+)(:[0-9]{1,5})?([/?][^#]*)?(?:#.*)?");
    /** What may stand in a path or query, a percent sign of an escape among it. */
    private static final String ALLOWED = "-._~!$&'()*+,;=:@/?";

    private AskedUrl() {}

    /**
     * The URL to ask for.
     *
     * @param link as written; without a scheme it is one of https
     * @return empty for what is no web address, or one whose host can be none
     */
    static Optional<URI> of(String link) {
        Matcher url = WEB.matcher(link.strip());
        if (!url.matches()) {
            return Optional.empty();
        }
        String scheme = url.group(1) == null ? "https:" : url.group(1).toLowerCase(Locale.ROOT);
        String rest = url.group(4) == null ? "/" : url.group(4);
        try {
            String host = url.group(2);
            String ascii = host.startsWith("[") ? host : IDN.toASCII(host).toLowerCase(Locale.ROOT);
            String port = url.group(3) == null ? "" : url.group(3);
            URI uri = new URI(scheme + "//" + ascii + port + (rest.startsWith("?") ? "/" : "") + escaped(rest));
            return Optional.of(uri).filter(u -> u.getHost() != null && u.getPort() <= 65_535);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Escapes what may not stand in a URI and leaves escapes alone. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean isEscape = c == '%'
                    && i + 2 < text.length()
                    && Character.digit(text.charAt(i + 1), 16) >= 0
                    && Character.digit(text.charAt(i + 2), 16) >= 0;
            if (isEscape || (c < 128 && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0))) {
                escaped.appendCodePoint(c);
            } else {
                for (byte b : text.substring(i, next).getBytes(StandardCharsets.UTF_8)) {
                    escaped.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xff));
                }
            }
            i = next;
        }
        return escaped.toString();
    }
}
