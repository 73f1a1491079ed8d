package io.github.blogmaven.render;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A date as themes see it, in the zone in which it was written and in the blog's language. All texts are empty for a date
 * that is not there.
 *
 * @param iso RFC 3339, as in {@code 2023-07-07T21:07:25Z}
 * @param text for readers, as in {@code 7 July 2023}
 * @param brief where there is little room, as in {@code 7 Jul 2023}
 * @param day of the month, as in {@code 7}
 * @param month its name, as in {@code July}
 * @param year as in {@code 2023}
 */
public record DateModel(String iso, String text, String brief, String day, String month, String year) {
    static final DateModel NONE = new DateModel("", "", "", "", "", "");

    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    static String iso(ZonedDateTime date) {
        return ISO.format(date);
    }
}
