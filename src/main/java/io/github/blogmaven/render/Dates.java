package io.github.blogmaven.render;

import io.github.blogmaven.diagnostic.Diagnostics;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Writes dates in the blog's language. Names and order come from the theme's texts, so that every version of Java writes the
 * same; only for a language without texts they are Java's own.
 */
final class Dates {
    private static final String MONTHS = "months";
    private static final String SHORT_MONTHS = "months-short";
    private static final String LONG = "date-long";
    private static final String SHORT = "date-short";
    private static final int MONTHS_A_YEAR = 12;

    /** The texts that say how dates are written. */
    static final List<String> KEYS = List.of(LONG, SHORT);

    /** How many arguments each of them gets. */
    static final int PARTS = 4;

    private final Optional<Names> names;
    private final Locale locale;

    /** What a language says: twelve names each, and the order of their parts. */
    private record Names(List<String> months, List<String> shortMonths, MessagePattern full, MessagePattern brief) {
        String text(ZonedDateTime date) {
            return format(full, months, date);
        }

        String brief(ZonedDateTime date) {
            return format(brief, shortMonths, date);
        }

        private static String format(MessagePattern pattern, List<String> months, ZonedDateTime date) {
            List<String> parts = List.of(
                    String.valueOf(date.getDayOfMonth()),
                    months.get(date.getMonthValue() - 1),
                    String.valueOf(date.getYear()),
                    String.valueOf(date.getMonthValue()));
            return pattern.format(parts, UnaryOperator.identity());
        }
    }

    private Dates(Optional<Names> names, Locale locale) {
        this.names = names;
        this.locale = locale;
    }

    static Dates of(Messages messages) {
        Locale locale = Locale.forLanguageTag(messages.language()).stripExtensions();
        return new Dates(names(messages), locale);
    }

    private static Optional<Names> names(Messages messages) {
        List<String> months = months(messages.exact(MONTHS));
        List<String> shortMonths = months(messages.exact(SHORT_MONTHS));
        return months.isEmpty() || shortMonths.isEmpty()
                ? Optional.empty()
                : messages.exact(LONG)
                        .flatMap(full ->
                                messages.exact(SHORT).map(brief -> new Names(months, shortMonths, full, brief)));
    }

    private static List<String> months(Optional<MessagePattern> text) {
        return text.map(pattern -> List.of(pattern.text().split("\\s*,\\s*", -1)))
                .filter(list -> list.size() == MONTHS_A_YEAR)
                .orElse(List.of());
    }

    /** Reports lists of months that have not twelve. */
    static void check(List<MessageFile> files, Diagnostics diagnostics) {
        for (MessageFile file : files) {
            for (String key : List.of(MONTHS, SHORT_MONTHS)) {
                MessageFile.Message message = file.messages().get(key);
                if (message != null && months(Optional.of(message.pattern())).isEmpty()) {
                    file.report(
                            diagnostics,
                            message.line(),
                            "the text " + key + " must name twelve months",
                            "write their names in order, with commas between them");
                }
            }
        }
    }

    /** A date as themes see it. */
    DateModel model(ZonedDateTime date) {
        String text = names.map(n -> n.text(date)).orElseGet(() -> written(date, FormatStyle.LONG));
        String brief = names.map(n -> n.brief(date)).orElseGet(() -> written(date, FormatStyle.MEDIUM));
        String month = names.map(n -> n.months().get(date.getMonthValue() - 1))
                .orElseGet(() -> date.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale));
        return new DateModel(
                DateModel.iso(date),
                text,
                brief,
                String.valueOf(date.getDayOfMonth()),
                month,
                String.valueOf(date.getYear()));
    }

    private String written(ZonedDateTime date, FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style)
                .withLocale(locale)
                .withDecimalStyle(DecimalStyle.STANDARD)
                .format(date);
    }
}
