package io.github.blogmaven.content;

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

    private final ZoneId defaultZone;

    /** A parser that puts dates without a zone into this one. */
    DateParser(ZoneId defaultZone) {
        this.defaultZone = defaultZone;
    }

    /**
     * What a text was read as: a time, or a problem that says in one clause why not.
     *
     * @param time in the zone of the text, else the default zone
     * @param dateOnly whether the text has no time of day; the time is then the start of that day
     * @param problem empty where there is a time
     */
    record Parsed(Optional<ZonedDateTime> time, boolean dateOnly, String problem) {
        static Parsed failed(String problem) {
            return new Parsed(Optional.empty(), false, problem);
        }
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
        return Parsed.failed("it is in no known form");
    }

    private Parsed parse(Matcher m) {
        try {
            LocalDate date = date(m);
            checkWeekday(date, m.group("weekday"));
            ZoneId zone = zone(m);
            boolean dateOnly = m.group("hour") == null;
            ZonedDateTime time =
                    dateOnly ? date.atStartOfDay(zone) : date.atTime(time(m)).atZone(zone);
            return new Parsed(Optional.of(time), dateOnly, "");
        } catch (DateTimeException e) {
            return Parsed.failed(String.valueOf(e.getMessage()));
        }
    }

    private static LocalDate date(Matcher m) {
        int year = Integer.parseInt(m.group("year"));
        int month = month(m.group("month"));
        int day = Integer.parseInt(m.group("day"));
        if (year == 0) {
            throw new DateTimeException("there is no year 0");
        }
        int days = YearMonth.of(year, month).lengthOfMonth();
        if (day < 1 || day > days) {
            throw new DateTimeException(name(MONTHS.get(month - 1)) + " " + year + " has " + days + " days");
        }
        return LocalDate.of(year, month, day);
    }

    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            int month = Integer.parseInt(text);
            if (month < 1 || month > Month.DECEMBER.getValue()) {
                throw new DateTimeException("there is no month " + text);
            }
            return month;
        }
        return indexOf(MONTHS, text, "month") + 1;
    }

    private static void checkWeekday(LocalDate date, String text) {
        if (text == null || text.isEmpty()) {
            return;
        }
        DayOfWeek right = date.getDayOfWeek();
        int written = indexOf(DAYS, text, "day of the week");
        if (written != right.getValue() - 1) {
            throw new DateTimeException(
                    date + " is a " + name(DAYS.get(right.getValue() - 1)) + ", not a " + name(DAYS.get(written)));
        }
    }

    private static int indexOf(List<String> names, String text, String what) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).startsWith(lower)) {
                return i;
            }
        }
        throw new DateTimeException("there is no " + what + " \"" + text + "\"");
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
            throw new DateTimeException("there is no " + name + " " + text);
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
            return ZoneOffset.of(offset);
        }
        return zone == null ? defaultZone : zone(zone);
    }

    private static ZoneId zone(String name) {
        if (ZERO_ZONES.contains(name.toUpperCase(Locale.ROOT))) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new DateTimeException("there is no time zone \"" + name + "\"", e);
        }
    }

    private static String name(String lower) {
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }
}
