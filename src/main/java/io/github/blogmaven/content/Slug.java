package io.github.blogmaven.content;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The part of a URL that is made of a text: lower case letters and digits of any script, words joined by one hyphen.
 * Marks stay with their letters, because Indic and Arabic words fall apart without them.
 */
public final class Slug {
    /** Bytes of UTF-8, so that the folder of that name can be created on every file system. */
    static final int LIMIT = 200;

    private Slug() {}

    /**
     * The slug of a title, term or file name in Unicode normalization form NFC, at most 200 bytes of UTF-8. It is empty
     * where the text has no letter and no digit.
     */
    public static String of(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(lower.length());
        boolean gap = false;
        boolean word = false;
        for (int c :
                Normalizer.normalize(lower, Normalizer.Form.NFC).codePoints().toArray()) {
            if (isSilent(c)) {
                continue;
            }
            word = Character.isLetterOrDigit(c) || (word && isMark(c));
            if (!word) {
                gap = slug.length() > 0;
                continue;
            }
            if (gap) {
                slug.append('-');
            }
            gap = false;
            slug.appendCodePoint(c);
        }
        return cut(slug.toString());
    }

    /** Apostrophes, soft hyphens, joiners and variation selectors: they separate no words. */
    private static boolean isSilent(int c) {
        return c == '\'' || c == '\u2019' || c == '\u00AD' || c == '\u200D' || (c >= '\uFE00' && c <= '\uFE0F');
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static String cut(String slug) {
        if (slug.length() * 3 <= LIMIT || slug.getBytes(StandardCharsets.UTF_8).length <= LIMIT) {
            return slug;
        }
        int bytes = 0;
        int end = 0;
        while (true) {
            int c = slug.codePointAt(end);
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (bytes > LIMIT) {
                int hyphen = slug.lastIndexOf('-', end);
                return slug.substring(0, hyphen > end / 2 ? hyphen : end);
            }
            end += Character.charCount(c);
        }
    }
}
