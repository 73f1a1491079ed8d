package io.github.blogmaven.content;

import io.github.blogmaven.config.NearestName;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates people write in front matter: ISO 8601, the text of a JavaScript {@code Date}, RFC 1123, and English
 * dates such as {@code Jul 07 2023}. Names of months and days are listed here, because those of the JDK change with its
 * version and locale.
 */
final class DateParser {
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private static final String TIME =
            "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)?";
    private static final String ZONE = "(?:(?<zone>Z|[A-Za-z]+(?:/[A-Za-z_/+-]+\\d*)?)?"
            + "(?<offset>[+-]\\d{2}(?::?\\d{2})?)?(?:\\[(?<region>[\\w/+-]+)])?)";
    private static final String REST = "(?:(?:T|,? +)" + TIME + "(?: *" + ZONE + ")?)?(?: *\\(.*\\))?";
    private static final String NAME = "(?<month>[A-Za-z]{3,9})\\.?";
    private static final String WEEKDAY = "(?:(?<weekday>[A-Za-z]{3,9}),? +)?";
    private static final String YEAR = "(?<year>\\d{4})";
    private static final String DAY = "(?<day>\\d{1,2})";
    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile(YEAR + "(?<separator>[-/])(?<month>\\d{1,2})\\k<separator>" + DAY + "(?<weekday>)" + REST),
            Pattern.compile(WEEKDAY + NAME + " +" + DAY + ",? +" + YEAR + REST),
            Pattern.compile(WEEKDAY + DAY + "[ -]+" + NAME + "[ -]+" + YEAR + REST));
    private static final List<String> ZERO_ZONES = List.of("Z", "UTC", "GMT", "UT");
    private static final int LONGEST = 120;
    private static final String EXAMPLE = "write a date as in 2023-07-07 or 2023-07-07T21:07:25+02:00";

    private final ZoneId defaultZone;

    /** A parser that puts dates without a zone into this one. */
    DateParser(ZoneId defaultZone) {
        this.defaultZone = defaultZone;
    }

    /**
     * What a text was read as: a time, or why there is none.
     *
     * @param time in the zone of the text, else the default zone
     * @param dateOnly whether the text has no time of day; the time is then the start of that day
     * @param zoned whether the text says in which zone it is
     * @param failure empty where there is a time
     */
    record Parsed(Optional<ZonedDateTime> time, boolean dateOnly, boolean zoned, Optional<Failure> failure) {}

    /**
     * Why a text is no date.
     *
     * @param possible whether such a date may exist; otherwise it is in no calendar
     * @param reason in one clause
     * @param hint what to write instead
     */
    record Failure(boolean possible, String reason, String hint) {}

    /** A failure on its way out. */
    private static final class FailureException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Failure failure;

        FailureException(Failure failure) {
            super(failure.reason());
            this.failure = failure;
        }
    }

    private static FailureException unknown(String reason, String hint) {
        return new FailureException(new Failure(true, reason, hint));
    }

    private static FailureException impossible(String reason, String hint) {
        return new FailureException(new Failure(false, reason, hint));
    }

    /** Reads a text. */
    Parsed parse(String text) {
        String trimmed = text.strip();
        if (trimmed.length() <= LONGEST) {
            for (Pattern shape : SHAPES) {
                Matcher matcher = shape.matcher(trimmed);
                if (matcher.matches()) {
                    return parse(matcher);
                }
            }
        }
        return failed(new Failure(true, "it is in no known form", EXAMPLE));
    }

    private static Parsed failed(Failure failure) {
        return new Parsed(Optional.empty(), false, false, Optional.of(failure));
    }

    private Parsed parse(Matcher m) {
        try {
            LocalDate date = date(m);
            checkWeekday(date, m.group("weekday"));
            ZoneId zone = zone(m);
            boolean dateOnly = m.group("hour") == null;
            ZonedDateTime time =
                    dateOnly ? date.atStartOfDay(zone) : date.atTime(time(m)).atZone(zone);
            return new Parsed(Optional.of(time), dateOnly, isZoned(m), Optional.empty());
        } catch (FailureException e) {
            return failed(e.failure);
        }
    }

    private static boolean isZoned(Matcher m) {
        return m.group("zone") != null || m.group("offset") != null || m.group("region") != null;
    }

    private static LocalDate date(Matcher m) {
        int year = Integer.parseInt(m.group("year"));
        int day = Integer.parseInt(m.group("day"));
        int month = month(m, year, day);
        if (year == 0) {
            throw impossible("there is no year 0", "write the year of publication");
        }
        int days = YearMonth.of(year, month).lengthOfMonth();
        if (day < 1 || day > days) {
            throw impossible(
                    name(MONTHS.get(month - 1)) + " " + year + " has " + days + " days",
                    "write a day from 1 to " + days);
        }
        return LocalDate.of(year, month, day);
    }

    private static int month(Matcher m, int year, int day) {
        String text = m.group("month");
        if (!Character.isDigit(text.charAt(0))) {
            return indexOf(MONTHS, text, "month") + 1;
        }
        int month = Integer.parseInt(text);
        if (month >= 1 && month <= Month.DECEMBER.getValue()) {
            return month;
        }
        boolean swapped = year > 0 && day >= 1 && day <= Month.DECEMBER.getValue() && month >= 1 && month <= 31;
        throw impossible(
                "there is no month " + text,
                swapped
                        ? "write the month before the day, as in " + m.group("year") + "-" + m.group("day") + "-" + text
                        : "write a month from 1 to 12");
    }

    private static void checkWeekday(LocalDate date, String text) {
        if (text == null || text.isEmpty()) {
            return;
        }
        DayOfWeek right = date.getDayOfWeek();
        int written = indexOf(DAYS, text, "day of the week");
        if (written != right.getValue() - 1) {
            String name = name(DAYS.get(right.getValue() - 1));
            throw impossible(
                    date + " is a " + name + ", not a " + name(DAYS.get(written)),
                    "write " + name.substring(0, Math.min(name.length(), text.length()))
                            + ", or leave the day of the week out");
        }
    }

    private static int indexOf(List<String> names, String text, String what) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).startsWith(lower)) {
                return i;
            }
        }
        throw unknown(
                "there is no " + what + " \"" + text + "\"",
                NearestName.question(text, names) + "write the English name of the " + what);
    }

    private static LocalTime time(Matcher m) {
        int hour = part(m, "hour", 23);
        int minute = part(m, "minute", 59);
        int second = part(m, "second", 59);
        String fraction = m.group("fraction");
        int nanos = fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
        return LocalTime.of(hour, minute, second, nanos);
    }

    private static int part(Matcher m, String name, int largest) {
        String text = m.group(name);
        int number = text == null ? 0 : Integer.parseInt(text);
        if (number > largest) {
            throw impossible(
                    "there is no " + name + " " + text, "write the " + name + " as a number from 0 to " + largest);
        }
        return number;
    }

    private ZoneId zone(Matcher m) {
        String offset = m.group("offset");
        String zone = m.group("zone");
        if (m.group("region") != null) {
            return zone(m.group("region"));
        }
        if (offset != null) {
            return offset(offset);
        }
        return zone == null ? defaultZone : zone(zone);
    }

    private static ZoneId offset(String text) {
        try {
            return ZoneOffset.of(text);
        } catch (DateTimeException e) {
            throw impossible("there is no offset " + text, "write the hours and minutes ahead of UTC, as in +02:00");
        }
    }

    private static ZoneId zone(String name) {
        if (ZERO_ZONES.contains(name.toUpperCase(Locale.ROOT))) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw unknown(
                    "there is no time zone \"" + name + "\"",
                    "write an offset as in +02:00 or a name as in Europe/Berlin");
        }
    }

    private static String name(String lower) {
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }
}
