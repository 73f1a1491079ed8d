package io.github.blogmaven.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateParserTest {
    private final DateParser parser = new DateParser(ZoneId.of("Europe/Berlin"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023-07-07                                                         | 2023-07-07T00:00+02:00[Europe/Berlin]
                    2023/1/7                                                           | 2023-01-07T00:00+01:00[Europe/Berlin]
                    2023-07-07T21:07:25                                                | 2023-07-07T21:07:25+02:00[Europe/Berlin]
                    2023-07-07T21:07:25Z                                               | 2023-07-07T21:07:25Z
                    2023-07-07T21:07:25.123456789-05:30                                | 2023-07-07T21:07:25.123456789-05:30
                    2023-07-07T21:07+02:00[Europe/Paris]                               | 2023-07-07T21:07+02:00[Europe/Paris]
                    2023-07-07 21:07                                                   | 2023-07-07T21:07+02:00[Europe/Berlin]
                    2023-07-07 21:07:25                                                | 2023-07-07T21:07:25+02:00[Europe/Berlin]
                    2023-07-07 21:07:25.5                                              | 2023-07-07T21:07:25.500+02:00[Europe/Berlin]
                    2023-07-07 21:07:25 +0200                                          | 2023-07-07T21:07:25+02:00
                    2023-07-07 21:07 -08:00                                            | 2023-07-07T21:07-08:00
                    2023-07-07 21:07:25 UTC                                            | 2023-07-07T21:07:25Z
                    2023-07-07 21:07 America/New_York                                  | 2023-07-07T21:07-04:00[America/New_York]
                    Fri, 07 Jul 2023 21:07:25 GMT                                      | 2023-07-07T21:07:25Z
                    7 Jul 2023 21:07 +0530                                             | 2023-07-07T21:07+05:30
                    Fri Jul 07 2023 21:07:25 GMT+0000 (Coordinated Universal Time)     | 2023-07-07T21:07:25Z
                    Fri Jul 07 2023 21:07:25 GMT+0000                                  | 2023-07-07T21:07:25Z
                    Fri Jul 07 2023 21:07:25 GMT-0700 (Pacific Daylight Time)          | 2023-07-07T21:07:25-07:00
                    Jul 07 2023                                                        | 2023-07-07T00:00+02:00[Europe/Berlin]
                    July 7, 2023                                                       | 2023-07-07T00:00+02:00[Europe/Berlin]
                    7 JULY 2023                                                        | 2023-07-07T00:00+02:00[Europe/Berlin]
                    2024-02-29                                                         | 2024-02-29T00:00+01:00[Europe/Berlin]
                    """)
    void readsWhatPeopleAndToolsWrite(String text, String time) {
        assertThat(parser.parse(text).time().map(ZonedDateTime::toString)).contains(time);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023-13-45                        | there is no month 13
                    2017-02-29                        | February 2017 has 28 days
                    2023-04-31                        | April 2023 has 30 days
                    2023-07-00                        | July 2023 has 31 days
                    0000-01-01                        | there is no year 0
                    2023-07-07 24:00                  | there is no hour 24
                    2023-07-07 23:60                  | there is no minute 60
                    2023-07-07 23:59:60               | there is no second 60
                    Mon Jul 07 2023 21:07:25 GMT+0000 | 2023-07-07 is a Friday, not a Monday
                    Fri Jux 07 2023                   | there is no month "Jux"
                    Fre, 07 Jul 2023                  | there is no day of the week "Fre"
                    2023-07-07 21:07 Mars/Base        | there is no time zone "Mars/Base"
                    2023-07-07 21:07 +25:00           | there is no offset +25:00
                    """)
    void saysWhatIsWrong(String text, String problem) {
        assertThat(parser.parse(text).failure().map(DateParser.Failure::reason)).contains(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023-13-05                 | write the month before the day, as in 2023-05-13
                    2023-13-45                 | write a month from 1 to 12
                    2023-02-29                 | write a day from 1 to 28
                    2023-07-07 24:00           | write the hour as a number from 0 to 23
                    Mon, 07 Jul 2023           | write Fri, or leave the day of the week out
                    Monday, 07 Jul 2023        | write Friday, or leave the day of the week out
                    7 Juli 2023                | did you mean july? write the English name of the month
                    """)
    void hintsSayWhatToType(String text, String hint) {
        assertThat(parser.parse(text).failure().map(DateParser.Failure::hint)).contains(hint);
    }

    @Test
    void tellsWhatIsInNoCalendarFromWhatIsNotUnderstood() {
        assertThat(List.of(
                        "2023-13-01", "2023-02-29", "Mon, 07 Jul 2023", "2023-07-07 25:00", "2023-07-07 21:07 +19:00"))
                .allSatisfy(text -> assertThat(parser.parse(text).failure())
                        .hasValueSatisfying(f -> assertThat(f.possible()).isFalse()));
        assertThat(List.of("yesterday", "7 Juli 2023", "Fre, 07 Jul 2023", "2023-07-07 21:07 Mars/Base"))
                .allSatisfy(text -> assertThat(parser.parse(text).failure())
                        .hasValueSatisfying(f -> assertThat(f.possible()).isTrue()));
    }

    @Test
    void knowsWhetherThereWasAZone() {
        assertThat(List.of("2023-07-07 21:07Z", "2023-07-07 21:07 +02:00", "2023-07-07 21:07 Europe/Paris"))
                .allSatisfy(text -> assertThat(parser.parse(text).zoned()).isTrue());
        assertThat(List.of("2023-07-07", "2023-07-07 21:07"))
                .allSatisfy(text -> assertThat(parser.parse(text).zoned()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "07.07.2023", "07/07/2023", "20230707", "2023-7", "2023-07-07T", "1688764045"})
    void refusesToGuess(String text) {
        assertThat(parser.parse(text).time()).isEmpty();
        assertThat(parser.parse(text).failure().map(DateParser.Failure::reason)).contains("it is in no known form");
    }

    @Test
    void knowsWhetherThereWasATime() {
        assertThat(parser.parse("2023-07-07").dateOnly()).isTrue();
        assertThat(parser.parse("2023-07-07 00:00").dateOnly()).isFalse();
    }

    @Test
    void readsNoNovels() {
        assertThat(parser.parse("2023-07-07 21:07 (" + " ".repeat(100_000)).time())
                .isEmpty();
    }
}
