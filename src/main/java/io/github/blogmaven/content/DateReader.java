package io.github.blogmaven.content;

import io.github.blogmaven.config.Value;
import io.github.blogmaven.content.DateParser.Failure;
import io.github.blogmaven.content.DateParser.Parsed;
import io.github.blogmaven.content.Fields.Field;
import io.github.blogmaven.diagnostic.Rule;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads the dates of front matter; what is no date is reported. */
final class DateReader {
    private final ZoneId zone;
    private final DateParser parser;
    private final Fields fields;

    /** A reader that puts dates without a zone into this one. */
    DateReader(ZoneId zone, Fields fields) {
        this.zone = zone;
        this.parser = new DateParser(zone);
        this.fields = fields;
    }

    /**
     * A date that is written and can be read.
     *
     * @param field where
     * @param time when, in the zone of the text, else the default zone
     * @param dateOnly whether the text has no time of day; the time is then the start of that day
     * @param zoned whether the text says in which zone it is
     */
    record WrittenDate(Field field, ZonedDateTime time, boolean dateOnly, boolean zoned) {

        /** The day, in its own zone. */
        String day() {
            return time.toLocalDate().toString();
        }

        void report(Fields fields, Rule rule, String message, String hint) {
            fields.report(rule, field.value().location(), message, hint);
        }
    }

    /** The date of a key; empty where it is not written or cannot be read. */
    Optional<WrittenDate> read(Key key) {
        return fields.find(key).flatMap(this::read);
    }

    private Optional<WrittenDate> read(Field field) {
        if (!(field.value() instanceof Value.Scalar scalar)) {
            fields.reportType(field.name(), "a date", field.value(), "write " + field.name() + ": 2023-07-07");
            return Optional.empty();
        }
        Parsed parsed = parser.parse(scalar.text());
        parsed.failure().ifPresent(failure -> report(scalar, failure));
        Optional<WrittenDate> date =
                parsed.time().map(time -> new WrittenDate(field, time, parsed.dateOnly(), parsed.zoned()));
        date.filter(d -> !d.zoned()).ifPresent(d -> reportWithoutZone(scalar, d));
        return date;
    }

    private void report(Value.Scalar scalar, Failure failure) {
        String text = "the date \"" + Fields.abbreviate(scalar.text()) + "\"";
        fields.report(
                failure.possible() ? Rule.DATE_INVALID : Rule.DATE_IMPOSSIBLE,
                scalar.location(),
                (failure.possible() ? "cannot read " + text : text + " does not exist") + ": " + failure.reason(),
                failure.hint());
    }

    private void reportWithoutZone(Value.Scalar scalar, WrittenDate date) {
        date.report(
                fields,
                Rule.DATE_WITHOUT_ZONE,
                "the date \"" + Fields.abbreviate(scalar.text())
                        + "\" names no time zone, so that of the blog is assumed: " + zone,
                "write " + date.field().name() + ": " + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date.time()));
    }
}
