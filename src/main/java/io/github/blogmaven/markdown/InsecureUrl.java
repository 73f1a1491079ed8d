package io.github.blogmaven.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells URLs that should be {@code https} from those of the same machine or network, and from names of XML namespaces. */
final class InsecureUrl {
    private static final String SCHEME = "http://";
    private static final Pattern HOST = Pattern.compile("[^/?#:]*");
    private static final Pattern LOCAL = Pattern.compile(
            "[^.]*|.*\\.(?:local|localhost|internal|test)|127\\..*|10\\..*|192\\.168\\..*|0\\.0\\.0\\.0");
    /** These are names: the document says so, and nobody follows them. */
    private static final List<String> NAMESPACES = List.of(
            "http://www.w3.org/1",
            "http://www.w3.org/2",
            "http://www.w3.org/XML/",
            "http://maven.apache.org/POM/",
            "http://schemas.",
            "http://java.sun.com/xml/",
            "http://xmlns.",
            "http://purl.org/");

    private InsecureUrl() {}

    /** Whether a target is fetched from another machine without encryption. */
    static boolean is(String target) {
        return target.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && !isLocal(target)
                && NAMESPACES.stream().noneMatch(target::startsWith);
    }

    private static boolean isLocal(String target) {
        if (target.startsWith("[", SCHEME.length())) {
            return true;
        }
        Matcher host = HOST.matcher(target).region(SCHEME.length(), target.length());
        return host.lookingAt()
                && LOCAL.matcher(host.group().toLowerCase(Locale.ROOT)).matches();
    }
}
