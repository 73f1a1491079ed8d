package io.github.blogmaven.render;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A date as themes see it, in the zone in which it was written. All texts are empty for a date that is not there.
 *
 * @param iso RFC 3339, as in {@code 2023-07-07T21:07:25Z}
 * @param text for readers, as in {@code 7 July 2023}
 * @param year as in {@code 2023}
 */
public record DateModel(String iso, String text, String year) {
    static final DateModel NONE = new DateModel("", "", "");

    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    static DateModel of(ZonedDateTime date) {
        String year = String.valueOf(date.getYear());
        String text = date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + year;
        return new DateModel(iso(date), text, year);
    }

    static String iso(ZonedDateTime date) {
        return ISO.format(date);
    }
}
