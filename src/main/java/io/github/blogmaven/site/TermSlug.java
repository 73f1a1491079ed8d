package io.github.blogmaven.site;

import io.github.blogmaven.content.Slug;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The slug of a term or series: the name's, with the signs that tell names apart spelled out, as in {@code c-sharp}. */
final class TermSlug {
    private static final Pattern LEADING_DOT = Pattern.compile("(?<![\\p{L}\\p{N}])\\.(?=[\\p{L}\\p{N}])");
    private static final Pattern SHARP = Pattern.compile("(?<=[\\p{L}\\p{N}])#");

    private TermSlug() {}

    /** Never empty: a name without letters and digits gets digits of its hash. */
    static String of(String name) {
        String slug = SafeSlug.of(Slug.of(spelled(PathName.composed(name))), "", "-term");
        return slug.isEmpty() ? hash(PathName.folded(name)) : slug;
    }

    private static String spelled(String name) {
        String dotted = name.indexOf('.') < 0 ? name : LEADING_DOT.matcher(name).replaceAll(" dot ");
        String sharp = dotted.indexOf('#') < 0 ? dotted : SHARP.matcher(dotted).replaceAll(" sharp ");
        return sharp.replace("+", " plus ");
    }

    private static String hash(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
