package io.github.blogmaven.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.blogmaven.content.LinkReference.Kind;
import io.github.blogmaven.content.RootMark;
import io.github.blogmaven.diagnostic.SourceText;
import java.util.List;
import java.util.Locale;

/**
 * The target of a link or an image, cleaned as a browser would clean it before it looks for the scheme (URL standard,
 * section 4.4): only what is on the list of schemes is safe.
 *
 * @param text decoded, without control characters and outer spaces
 * @param scheme lower case, empty for a relative target
 */
record LinkTarget(String text, String scheme) {
    private static final List<String> SCHEMES = List.of("http", "https", "mailto", "tel", "ftp");

    /** Cleans a target whose entities and backslash escapes are decoded. */
    static LinkTarget of(CharSequence decoded) {
        StringBuilder clean = new StringBuilder(decoded.length());
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            if (!Character.isISOControl(c) && !SourceText.isForbidden(c)) {
                clean.append(c);
            }
        }
        String text = clean.toString().strip();
        return new LinkTarget(text, schemeOf(text));
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether the target may be written into a page. */
    boolean isSafe(Kind kind) {
        return scheme.isEmpty()
                || SCHEMES.contains(scheme)
                || (kind == Kind.IMAGE && text.regionMatches(true, 0, "data:image/", 0, 11));
    }

    /** A URL as it is written into HTML: percent-encoded where it is not yet, except for the mark of the blog's root. */
    static String encode(String url) {
        boolean marked = !url.isEmpty() && url.charAt(0) == RootMark.CHARACTER;
        int usual = marked ? 1 : 0;
        while (usual < url.length() && isUsual(url.charAt(usual))) {
            usual++;
        }
        if (usual == url.length()) {
            return url;
        }
        return marked
                ? RootMark.CHARACTER + Escaping.percentEncodeUrl(url.substring(1))
                : Escaping.percentEncodeUrl(url);
    }

    /** Whether a character is never encoded, nor part of one that is. */
    private static boolean isUsual(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '/' && c <= ':')
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '#';
    }

    private static String schemeOf(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return text.substring(0, i).toLowerCase(Locale.ROOT);
            }
            if (!isSchemeCharacter(c, i == 0)) {
                return "";
            }
        }
        return "";
    }

    private static boolean isSchemeCharacter(char c, boolean first) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (!first && ((c >= '0' && c <= '9') || c == '+' || c == '.' || c == '-'));
    }
}
